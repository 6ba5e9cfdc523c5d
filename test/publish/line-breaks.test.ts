import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, joinedLines, wrapped } from '../../src/publish/line-breaks.ts';
import { textWidth } from '../../src/publish/text-width.ts';

const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,9}[.,]?$/),
  fc.stringMatching(/^`[a-z -]{1,9}`$/),
  fc.constantFrom('指标权重，', '得分', '（上级）', '“名次”'),
);
const texts = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

describe('lines', () => {
  it('are joined by a blank, but not between Chinese', () => {
    expect(joinedLines(['one', '  two'])).toBe('one two');
    expect(joinedLines(['指标的', '权重'])).toBe('指标的权重');
    expect(joinedLines(['见', '`scale`'])).toBe('见 `scale`');
  });

  it('keep every character, and pass no width that a single piece does not', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 24, max: 90 }), (text, width) => {
        const lines = wrapped(text, width, '  ');
        const bare = (all: string): string => all.replaceAll(/\s/g, '');
        expect(bare(lines.join(''))).toBe(bare(text));
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('are broken within code only where a line cannot hold it', () => {
    expect(wrapped('- `floor + (ceiling - floor) x`', 16, '  ')).toEqual([
      '  - `floor +',
      '  (ceiling -',
      '  floor) x`',
    ]);
  });

  it('are broken between Chinese characters, with their punctuation, and not within code', () => {
    expect(wrapped('权重分给同级指标，其余不变。', 10)).toEqual(['权重分给同', '级指标，其', '余不变。']);
    expect(wrapped('set `min weight` now', 12)).toEqual(['set', '`min weight`', 'now']);
    expect(wrapped('得分（见下）', 6)).toEqual(
      ['得分', '（见下）'].flatMap((line) => (textWidth(line) > 6 ? ['（见', '下）'] : [line])),
    );
  });
});

describe('a folded text', () => {
  it('passes its width in no line, loses no character, and breaks no number that fits', () => {
    const long = fc.string({ unit: fc.constantFrom(...'ab. 市，（12345'), maxLength: 80 });
    fc.assert(
      fc.property(fc.oneof(texts, long), fc.integer({ min: 8, max: 40 }), (text, width) => {
        const lines = folded(text, width);
        const solid = (whole: string): string => whole.replace(/\s/g, '');
        expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
        expect(solid(lines.join(''))).toBe(solid(text));
        const numbers = text.match(/\d+/g) ?? [];
        const kept = lines.flatMap((line) => line.match(/\d+/g) ?? []);
        if (numbers.every((number) => number.length <= width)) expect(kept).toEqual(numbers);
      }),
    );
  });
});
