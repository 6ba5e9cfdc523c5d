import { describe, expect, it } from 'vitest';
import { commonIn, commonShare } from '../../../src/workspace/files/common-characters.ts';

describe('commonShare', () => {
  it('is the share of the characters beyond ASCII, signs aside', () => {
    expect(commonShare('A1,东城,（—）,100%', commonIn.simplified)).toBe(1);
    expect(commonShare('东陲', commonIn.simplified)).toBe(0.5);
    expect(commonShare('辑匡', commonIn.simplified)).toBe(0);
  });

  it('is undefined where there is nothing to count', () => {
    expect(commonShare('A1,—…（）', commonIn.simplified)).toBeUndefined();
  });

  it.each([
    ['simplified', '每万辆车死亡人数'],
    ['traditional', '臺北市,新竹縣'],
    ['japanese', 'データ,東京都'],
    ['korean', '서울특별시'],
  ] as const)('knows %s text by its characters', (writing, text) => {
    expect(commonShare(text, commonIn[writing])).toBeGreaterThan(0.7);
  });
});
