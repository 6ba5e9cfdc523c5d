import { describe, expect, it } from 'vitest';
import { neutralise, withoutApostrophe } from '../../src/model/neutral-text.ts';

describe('neutralise', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '='])('puts an apostrophe in front of %j', (text) => {
    expect(neutralise(text)).toBe(`'${text}`);
  });

  it.each(['', 'a=1', ' =1', '杭州市', "'=1", '1-2'])('leaves %j as it is', (text) => {
    expect(neutralise(text)).toBe(text);
  });
});

it.each(['=1+1', '-2.xlsx!S!C7', "it's", "'quoted'", ''])('gives %j back as it was', (text) => {
  expect(withoutApostrophe(neutralise(text))).toBe(text);
});
