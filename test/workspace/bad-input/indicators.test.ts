import { EAST, edited, refuses, WEST, warnsOf } from '../../support/bad-input.ts';
import { AGGREGATION, MISSING, SCORING, TRANSFORM, TREATMENT } from '../../support/known-names.ts';

/** One dimension with one indicator that has these cells beside its own. */
const indicator = (columns: string, cells: string): Record<string, string> => ({
  'indicators.csv': `code,parent,name,${columns}\nA,,a${','.repeat(columns.split(',').length)}\nA1,A,x,${cells}\n`,
  [EAST]: 'indicator,value\nA1,\n',
  [WEST]: 'indicator,value\nA1,2\n',
});

refuses('indicators', [
  {
    title: 'a scoring that is none',
    files: indicator('scoring', 'minmax'),
    en: `indicators.csv:3:8 error unknown-method: "minmax" is not a method of "scoring"; write one of: ${SCORING}`,
    zh: `indicators.csv:3:8 error unknown-method: "minmax" 不是 "scoring" 的方法；可写：${SCORING}`,
  },
  {
    title: 'a missing that is none',
    files: indicator('missing', 'drop'),
    en: `indicators.csv:3:8 error unknown-method: "drop" is not a method of "missing"; write one of: ${MISSING}`,
    zh: `indicators.csv:3:8 error unknown-method: "drop" 不是 "missing" 的方法；可写：${MISSING}`,
  },
  {
    title: 'a missing that is none where the default refuses blanks',
    settings: { missing: 'error' },
    files: indicator('missing', 'Exclude'),
    en: `indicators.csv:3:8 error unknown-method: "Exclude" is not a method of "missing"; write one of: ${MISSING}`,
    zh: `indicators.csv:3:8 error unknown-method: "Exclude" 不是 "missing" 的方法；可写：${MISSING}`,
  },
  {
    title: 'a treatment that is none',
    files: indicator('treatment', 'winsorise'),
    en: `indicators.csv:3:8 error unknown-method: "winsorise" is not a method of "treatment"; write one of: ${TREATMENT}`,
    zh: `indicators.csv:3:8 error unknown-method: "winsorise" 不是 "treatment" 的方法；可写：${TREATMENT}`,
  },
  {
    title: 'a transform that is none',
    files: indicator('transform', 'ln'),
    en: `indicators.csv:3:8 error unknown-method: "ln" is not a method of "transform"; write one of: ${TRANSFORM}`,
    zh: `indicators.csv:3:8 error unknown-method: "ln" 不是 "transform" 的方法；可写：${TRANSFORM}`,
  },
  {
    title: 'an aggregation that is none',
    files: {
      ...indicator('aggregation', ''),
      'indicators.csv': 'code,parent,name,aggregation\nA,,a,"mean"\nA1,A,x,\n',
    },
    en: `indicators.csv:2:6 error unknown-method: "mean" is not a method of "aggregation"; write one of: ${AGGREGATION}`,
    zh: `indicators.csv:2:6 error unknown-method: "mean" 不是 "aggregation" 的方法；可写：${AGGREGATION}`,
  },
  {
    title: 'a method that objects inherit',
    files: indicator('scoring', 'toString'),
    en: `indicators.csv:3:8 error unknown-method: "toString" is not a method of "scoring"; write one of: ${SCORING}`,
    zh: `indicators.csv:3:8 error unknown-method: "toString" 不是 "scoring" 的方法；可写：${SCORING}`,
  },
  {
    title: 'a direction that is none',
    files: indicator('direction', 'down'),
    en: 'indicators.csv:3:8 error unknown-value: "down" is not a direction; write one of: positive, negative, interval',
    zh: 'indicators.csv:3:8 error unknown-value: "down" 不是有效的 direction；可写：positive, negative, interval',
  },
  {
    title: 'a kind that is none',
    files: indicator('kind', '主观'),
    en: 'indicators.csv:3:8 error unknown-value: "主观" is not a kind; write one of: objective, perception',
    zh: 'indicators.csv:3:8 error unknown-value: "主观" 不是有效的 kind；可写：objective, perception',
  },
  {
    title: 'a perception indicator in an objective index',
    settings: { objectiveOnly: true },
    files: indicator('unit,kind', '%,perception'),
    en: 'indicators.csv:3:10 error perception-indicator: "A1" rests on perception, and this index takes objective results only ("objectiveOnly"); replace it by an objective indicator',
    zh: 'indicators.csv:3:10 error perception-indicator: "A1" 是主观感受指标，而本指数只用客观结果（"objectiveOnly"）；请换成客观指标',
  },
  {
    title: 'per at 0',
    files: indicator('adjust_by,per', 'population,0.0'),
    en: 'indicators.csv:3:19 error not-positive: per is 0.0; write a number above 0',
    zh: 'indicators.csv:3:19 error not-positive: per 是 0.0；请写大于 0 的数',
  },
  {
    title: 'an unknown adjuster near a known one',
    settings: { missing: 'error' },
    files: edited('indicators.csv', 'population', 'populaton'),
    en: 'indicators.csv:3:25 error unknown-adjuster: "A1" is adjusted by "populaton", which is no adjuster in coefficients.csv; rename "population" if that is it, or add the column',
    zh: 'indicators.csv:3:25 error unknown-adjuster: "A1" 的调整系数 "populaton" 不是 coefficients.csv 的系数列；若 "population" 即是该列请改名，否则请添加该列',
  },
  {
    title: 'an unknown adjuster near none',
    files: edited('indicators.csv', 'population', 'gdp'),
    en: 'indicators.csv:3:25 error unknown-adjuster: "A1" is adjusted by "gdp", which is no adjuster in coefficients.csv; add the column',
    zh: 'indicators.csv:3:25 error unknown-adjuster: "A1" 的调整系数 "gdp" 不是 coefficients.csv 的系数列；请添加该列',
  },
  {
    title: 'a key column as adjuster',
    files: edited('indicators.csv', 'population', 'region'),
    en: 'indicators.csv:3:25 error unknown-adjuster: "A1" is adjusted by "region", which is no adjuster in coefficients.csv; add the column',
    zh: 'indicators.csv:3:25 error unknown-adjuster: "A1" 的调整系数 "region" 不是 coefficients.csv 的系数列；请添加该列',
  },
]);

