import { describe, expect, it } from 'vitest';
import { problemFormats } from '../../../src/publish/findings/formats.ts';

describe('the choices of --problems', () => {
  it('begin with text, and stand once each', () => {
    expect(problemFormats[0]).toBe('text');
    expect(new Set(problemFormats).size).toBe(problemFormats.length);
  });
});
