import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { traceRegion } from '../../../src/engine/trace/trace-region.ts';
import { explainReport } from '../../../src/publish/explain/report.ts';
import { computeSketch, OTHERS, VALUES } from '../../support/traced.ts';

async function linesOf(sketch: Parameters<typeof computeSketch>[0], top?: number): Promise<readonly string[]> {
  const trace = await traceRegion(await computeSketch(sketch), { region: 0, node: 0, top });
  const look = { language: 'en', chalk: new Chalk({ level: 0 }), width: Number.POSITIVE_INFINITY } as const;
  const lines = explainReport(trace).text(look);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

describe('the head of a derivation', () => {
  it('says whose it is, of which month, and how to read it', async () => {
    const [title, region, cut, total] = await linesOf({});
    expect([title, region, total]).toEqual(['Small index  2018-09', 'a Region a: peer group county', 'index  total']);
    expect(cut).toMatch(/^Figures that end in … are rounded to 20 digits; all others are exact\./);
  });

  it('warns of invented figures', async () => {
    expect(await linesOf({ settings: { synthetic: true } })).toContain(
      'synthetic figures (合成数据): invented for demonstration',
    );
  });

  it('says where contributions are not defined, and what holds instead', async () => {
    expect(await linesOf({ aggregation: 'harmonic' })).toContain(
      'Contributions are not defined, since not every aggregation is arithmetic: the formula of each node holds instead.',
    );
  });

  it('says where contributions do not sum to the total, for roundings on the way', async () => {
    const lines = await linesOf({ settings: { carry: 'published' } });
    expect(lines.join('\n')).toContain(
      'Each node is rounded before it goes up ("carry": "published"), so contributions',
    );
  });

  it('says that a region is not ranked', async () => {
    const gone = (texts: readonly string[]) => ['M', ...texts.slice(1)];
    const values = { A1: gone(VALUES), A2: gone(OTHERS), B1: gone(VALUES) };
    expect(await linesOf({ values })).toContain('not ranked: it has no score');
  });
});

describe('the indicators that matter most', () => {
  it('stand before the tree where they are asked for', async () => {
    const lines = await linesOf({}, 1);
    const [contributions, heads, , losses] = lines.slice(3);
    expect([contributions, losses]).toEqual([
      'largest contributions',
      'largest losses against the best peer on the indicator',
    ]);
    expect(heads).toMatch(/^code +name +contribution$/);
    expect(lines[lines.indexOf('index  total') - 2]).toMatch(/^code +name +loss +best$/);
  });

  it('are those with the largest gaps where contributions are not defined', async () => {
    const lines = await linesOf({ aggregation: 'min' }, 1);
    expect(lines).not.toContain('largest contributions');
    expect(lines).toContain('largest gaps to the best peer on the indicator (losses are not defined here)');
  });
});