const posts = (cells: string): Record<string, string> => indicator('direction,scoring,worst,best', cells);

refuses('goalposts', [
  {
    title: 'worst and best alike, however written',
    files: posts('positive,goalposts,10,1.0e1'),
    en: 'indicators.csv:3:27 error equal-goalposts: worst and best of "A1" are both 10; they must differ',
    zh: 'indicators.csv:3:27 error equal-goalposts: "A1" 的 worst 与 best 同为 10；两者必须不同',
  },
  {
    title: 'posts against a positive direction',
    files: posts('positive,goalposts,100,50.0'),
    en: 'indicators.csv:3:27 error reversed-goalposts: "A1" is positive, but worst is 100 and best is 50; swap them or correct the direction',
    zh: 'indicators.csv:3:27 error reversed-goalposts: "A1" 的方向是 positive，但 worst 为 100、best 为 50；请对调或更正方向',
  },
  {
    title: 'posts against a blank direction',
    files: posts(',goalposts,3,-3'),
    en: 'indicators.csv:3:19 error reversed-goalposts: "A1" is positive, but worst is 3 and best is -3; swap them or correct the direction',
    zh: 'indicators.csv:3:19 error reversed-goalposts: "A1" 的方向是 positive，但 worst 为 3、best 为 -3；请对调或更正方向',
  },
  {
    title: 'posts against a negative direction',
    files: posts('negative,goalposts,1,2'),
    en: 'indicators.csv:3:27 error reversed-goalposts: "A1" is negative, but worst is 1 and best is 2; swap them or correct the direction',
    zh: 'indicators.csv:3:27 error reversed-goalposts: "A1" 的方向是 negative，但 worst 为 1、best 为 2；请对调或更正方向',
  },
  {
    title: 'no best',
    files: posts('positive,goalposts,1,'),
    en: 'indicators.csv:3:29 error missing-parameter: scoring "goalposts" of "A1" needs best; write it in the column "best"',
    zh: 'indicators.csv:3:29 error missing-parameter: "A1" 的计分方法 "goalposts" 需要 best；请在 "best" 列填写',
  },
  {
    title: 'neither',
    files: posts('positive,goalposts,,'),
    en: [
      'indicators.csv:3:27 error missing-parameter: scoring "goalposts" of "A1" needs worst; write it in the column "worst"',
      'indicators.csv:3:28 error missing-parameter: scoring "goalposts" of "A1" needs best; write it in the column "best"',
    ],
    zh: [
      'indicators.csv:3:27 error missing-parameter: "A1" 的计分方法 "goalposts" 需要 worst；请在 "worst" 列填写',
      'indicators.csv:3:28 error missing-parameter: "A1" 的计分方法 "goalposts" 需要 best；请在 "best" 列填写',
    ],
  },
  {
    title: 'posts needed by the default scoring, without columns',
    settings: { scoring: 'goalposts' },
    files: indicator('unit', '%'),
    en: [
      'indicators.csv:3:1 error missing-parameter: scoring "goalposts" of "A1" needs worst; write it in the column "worst"',
      'indicators.csv:3:1 error missing-parameter: scoring "goalposts" of "A1" needs best; write it in the column "best"',
    ],
    zh: [
      'indicators.csv:3:1 error missing-parameter: "A1" 的计分方法 "goalposts" 需要 worst；请在 "worst" 列填写',
      'indicators.csv:3:1 error missing-parameter: "A1" 的计分方法 "goalposts" 需要 best；请在 "best" 列填写',
    ],
  },
  {
    title: 'a post that is no number',
    files: posts('positive,goalposts,90%,100'),
    en: 'indicators.csv:3:27 error bad-number: "90%" is not a number; write 90, without "%"',
    zh: 'indicators.csv:3:27 error bad-number: "90%" 不是数字；请写 90，不要带 "%"',
  },
  {
    title: 'posts are not judged by a direction that is none',
    files: posts('down,goalposts,2,1'),
    en: 'indicators.csv:3:8 error unknown-value: "down" is not a direction; write one of: positive, negative, interval',
    zh: 'indicators.csv:3:8 error unknown-value: "down" 不是有效的 direction；可写：positive, negative, interval',
  },
]);

warnsOf('indicators', [
  {
    title: 'a direction that the scoring ignores',
    files: { ...indicator('direction,scoring', 'negative,identity'), [EAST]: 'indicator,value\nA1,1\n' },
    en: 'indicators.csv:3:8 warning ignored-direction: "A1" is negative, but "identity" does not go by that; choose another scoring method, or clear the direction',
    zh: 'indicators.csv:3:8 warning ignored-direction: "A1" 的方向是 negative，但 "identity" 不按此取分；请换计分方法，或清空方向',
  },
  {
    title: 'nothing in a perception indicator where it is allowed',
    files: { ...indicator('kind', 'perception'), [EAST]: 'indicator,value\nA1,1\n' },
    en: [],
    zh: [],
  },
]);
