import { type Labelled, NO_LABELS } from '../../model/label.ts';
import { type Language, listed } from '../../model/localised.ts';
import type { NodeTrace, Trace } from '../../model/trace.ts';
import { columnNamed, columnsAmong } from '../../tables/table.ts';
import { type Block, line, tableBlock, titleBlocks } from '../blocks/blocks.ts';
import { ofBlocks, ofTable, type Report } from '../report.ts';
import { indexTitle, shownName } from '../shown-name.ts';
import { readerColumn } from '../table/terminal.ts';
import { explainJson } from './json.ts';
import { NodeOutline } from './node.ts';
import { explainRows } from './rows.ts';
import { explainTable, nodesTable } from './table.ts';
import { type ExplainWords, explainWords } from './words.ts';

/** Regions that are named for a figure that they share. */
const HOLDERS_MOST = 3;

const contributionColumns = () => columnsAmong(nodesTable, 'node', 'name', 'contribution');

/** Who does best on a node: the first few by code. */
function holdersText({ best }: NodeTrace, { say, language }: ExplainWords): string {
  const regions = best?.regions ?? [];
  const shown = regions.slice(0, HOLDERS_MOST);
  const more = regions.length - shown.length;
  return listed([...shown, ...(more > 0 ? [say('more', { count: `${more}` })] : [])], language);
}

function largestBlocks({ largest, isAdditive }: Trace, words: ExplainWords): Block[] {
  if (largest === undefined) return [];
  const { say, language } = words;
  const best = {
    ...readerColumn(columnNamed(nodesTable, 'best')),
    shown: (node: NodeTrace) => holdersText(node, words),
  };
  const losses = [...columnsAmong(nodesTable, 'node', 'name', isAdditive ? 'loss' : 'gap'), best];
  const gaining = [
    line(1, say('largestContributions')),
    tableBlock(1, contributionColumns(), largest.contributions, language),
  ];
  const losing = [
    line(1, say(isAdditive ? 'largestLosses' : 'largestGaps')),
    tableBlock(1, losses, largest.losses, language),
  ];
  return [...(isAdditive ? gaining : []), ...losing];
}

/** What stands above the tree: whose derivation it is, of which month, and how to read it. */
function headBlocks(trace: Trace, words: ExplainWords): Block[] {
  const { say, language } = words;
  const { region, group, month, band, index } = trace;
  const facts = [say('peerGroup', { group: words.label(group) })];
  if (band !== '') facts.push(say('band', { band: words.label(band) }));
  const [colon, comma] = language === 'zh' ? ['：', '，'] : [': ', ', '];
  const lines = [
    `${region.code} ${shownName(region, language)}${colon}${facts.join(comma)}`,
    ...(trace.root.depth === 0 && trace.root.score === undefined ? [say('notRanked')] : []),
    say('digits'),
    ...(trace.isAdditive ? [] : [say('notAdditive')]),
    ...(trace.isAdditive && trace.carriesPublished ? [say('carriesPublished')] : []),
  ];
  return [...titleBlocks(indexTitle(index, month, language), trace, language), ...lines.map((text) => line(0, text))];
}

/** A derivation as blocks of text in one language, in the order of reading. */
function outline(trace: Trace, language: Language, labelled: Labelled): readonly Block[] {
  const words = explainWords(language, labelled);
  const node = new NodeOutline(trace, words);
  return [...headBlocks(trace, words), ...largestBlocks(trace, words), ...node.blocks(trace.root, 1)];
}

/** A derivation in every form. */
export function explainReport(trace: Trace, labelled: Labelled = NO_LABELS): Report {
  return {
    ...ofBlocks((language) => outline(trace, language, labelled)),
    ...ofTable(explainTable, (language) => explainRows(trace, language), undefined),
    json: () => explainJson(trace),
  };
}
