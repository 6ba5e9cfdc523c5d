import { expect, it } from 'vitest';
import { compareText } from '../../src/audit/compare-text.ts';
import { DifferenceList } from '../../src/audit/differences.ts';

function found(expected: string, other: string) {
  const list = new DifferenceList();
  compareText('index.html', Buffer.from(expected), Buffer.from(other), list);
  return list.shown;
}

it('tells of the first line that differs, and where in it', () => {
  expect(found('a\nscore 94.56\nz', 'a\nscore 94.57\nz')).toEqual([
    { code: 'changed-figure', file: 'index.html', column: '2:11', expected: 'score 94.56', found: 'score 94.57' },
  ]);
});

it('cuts long lines, and finds what was cut off or added', () => {
  const [cut] = found(`${'x'.repeat(100)}1${'y'.repeat(100)}`, 'x'.repeat(100));
  expect(cut).toMatchObject({
    expected: `…${'x'.repeat(20)}1${'y'.repeat(39)}…`,
    found: `…${'x'.repeat(20)}`,
  });
  expect(found('a', 'a\nb')).toMatchObject([{ column: '2:1', expected: '', found: 'b' }]);
});
