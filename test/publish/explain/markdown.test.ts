import { expect, it } from 'vitest';
import { traceRegion } from '../../../src/engine/trace/trace-region.ts';
import { explainMarkdown } from '../../../src/publish/explain/markdown.ts';
import { explainWords } from '../../../src/publish/explain/words.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

const files = smallWorkspace({
  'regions.csv': 'code,name,level\neast,<East> | *x*,county\nwest,West,county\n',
});

it('is Markdown: headings, lists, tables, formulas as code, and names that mean nothing to it', async () => {
  const { index } = await computeFiles(files);
  const lines = explainMarkdown(await traceRegion(index, { region: 0, node: 0 }), explainWords('en'));
  expect(lines[0]).toBe('# Small index  2018-09');
  expect(lines).toContain('## index  total');
  expect(lines).toContain('#### A1  Deaths');
  expect(lines).toContain('- east \\<East\\> \\| \\*x\\*: peer group county');
  expect(lines).toContain('score = sum(w * s) / sum(w)');
  expect(lines).toContain('  = (60 * 50 + 40 * 100) / (60 + 40)');
  expect(lines).toContain('| code | name | weight | effective weight | score | published | contribution | rank |');
  expect(lines.filter((line, at) => line === '' && lines[at - 1] === '')).toEqual([]);
  const cells = lines
    .filter((line) => line.startsWith('|'))
    .map((line) => line.replaceAll('\\|', '').split('|').length);
  expect(new Set(cells).size).toBe(1);
});
