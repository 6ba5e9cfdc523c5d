import { describe, expect, it } from 'vitest';
import { readAssignments } from '../../src/cli/assignments.ts';
import { commandWords } from '../../src/cli/texts.ts';

const read = (...texts: readonly string[]) => readAssignments('--set', texts, 'CODE=VALUE', commandWords('en').say);

describe('assignments', () => {
  it('are split at the first "=", blanks around them left out', () => {
    expect(read('A1=3', ' B = 1=2 ', 'C=')).toEqual([
      { name: 'A1', value: '3' },
      { name: 'B', value: '1=2' },
      { name: 'C', value: '' },
    ]);
    expect(readAssignments('--set', undefined, '', commandWords('en').say)).toEqual([]);
  });

  it.each(['', 'A1', '=3'])('are refused where nothing is assigned: %j', (text) => {
    expect(() => read(text)).toThrow(`--set is "${text}"; write CODE=VALUE`);
  });

  it('are refused where a name is given twice', () => {
    expect(() => read('A1=3', 'B=1', 'A1=4')).toThrow('--set A1 is given twice; give it once');
  });
});
