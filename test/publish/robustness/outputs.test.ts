import { expect, it } from 'vitest';
import { robustnessColumns } from '../../../src/publish/robustness/columns.ts';
import { robustnessOutputNames, robustnessOutputs } from '../../../src/publish/robustness/outputs.ts';
import { robust, robustInFull } from '../../support/robust-ranked.ts';

it('robustness writes the tables that were asked for, and all of it as JSON', () => {
  const names = robustnessOutputs(robust).map(({ name }) => name);
  expect(names).toEqual(['ranks.csv', 'acceptability.csv', 'robustness.json']);
  const all = robustnessOutputs(robustInFull).map(({ name }) => name);
  expect(all).toEqual([...Object.keys(robustnessColumns), 'robustness.json']);
  expect(new Set(all)).toEqual(robustnessOutputNames);
});
