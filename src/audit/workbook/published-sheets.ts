import type { Book } from './book.ts';
import type { Layout } from './layout.ts';
import { comparedFormula, publishedFormula, rankFormula } from './publication-formulas.ts';
import { nodeColumn, regionSheet } from './region-sheet.ts';
import { formats, formula, type Sheet } from './sheet.ts';
import { type SheetKey, sheetTitles } from './sheet-names.ts';

/** With as many decimals as are published. */
export function publishedFormat({ computed }: Layout): string {
  const { decimals } = computed.workspace.settings;
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** The table that ranks and bands go by. */
export function figureKey({ computed }: Layout): 'published' | 'compared' {
  return computed.workspace.settings.ranking.by === 'published' ? 'published' : 'compared';
}

/** Every node's published scores. */
export function publishedSheet({ layout, figures }: Book): Sheet {
  const { rounding } = layout.computed.workspace.settings;
  const format = publishedFormat(layout);
  return regionSheet(layout, {
    name: layout.name('published'),
    title: layout.say(sheetTitles.published),
    columns: layout.nodes.map((node) => {
      return nodeColumn(layout, node, (region) => {
        const shown = figures.in('published', node, region);
        return formula(publishedFormula(layout.scoreCell(node, region), rounding), shown, format);
      });
    }),
    lastHead: '',
  });
}

/** The scores that ranks compare; undefined if ranks go by published scores. */
export function comparedSheet({ layout, figures }: Book): Sheet | undefined {
  if (figureKey(layout) === 'published') return undefined;
  return regionSheet(layout, {
    name: layout.name('compared'),
    title: layout.say(sheetTitles.compared),
    columns: layout.nodes.map((node) => {
      return nodeColumn(layout, node, (region) => {
        return formula(comparedFormula(layout.scoreCell(node, region)), figures.in('compared', node, region));
      });
    }),
    lastHead: '',
  });
}

/** Every node's ranks within the peer groups. */
export function ranksSheet({ layout, figures }: Book): Sheet {
  const { ties } = layout.computed.workspace.settings.ranking;
  const key: SheetKey = figureKey(layout);
  return regionSheet(layout, {
    name: layout.name('ranks'),
    title: layout.say(sheetTitles.ranks),
    columns: layout.nodes.map((node) => {
      return nodeColumn(layout, node, (region) => {
        const peers = layout.groupNodes(key, node, layout.groupOf(region));
        const content = rankFormula(layout.nodeCell(key, node, region), peers, ties);
        return formula(content, figures.in('ranks', node, region), formats.whole);
      });
    }),
    lastHead: '',
  });
}
