import { describe, expect, it } from 'vitest';
import { wholeOutput } from '../../src/publish/output-writer.ts';

describe('an output that is not made of regions', () => {
  it('is written once, at the end', () => {
    let writes = 0;
    const writer = wholeOutput(() => {
      writes += 1;
      return '杭州\n';
    });
    writer.add({ region: 0, scores: ['1'], published: ['1.00'] });
    writer.add({ region: 1, scores: ['2'], published: ['2.00'] });
    expect(writes).toBe(0);
    expect(writer.bytes().toString('utf8')).toBe('杭州\n');
    expect(writes).toBe(1);
  });
});
