import { listed } from '../../model/localised.ts';
import type { NodeTrace, Trace } from '../../model/trace.ts';
import { type Block, tableBlock } from '../blocks/blocks.ts';
import { shownFigure } from '../shown-figure.ts';
import { indexTitle } from '../shown-name.ts';
import { NodeOutline } from './node.ts';
import type { ExplainWords } from './words.ts';

/** Regions that are named for a figure that they share. */
const HOLDERS_MOST = 3;

/** Who does best on a node: the first few by code. */
function holdersText({ best }: NodeTrace, { say, language }: ExplainWords): string {
  const regions = best?.regions ?? [];
  const shown = regions.slice(0, HOLDERS_MOST);
  const more = regions.length - shown.length;
  return listed([...shown, ...(more > 0 ? [say('more', { count: `${more}` })] : [])], language);
}

function largestBlocks({ largest, isAdditive }: Trace, words: ExplainWords): Block[] {
  if (largest === undefined) return [];
  const { say } = words;
  const name = ({ name, nameEn }: { name: string; nameEn: string }) => {
    return words.language === 'en' && nameEn !== '' ? `${name} (${nameEn})` : name;
  };
  const contributions = tableBlock(1, [
    { heading: say('code'), align: 'left', cells: largest.contributions.map(({ code }) => code) },
    { heading: say('name'), align: 'left', cells: largest.contributions.map(name) },
    {
      heading: say('columnContribution'),
      align: 'right',
      cells: largest.contributions.map(({ contribution }) => (contribution ? shownFigure(contribution) : '')),
    },
  ]);
  const losses = tableBlock(1, [
    { heading: say('code'), align: 'left', cells: largest.losses.map(({ code }) => code) },
    { heading: say('name'), align: 'left', cells: largest.losses.map(name) },
    {
      heading: say(isAdditive ? 'columnLoss' : 'columnGap'),
      align: 'right',
      cells: largest.losses.map(({ best }) => {
        const figure = isAdditive ? best?.loss : best?.gap;
        return figure === undefined ? '' : shownFigure(figure);
      }),
    },
    {
      heading: say('columnBest'),
      align: 'left',
      cells: largest.losses.map((node) => holdersText(node, words)),
    },
  ]);
  const losing: Block = { kind: 'line', level: 1, text: say(isAdditive ? 'largestLosses' : 'largestGaps') };
  const gaining: Block = { kind: 'line', level: 1, text: say('largestContributions') };
  return [...(isAdditive ? [gaining, contributions] : []), losing, losses];
}

/** What stands above the tree: whose derivation it is, of which month, and how to read it. */
function headBlocks(trace: Trace, words: ExplainWords): Block[] {
  const { say, language } = words;
  const { region, group, month, band, index } = trace;
  const names = language === 'en' && region.nameEn !== '' ? `${region.name} (${region.nameEn})` : region.name;
  const facts = [say('peerGroup', { group: words.label(group) })];
  if (band !== '') facts.push(say('band', { band: words.label(band) }));
  const lines = [
    ...(trace.synthetic ? [say('synthetic')] : []),
    `${region.code} ${names}${language === 'zh' ? '：' : ': '}${facts.join(language === 'zh' ? '，' : ', ')}`,
    ...(trace.root.depth === 0 && trace.root.score === undefined ? [say('notRanked')] : []),
    say('digits'),
    ...(trace.isAdditive ? [] : [say('notAdditive')]),
    ...(trace.isAdditive && trace.carriesPublished ? [say('carriesPublished')] : []),
  ];
  const title: Block = { kind: 'heading', level: 0, text: indexTitle(index, month, language) };
  return [title, ...lines.map((text): Block => ({ kind: 'line', level: 0, text }))];
}

/** A derivation as blocks of text in one language, in the order of reading. */
export function explainOutline(trace: Trace, words: ExplainWords): readonly Block[] {
  const node = new NodeOutline(trace, words);
  return [...headBlocks(trace, words), ...largestBlocks(trace, words), ...node.blocks(trace.root, 1)];
}
