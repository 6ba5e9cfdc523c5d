import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import { robustnessReport } from '../../../src/publish/robustness/report.ts';
import { robustnessCsv } from '../../../src/publish/robustness/tables.ts';
import { robust } from '../../support/robust-ranked.ts';

it('is told as text, as data, and as the CSV of its ranks', () => {
  const { text, json, csv } = robustnessReport(robust);
  expect(text({ language: 'en', chalk: new Chalk({ level: 0 }), width: undefined })[1]).toContain('200 draws, seed 1');
  expect(json()).toMatchObject({ draws: 200, seed: 1 });
  expect(csv?.('en')).toBe(robustnessCsv(robust).get('ranks.csv'));
});
