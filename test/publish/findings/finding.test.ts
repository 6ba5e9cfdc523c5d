import { describe, expect, it } from 'vitest';
import { byUrgency, type Finding, problemFormats } from '../../../src/publish/findings/finding.ts';

const finding = (severity: Finding['severity'], code: string, line: number): Finding => {
  return { severity, code, file: 'a.csv', line, message: code };
};

describe('byUrgency', () => {
  it('gives the gravest first, and every kind before any comes twice', () => {
    const findings = [
      finding('warning', 'w', 1),
      finding('error', 'a', 2),
      finding('error', 'a', 3),
      finding('error', 'b', 4),
      finding('notice', 'n', 5),
      finding('error', 'a', 6),
    ];
    expect(byUrgency(findings).map(({ line }) => line)).toEqual([2, 4, 3, 6, 1, 5]);
  });

  it('keeps the order of findings of one kind, and changes nothing of its argument', () => {
    const findings = Object.freeze([1, 2, 3].map((line) => finding('error', 'a', line)));
    expect(byUrgency(findings)).toEqual(findings);
  });
});

describe('the choices of --problems', () => {
  it('begin with text, and stand once each', () => {
    expect(problemFormats[0]).toBe('text');
    expect(new Set(problemFormats).size).toBe(problemFormats.length);
  });
});
