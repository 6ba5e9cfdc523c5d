import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { compareWeights } from '../../../src/analysis/weights.ts';
import { weightNotes, weightTable } from '../../../src/publish/weights/text.ts';
import { NOTHING_COMPARED } from '../../../src/workspace/weights/read-comparisons.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { displayWidth } from '../../support/display-width.ts';
import { weightedWorkspace } from '../../support/weighted-workspace.ts';

const style = { language: 'en', chalk: new Chalk({ level: 0 }), width: undefined } as const;

async function parents(names: readonly string[]) {
  const { index } = await computeFiles(weightedWorkspace());
  return compareWeights({ workspace: index.workspace, index, compared: NOTHING_COMPARED }, names);
}

describe('weightTable', () => {
  it('lines up with wide characters', async () => {
    const lines = weightTable(await parents(['ahp', 'entropy']), ['ahp', 'entropy'], style);
    expect(lines[0]).toBe('parent  code  name  weighting      in force  ahp       entropy');
    expect(lines[1]).toMatch(/^index {3}A {5}安全 {2}relative {3}0\.6000000000 {4}- {2}0\.\d{10}$/);
    expect(new Set(lines.map(displayWidth)).size).toBe(1);
  });
});

describe('weightNotes', () => {
  it('says each thing once, with the parents that it is of', async () => {
    expect(weightNotes(await parents(['ahp']), style)).toEqual(['ahp: the children are not compared (index, A, B)']);
  });
});
