import { expect, it } from 'vitest';
import { derivationTree } from '../../../src/publish/bulletin/derivation-tree.ts';
import { explainWords } from '../../../src/publish/explain/words.ts';
import { editionOfFiles, textOf } from '../../support/bulletin.ts';

it('a derivation opens from the total to the cell, with formulas, figures, file, line and column', async () => {
  const edition = await editionOfFiles();
  const trace = edition.parts.tracer?.trace({ region: 0, node: 0 });
  if (trace === undefined) throw new Error('no trace');
  const { markup } = derivationTree(trace, explainWords('en', edition.workspace));
  const lines = [...markup.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, line = '']) => textOf(line));
  expect(lines).toEqual([
    'total 85.00',
    'A Safety 75.00',
    'A1 Deaths 50.00',
    'A2 Accidents 100.00',
    'B Food 100.00',
    'B1 Pass rate 100.00',
  ]);
  const text = textOf(markup);
  expect(text).toContain('adjusted = 3 / 10 = 0.3');
  expect(text).toContain('as reported: 3 data/2018-09/east.csv:2:4');
  expect(text).toContain('coefficients.csv:2:14');
  expect(text).toContain('score = sum(w * s) / sum(w) = 85');
});
