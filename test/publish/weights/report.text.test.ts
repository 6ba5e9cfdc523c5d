import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { compareWeights } from '../../../src/analysis/weights.ts';
import { weightsReport } from '../../../src/publish/weights/report.ts';
import { NOTHING_COMPARED } from '../../../src/workspace/weights/read-comparisons.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { displayWidth } from '../../support/display-width.ts';
import { weightedWorkspace } from '../../support/weighted-workspace.ts';

const style = { language: 'en', chalk: new Chalk({ level: 0 }), width: undefined } as const;

async function linesOf(methods: readonly string[]): Promise<readonly string[]> {
  const { index } = await computeFiles(weightedWorkspace());
  const { workspace } = index;
  const parents = await compareWeights({ workspace, index, compared: NOTHING_COMPARED }, methods);
  return weightsReport(parents, { workspace, month: undefined, methods, problems: () => ({}) }).text(style);
}

describe('weights as text', () => {
  it('line up with wide characters', async () => {
    const lines = await linesOf(['ahp', 'entropy']);
    expect(lines[0]).toBe('parent  code  name  weighting      in force  ahp       entropy');
    expect(lines[1]).toMatch(/^index {3}A {5}安全 {2}relative {3}0\.6000000000 {4}- {2}0\.\d{10}$/);
    expect(new Set(lines.slice(0, lines.indexOf('')).map(displayWidth)).size).toBe(1);
  });

  it('say each thing once, with the parents that it is of', async () => {
    expect((await linesOf(['ahp'])).slice(-2)).toEqual(['', 'ahp: the children are not compared (index, A, B)']);
  });
});
