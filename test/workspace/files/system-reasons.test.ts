import { describe, expect, it } from 'vitest';
import { systemReason } from '../../../src/workspace/files/system-reasons.ts';

const COMMON =
  'EACCES EBUSY EDQUOT EEXIST EFBIG EIO EISDIR ELOOP EMFILE ENAMETOOLONG ENFILE ENODEV ENOENT ENOSPC ENOTDIR ENOTEMPTY ENXIO EPERM EROFS EXDEV';

describe('the reason of a system error', () => {
  it('is in words, in both languages, for every code that files and streams meet, each its own', () => {
    const codes = COMMON.split(' ');
    for (const language of ['en', 'zh'] as const) {
      const words = codes.map((code) => systemReason(code)[language]);
      expect(words.filter((each) => /^E[A-Z]+$/.test(each))).toEqual([]);
      expect(new Set(words).size).toBe(codes.length);
      expect(words.every((each) => /\p{Script=Han}/u.test(each) === (language === 'zh'))).toBe(true);
    }
  });

  it('is the code itself where the code is a rare one', () => {
    expect(systemReason('EHOSTDOWN')).toEqual({ en: 'EHOSTDOWN', zh: 'EHOSTDOWN' });
  });
});
