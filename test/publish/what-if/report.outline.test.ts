import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { whatIfReport } from '../../../src/publish/what-if/report.ts';
import { whatIfOfD3 } from '../../support/what-if.ts';

const style = { chalk: new Chalk({ level: 0 }), width: undefined };

function lines(whatIf: Awaited<ReturnType<typeof whatIfOfD3>>, language: 'en' | 'zh' = 'en'): readonly string[] {
  return whatIfReport(whatIf).text({ ...style, language });
}

describe('what would be, as text', () => {
  it('tells what is assumed, what becomes of the region, and whose rank changes', async () => {
    expect(lines(await whatIfOfD3())).toMatchInlineSnapshot(`
      [
        "Small index  2018-09",
        "d3 景宁畲族自治县 (Jingning): peer group county",
        "what if the value of P1 were missing; it is 62.5",
        "what if the value of Q1 were not applicable; it is missing",
        "what if the weight of Q were 2; it is 1",
        "what if "scoring" were rank; it is min-max",
        "",
        "its figures",
        "code   name          score  would be  difference  rank  would be",
        "index  total         65.00     71.00     +6.0000     3         2",
        "P      平安 (Peace)  62.50                           3",
        "P1     =p            62.50                           3",
        "Q      安全          67.50     71.00     +3.5000     3         2",
        "Q1     q             67.50     71.00     +3.5000     3         2",
        "band: red, would be red",
        "",
        "other regions whose rank would change",
        "code  region              peer group  score  would be  difference  rank  would be",
        "d1    =SUM(A1) (Formula)  county      65.00     65.00      0.0000     3         4",
        "d2    "Quoted", county    county      70.00     70.00      0.0000     2         3",
        "d5    半报县 (Half)       county      65.00     65.00      0.0000     3         4",
      ]
    `);
  });

  it('tells it in Chinese', async () => {
    expect(lines(await whatIfOfD3(), 'zh').slice(1, 6)).toEqual([
      'd3 景宁畲族自治县：组别为 county',
      '假设 P1 的值为缺报；实际为 62.5',
      '假设 Q1 的值为不适用；实际为缺报',
      '假设 Q 的权重为 2；实际为 1',
      '假设计分方法（scoring）为名次分（rank）；实际为极差法（min-max）',
    ]);
  });

  it('says so where figures are synthetic, and where no rank changes', async () => {
    const { assumptions, comparison } = await whatIfOfD3([], { synthetic: true, bands: [] });
    const told = lines({ assumptions, comparison: { ...comparison, others: [] } });
    expect(told[1]).toBe('synthetic figures (合成数据): invented for demonstration');
    expect(told.at(-1)).toBe('no other region would change its rank');
    expect(told.some((line) => line.startsWith('band'))).toBe(false);
  });
});
