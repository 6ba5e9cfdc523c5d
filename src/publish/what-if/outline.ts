import type { RegionRunChange, RunChange } from '../../analysis/what-if/compare-runs.ts';
import { methods } from '../../methods/index.ts';
import { labelOf } from '../../model/label.ts';
import { type Language, listed } from '../../model/localised.ts';
import { shownMethod } from '../../model/method.ts';
import type { Settings } from '../../model/settings.ts';
import { inputTerms, shownCode } from '../../model/terms.ts';
import type { Workspace } from '../../model/workspace.ts';
import { publishedText, rankText } from '../../tables/figure-texts.ts';
import { type Block, line, tableBlock } from '../blocks/blocks.ts';
import { signedText } from '../shown-figure.ts';
import { shownName, shownTitle } from '../shown-name.ts';
import type { TerminalColumn } from '../table/terminal.ts';
import type { Assumption, WhatIf } from './what-if.ts';
import type { WhatIfWords } from './words.ts';

/** Methods as they are shown: one, or one a level. */
function methodsText(stage: string, text: string, language: Language): string {
  if (!Object.hasOwn(methods, stage)) return text;
  const table = methods[stage as keyof typeof methods];
  const shown = text.split(',').map((name) => shownMethod(table, name.trim())[language]);
  return language === 'en' ? text : listed(shown, language);
}

function shownValue({ kind, of }: Assumption, text: string, { say, language }: WhatIfWords): string {
  if (kind === 'method') return methodsText(of, text, language);
  if (kind !== 'value' || (text !== '' && text !== 'M')) return text;
  return say(text === '' ? 'missing' : 'notApplicable');
}

function assumptionLine(assumption: Assumption, words: WhatIfWords): Block {
  const [was, is] = [assumption.was, assumption.is].map((text) => shownValue(assumption, text, words));
  const of = assumption.kind === 'method' ? shownCode(inputTerms, assumption.of)[words.language] : assumption.of;
  return line(0, words.say(assumption.kind, { of, was: was ?? '', is: is ?? '' }));
}

/** The columns of what becomes of standings. */
function changeColumns(changes: readonly RunChange[], settings: Settings, { say }: WhatIfWords): TerminalColumn[] {
  const column = (heading: string, of: (change: RunChange) => string): TerminalColumn => {
    return { heading, align: 'right', cells: changes.map(of) };
  };
  return [
    column(say('score'), ({ before }) => publishedText(before.published)),
    column(say('scoreAfter'), ({ after }) => publishedText(after.published)),
    column(say('difference'), ({ difference }) => signedText(difference, settings)),
    column(say('rank'), ({ before }) => rankText(before.rank)),
    column(say('rankAfter'), ({ after }) => rankText(after.rank)),
  ];
}

function othersBlocks(others: readonly RegionRunChange[], workspace: Workspace, words: WhatIfWords): Block[] {
  const { say, language } = words;
  if (others.length === 0) return [line(0, say('noOthers'))];
  const text = (heading: string, of: (change: RegionRunChange) => string): TerminalColumn => {
    return { heading, align: 'left', cells: others.map(of) };
  };
  const columns = [
    text(say('code'), ({ region }) => region.code),
    text(say('region'), ({ region }) => shownName(region, language)),
    text(say('group'), ({ region }) => labelOf(workspace, region.group, language)),
    ...changeColumns(others, workspace.settings, words),
  ];
  return [{ kind: 'heading', level: 1, text: say('others') }, tableBlock(0, columns)];
}

function bandLines({ comparison }: WhatIf, { say, language }: WhatIfWords): Block[] {
  const { bands, before } = comparison;
  if (before.workspace.settings.bands.length === 0) return [];
  const shown = (band: string) => (band === '' ? say('noBand') : labelOf(before.workspace, band, language));
  return [line(0, say('band', { before: shown(bands.before), after: shown(bands.after) }))];
}

/** What would be as blocks of text: what is assumed, the region's nodes that change, the others' ranks. */
export function whatIfOutline(whatIf: WhatIf, words: WhatIfWords): readonly Block[] {
  const { say, language } = words;
  const { assumptions, comparison } = whatIf;
  const { before, region, nodes, others } = comparison;
  const { settings } = before.workspace;
  const named = `${region.code} ${shownName(region, language)}`;
  const columns: TerminalColumn[] = [
    { heading: say('code'), align: 'left', cells: nodes.map(({ node }) => node.code) },
    {
      heading: say('name'),
      align: 'left',
      cells: nodes.map(({ node }) => (node.depth === 0 ? say('total') : shownName(node, language))),
    },
    ...changeColumns(nodes, settings, words),
  ];
  return [
    { kind: 'heading', level: 0, text: shownTitle(settings, before.data.month, language) },
    ...(settings.synthetic ? [line(0, say('synthetic'))] : []),
    line(0, say('subject', { region: named, group: labelOf(before.workspace, region.group, language) })),
    ...assumptions.map((assumption) => assumptionLine(assumption, words)),
    { kind: 'heading', level: 1, text: say('figures') },
    tableBlock(0, columns),
    ...bandLines(whatIf, words),
    ...othersBlocks(others, before.workspace, words),
  ];
}
