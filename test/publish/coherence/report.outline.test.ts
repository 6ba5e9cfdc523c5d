import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { coherence } from '../../../src/analysis/coherence/coherence.ts';
import { coherenceReport } from '../../../src/publish/coherence/report.ts';
import { coherentWorkspace } from '../../support/coherent-workspace.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { rankedWorkspace } from '../../support/ranked-workspace.ts';
import type { WorkspaceFiles } from '../../support/workspace-files.ts';

const style = { chalk: new Chalk({ level: 0 }), width: undefined };

async function lines(files: WorkspaceFiles, language: 'en' | 'zh' = 'en'): Promise<readonly string[]> {
  const { index } = await computeFiles(files);
  const { groups } = index.workspace.regions;
  return coherenceReport(index, groups, coherence(index, groups)).text({ ...style, language });
}

describe('coherence, as text', () => {
  it('tells the weights of level 1, then what is flagged, each kind in a table', async () => {
    expect(await lines(coherentWorkspace())).toMatchInlineSnapshot(`
      [
        "Small index  2018-09",
        "",
        "=county, all: 4 regions",
        "",
        "  weights of level 1, and what they come to by correlation with the total",
        "    code  name           weight  by correlation  r with total  r of ranks",
        "    A     安全 (Safety)   0.750           0.563         0.986       1.000",
        "    B     B               0.250           0.437        -0.868      -0.800",
        "",
        "  siblings that say the same: |r| > 0.9",
        "    code  name           sibling  name       r  r of ranks",
        "    A     安全 (Safety)  B        B     -0.939      -0.800",
        "    A1    A1             A2       A2     1.000       1.000",
        "",
        "  against their parent: r < 0",
        "    code  name  parent  weight       r  r of ranks",
        "    B     B     index    0.250  -0.868      -0.800",
        "",
        "  children that hardly measure one thing: Cronbach's alpha < 0.7",
        "    code   name         children    alpha  first component",
        "    index  Small index         2  -30.701            0.969",
        "",
        "  adjusted, and still measuring size: |r| > 0.7 with the adjuster",
        "    code  name  adjuster    r before  r after",
        "    A1    A1    population     0.966    0.978",
      ]
    `);
  });

  it('tells it in Chinese', async () => {
    expect((await lines(coherentWorkspace(), 'zh')).slice(0, 7)).toMatchInlineSnapshot(`
      [
        "2018 年 9 月 Small index",
        "",
        "=county, all：4 个地区",
        "",
        "  一级指标的名义权重与相关权重",
        "    代码  名称   权重  相关权重  与总分相关系数  秩相关系数",
        "    A     安全  0.750     0.563           0.986       1.000",
      ]
    `);
  });

  it('says none where nothing is flagged or too little is known, and that figures are synthetic', async () => {
    const told = await lines(rankedWorkspace({ synthetic: true }));
    expect(told[1]).toBe('synthetic figures (合成数据): invented for demonstration');
    expect(told.filter((line) => line === '    none').length).toBeGreaterThan(3);
    expect(told.join('\n')).not.toMatch(/undefined|NaN/);
  });
});
