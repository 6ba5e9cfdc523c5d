import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import type { Robustness } from '../../../src/analysis/robustness/robustness.ts';
import { robustnessReport } from '../../../src/publish/robustness/report.ts';
import { robust } from '../../support/robust-ranked.ts';

function robustnessText(of: Robustness, language: 'en' | 'zh'): readonly string[] {
  return robustnessReport(of).text({ language, chalk: new Chalk({ level: 0 }), width: undefined });
}

it('robustness prints what was drawn and a table per peer group', () => {
  const lines = robustnessText(robust, 'en');
  expect(lines.slice(0, 7)).toEqual([
    'Small index  2018-09',
    '200 draws, seed 1; weights:dimension x 0 to 2',
    '',
    'city: 2 regions',
    expect.stringMatching(/^rank {2}code {2}region {2}in English {2}median {2}5 % {2}95 % +top 2 {2}mean shift$/),
    expect.stringMatching(/^ {3}1 {2}c1 .*100.0 % /),
    expect.stringMatching(/^ {3}2 {2}c2 .*100.0 % /),
  ]);
});

it('robustness prints in Chinese too', () => {
  const lines = robustnessText(robust, 'zh');
  expect(lines[1]).toBe('模拟 200 次，随机种子 1；一级权重乘以 0～2');
  expect(lines[3]).toBe('city：2 个地区');
  expect(lines[4]).toMatch(/^名次 {2}代码 {2}地区 +名次中位数 {2}5%分位数 {2}95%分位数 +前2名 {2}平均名次变动$/);
});

it('robustness says how each kind of input varies, or that nothing does', () => {
  const nodes = Int32Array.of();
  const dirichlet = { kind: 'weights', name: 'weights:domain', nodes, law: 'dirichlet', amount: 50 } as const;
  const varied = robustnessText({ ...robust, inputs: [dirichlet] }, 'en');
  expect(varied[1]).toBe('200 draws, seed 1; weights:domain Dirichlet, concentration 50');
  expect(robustnessText({ ...robust, inputs: [] }, 'en')[1]).toBe('200 draws, seed 1; nothing varies');
});
