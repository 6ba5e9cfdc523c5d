import { expect, it } from 'vitest';
import { robustnessOutputNames, robustnessOutputs } from '../../../src/publish/robustness/outputs.ts';
import { robustnessTables } from '../../../src/publish/robustness/tables.ts';
import { robust, robustInFull } from '../../support/robust-ranked.ts';

it('robustness writes the tables that were asked for, and all of it as JSON', () => {
  const names = robustnessOutputs(robust).map(({ name }) => name);
  expect(names).toEqual(['ranks.csv', 'acceptability.csv', 'robustness.json', 'datapackage.json']);
  const all = robustnessOutputs(robustInFull).map(({ name }) => name);
  expect(all).toEqual([...Object.keys(robustnessTables), 'robustness.json', 'datapackage.json']);
  expect(new Set(all)).toEqual(robustnessOutputNames);
});
