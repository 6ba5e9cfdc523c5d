import type { IndexNode } from '../../../model/index-tree.ts';
import { shownFigure } from '../../shown-figure.ts';
import { departmentAddress } from '../addresses.ts';
import { wideTable } from '../blocks.ts';
import type { SunburstNode } from '../charts/sunburst.ts';
import { sunburst } from '../charts/sunburst.ts';
import { anchorOf, document, type PageContext } from '../frame.ts';
import { html, type Markup } from '../html.ts';

function sunburstNode(context: PageContext, position: number): SunburstNode {
  const { edition, language, words, href } = context;
  const node = edition.workspace.tree.nodes[position] as IndexNode;
  const isTotal = node.depth === 0;
  return {
    label: isTotal ? words.say('total') : edition.nameOf(node, language),
    share: edition.shares.size(position),
    shareText: edition.shares.text(position),
    href: isTotal ? undefined : href({ kind: 'indicator', code: node.code }),
    children: node.children.map((child) => sunburstNode(context, child)),
  };
}

/** The weights of the whole hierarchy as a picture; `allIndicators` has the same figures. */
function weightsPicture(context: PageContext): Markup {
  const { words } = context;
  const note = words.say('weightsNote');
  return html`<h2>${words.say('weights')}</h2><div class="burst">${sunburst(sunburstNode(context, 0), words.say('weightsTitle'), note)}</div><p class="soft small">${note}</p>`;
}

/** Every node with its weight, each below its parent. */
export function allIndicators({ edition, language, words, href, isWhole }: PageContext): Markup {
  const { nodes } = edition.workspace.tree;
  const rows = nodes.slice(1).map((node) => {
    const { code, depth, position, indicator } = node;
    const weight = edition.index.weights[position];
    const text = edition.nameOf(node, language);
    const name = isWhole ? text : html`<a href="${href({ kind: 'indicator', code })}">${text}</a>`;
    const id = isWhole && html` id="${anchorOf({ kind: 'indicator', code })}"`;
    return html`<tr${id}><td>${code}</td><td class="d${depth}">${name}</td><td>${depth}</td><td>${indicator?.unit}</td><td class="n">${weight && shownFigure(weight)}</td><td class="n">${edition.shares.text(position)}</td></tr>\n`;
  });
  const heads = html`<th scope="col">${words.say('code')}</th><th scope="col">${words.say('name')}</th><th scope="col">${words.say('level')}</th><th scope="col">${words.say('unitOf')}</th><th scope="col" class="n">${words.say('weight')}</th><th scope="col" class="n">${words.say('nominal')}</th>`;
  const title = words.say('allIndicators');
  return html`<h2>${title}</h2>${wideTable(title, html`<table data-sort><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`)}`;
}

/** The departments that indicators name, a link each; nothing where none does. */
function departmentLinks({ edition, words, href }: PageContext): Markup | false {
  const links = edition.departments.map(
    ([name], at) => html`<li><a href="${href(departmentAddress(at))}">${name}</a></li>`,
  );
  return links.length > 0 && html`<h2>${words.say('departments')}</h2><ul>${links}</ul>`;
}

/** The page of the hierarchy: weights as a picture and as a table, a link a node. */
export function indicatorsPage(context: PageContext): string {
  const { words } = context;
  const title = words.say('indicators');
  const body = html`<h1>${title}</h1>${weightsPicture(context)}${departmentLinks(context)}${allIndicators(context)}`;
  return document(context, { title, body, hasScript: true });
}
