import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import { RankedNotes } from '../../../src/publish/ranked/notes.ts';
import { fitted } from '../../../src/publish/table/fit.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { rankedWorkspace } from '../../support/ranked-workspace.ts';

const look = { chalk: new Chalk({ level: 0 }), language: 'en', width: 44 } as const;

it('notes say what tables leave out, once for all groups, numbered and broken below one another', async () => {
  const { index } = await computeFiles(rankedWorkspace());
  const column = (heading: string) => ({ heading, align: 'right' as const, cells: ['1.00'] });
  const table = (least: number, ...left: string[]) => {
    return { ...fitted([column('score')], 40), leftOut: left.map(column), least, hasCodes: false };
  };
  const lines = new RankedNotes(index, look, [table(50, 'A Peace'), table(60, 'A Peace', 'code')]).lines();
  expect(lines[0]).toMatch(/^Notes: 1\. /);
  const text = lines.map((line) => line.trim()).join(' ');
  expect(text).toContain('no room for A Peace, code: a terminal 60 columns wide, or results.csv, shows them');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(44);
  const whole = new RankedNotes(index, { ...look, width: undefined }, [table(50)]).lines();
  expect(whole.join()).not.toContain('no room');
});
