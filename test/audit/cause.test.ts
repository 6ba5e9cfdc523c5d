import { describe, expect, it } from 'vitest';
import { causeMessage, causesOf } from '../../src/audit/cause.ts';
import { type Difference, DifferenceList } from '../../src/audit/differences.ts';

function listOf(...differences: readonly Difference[]): DifferenceList {
  const list = new DifferenceList();
  for (const difference of differences) list.add(difference);
  return list;
}

const input: Difference = { code: 'changed-input', file: 'data/east.csv' };
const output: Difference = { code: 'changed-output', file: 'results.csv' };
const figure: Difference = { code: 'changed-figure', file: 'results.csv', region: 'east' };

describe('causesOf', () => {
  it('finds no cause where nothing differs, or where nothing explains what does', () => {
    expect(causesOf(listOf(), true)).toEqual({ causes: [], consequences: 0 });
    expect(causesOf(listOf(figure), true)).toEqual({ causes: [], consequences: 1 });
  });

  it('leads figures back to the input that changed', () => {
    const causes = [{ name: 'input', files: ['data/east.csv'] }];
    expect(causesOf(listOf(figure, input, figure), true)).toEqual({ causes, consequences: 2 });
  });

  it('names every cause, inputs before outputs', () => {
    const { causes } = causesOf(listOf(output, input, figure), true);
    expect(causes.map(({ name }) => name)).toEqual(['input', 'output']);
  });

  it('suspects the manifest where a digest alone differs, but only where the outputs were computed anew', () => {
    expect(causesOf(listOf(output), true).causes).toEqual([{ name: 'digest', files: ['results.csv'] }]);
    expect(causesOf(listOf(output), false).causes).toEqual([{ name: 'output', files: ['results.csv'] }]);
    expect(causesOf(listOf(output, figure), true).causes).toEqual([{ name: 'output', files: ['results.csv'] }]);
    const missing: Difference = { code: 'missing-output', file: 'scores.csv' };
    expect(causesOf(listOf(output, missing), true).causes[0]?.name).toBe('output');
  });

  it('counts every difference, those too that are not shown', () => {
    const many = Array.from({ length: 250 }, () => figure);
    expect(causesOf(listOf(...many, input), true)).toEqual({
      causes: [{ name: 'input', files: ['data/east.csv'] }],
      consequences: 250,
    });
  });
});

describe('causeMessage', () => {
  it('names three files and counts the rest', () => {
    const cause = { name: 'input', files: ['a', 'b', 'c', 'd', 'e'] } as const;
    expect(causeMessage(cause, 'en')).toBe('changed since the outputs were written: a, b, c and 2 more');
    expect(causeMessage(cause, 'zh')).toBe('输出写成之后输入有改动：a、b、c 等 5 个文件');
  });
});
