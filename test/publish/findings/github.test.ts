import { describe, expect, it } from 'vitest';
import { githubAnnotations } from '../../../src/publish/findings/github.ts';

describe('githubAnnotations', () => {
  it('writes a workflow command a finding, with its place and its kind as title', () => {
    const at = { file: 'data/2018-09.csv', line: 17, column: 3 };
    const text = githubAnnotations([{ severity: 'error', code: 'bad-number', ...at, message: '"1,204" is no number' }]);
    expect(text).toBe(
      '::error file=data/2018-09.csv,line=17,col=3,title=bad-number::data/2018-09.csv:17:3: "1,204" is no number\n',
    );
  });

  it('leaves out the place that a finding lacks', () => {
    const text = githubAnnotations([{ severity: 'notice', code: 'c', file: 'out', message: 'm' }]);
    expect(text).toBe('::notice file=out,title=c::out: m\n');
  });

  it('escapes what would end a command or a property', () => {
    const text = githubAnnotations([
      { severity: 'warning', code: 'c', file: 'a,b:c%.csv', message: '5%\r\n::error::x' },
    ]);
    expect(text).toBe('::warning file=a%2Cb%3Ac%25.csv,title=c::a,b:c%25.csv: 5%25%0D%0A::error::x\n');
    expect(text.split('\n')).toHaveLength(2);
  });
});
