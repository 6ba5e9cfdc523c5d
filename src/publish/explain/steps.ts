import type { Exact } from '../../model/exact.ts';
import type { Duel, Round } from '../../model/formula.ts';
import { columnNamed, columnsAmong } from '../../tables/table.ts';
import { type Block, line, tableBlock } from '../blocks/blocks.ts';
import { shownFigure } from '../shown-figure.ts';
import { readerColumn } from '../table/terminal.ts';
import { duelsTable } from './table.ts';
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

/** The comparisons with each peer as a table. */
export function duelTable(duels: readonly Duel[], level: number, { language }: ExplainWords, name: NameOf): Block[] {
  if (duels.length === 0) return [];
  const peer = { ...readerColumn(columnNamed(duelsTable, 'peer')), shown: ({ peer }: Duel) => name(peer) };
  const columns = [peer, ...columnsAmong(duelsTable, 'ahead', 'behind', 'verdict')];
  return [tableBlock(level, columns, duels, language)];
}
