import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteKeys } from '../../../src/workspace/csv/byte-keys.ts';
import { Fields } from '../../../src/workspace/csv/fields.ts';
import { sourceText } from '../../support/source-text.ts';

/** What each cell of a line leads to. */
function found(keys: ByteKeys, line: string): readonly number[] {
  const fields = new Fields();
  const positions: number[] = [];
  fields.scan(sourceText('k.csv', line), () => {
    for (let field = 0; field < fields.count; field += 1) positions.push(keys.find(fields, field));
  });
  return positions;
}

describe('keys found by their bytes', () => {
  it('lead to the position of each, and no other text to any', () => {
    const word = fc.stringMatching(/^[a-c东\u{20bb7}0-9]{0,70}$/u).filter((text) => text !== '');
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), fc.array(word), (texts, others) => {
        const keys = new ByteKeys();
        for (const [position, text] of texts.entries()) keys.add(text, position);
        const expected = (text: string): number => (Buffer.byteLength(text) > 64 ? -1 : texts.indexOf(text));
        const asked = [...texts, ...others, 'zz'];
        expect(found(keys, asked.join(','))).toEqual(asked.map(expected));
      }),
      { numRuns: 100 },
    );
  });

  it('keep the first position of a key, and none that is negative', () => {
    const keys = new ByteKeys();
    for (const [text, position] of [
      ['a', 3],
      ['a', 4],
      ['b', -1],
    ] as const)
      keys.add(text, position);
    expect(found(keys, 'a,b,,c')).toEqual([3, -1, -1, -1]);
  });
});
