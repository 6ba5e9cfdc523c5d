import type { Exact } from '../../model/exact.ts';
import type { Duel, Figure, Round } from '../../model/formula.ts';
import { compare, sum } from '../../numeric/exact.ts';
import { type Block, line, tableBlock } from '../blocks/blocks.ts';
import { shownFigure } from '../shown-figure.ts';
import type { ExplainWords } from './words.ts';

type NameOf = (code: string) => string;

/** The rounds of a treatment: how the column stood, and which value became which. */
export function roundLines(rounds: readonly Round[], level: number, { say }: ExplainWords, name: NameOf): Block[] {
  return rounds.flatMap(({ skewness, kurtosis, replaced }, at) => {
    const figure = (value: Exact | undefined): string => (value === undefined ? say('none') : shownFigure(value));
    const standing = { round: `${at + 1}`, skewness: figure(skewness), kurtosis: figure(kurtosis) };
    const changes = replaced.map(({ region, from, to }) => {
      return say('replaced', { region: name(region), from: shownFigure(from), to: shownFigure(to) });
    });
    const told = changes.length === 0 ? [say('passes')] : changes;
    return [line(level, say('round', standing)), ...told.map((text) => line(level + 1, text))];
  });
}

function total(figures: readonly Figure[]): Exact {
  return sum(figures.map(({ value }) => value));
}

/** The comparisons with each peer as a table. */
export function duelTable(duels: readonly Duel[], level: number, { say }: ExplainWords, name: NameOf): Block[] {
  if (duels.length === 0) return [];
  const verdicts = { '1': say('outranks'), '0': say('even'), '-1': say('outranked') };
  const weighed = (figures: readonly Figure[]): string => {
    const codes = figures.map(({ of }) => of).join(' + ');
    return codes === '' ? '0' : `${shownFigure(total(figures))} (${codes})`;
  };
  const columns = [
    { heading: say('peer'), align: 'left' as const, cells: duels.map(({ peer }) => name(peer)) },
    { heading: say('ahead'), align: 'left' as const, cells: duels.map(({ ahead }) => weighed(ahead)) },
    { heading: say('behind'), align: 'left' as const, cells: duels.map(({ behind }) => weighed(behind)) },
    {
      heading: say('verdict'),
      align: 'left' as const,
      cells: duels.map(({ ahead, behind }) => verdicts[compare(total(ahead), total(behind))]),
    },
  ];
  return [tableBlock(level, columns)];
}
