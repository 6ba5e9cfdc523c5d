import { EAST, edited, refuses, WEST, warnsOf } from '../../support/bad-input.ts';
import { AGGREGATION, chinese, MISSING, SCORING, TRANSFORM, TREATMENT } from '../../support/known-names.ts';

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
    zh: `indicators.csv:3:8 错误 unknown-method："minmax" 不是计分方法（scoring）；可写：${chinese.SCORING}`,
  },
  {
    title: 'a missing that is none',
    files: indicator('missing', 'drop'),
    en: `indicators.csv:3:8 error unknown-method: "drop" is not a method of "missing"; write one of: ${MISSING}`,
    zh: `indicators.csv:3:8 错误 unknown-method："drop" 不是缺失值处理方法（missing）；可写：${chinese.MISSING}`,
  },
  {
    title: 'a missing that is none where the default refuses blanks',
    settings: { missing: 'error' },
    files: indicator('missing', 'Exclude'),
    en: `indicators.csv:3:8 error unknown-method: "Exclude" is not a method of "missing"; write one of: ${MISSING}`,
    zh: `indicators.csv:3:8 错误 unknown-method："Exclude" 不是缺失值处理方法（missing）；可写：${chinese.MISSING}`,
  },
  {
    title: 'a treatment that is none',
    files: indicator('treatment', 'winsorise'),
    en: `indicators.csv:3:8 error unknown-method: "winsorise" is not a method of "treatment"; write one of: ${TREATMENT}`,
    zh: `indicators.csv:3:8 错误 unknown-method："winsorise" 不是异常值处理方法（treatment）；可写：${chinese.TREATMENT}`,
  },
  {
    title: 'a transform that is none',
    files: indicator('transform', 'ln'),
    en: `indicators.csv:3:8 error unknown-method: "ln" is not a method of "transform"; write one of: ${TRANSFORM}`,
    zh: `indicators.csv:3:8 错误 unknown-method："ln" 不是变换方法（transform）；可写：${chinese.TRANSFORM}`,
  },
  {
    title: 'an aggregation that is none',
    files: {
      ...indicator('aggregation', ''),
      'indicators.csv': 'code,parent,name,aggregation\nA,,a,"mean"\nA1,A,x,\n',
    },
    en: `indicators.csv:2:6 error unknown-method: "mean" is not a method of "aggregation"; write one of: ${AGGREGATION}`,
    zh: `indicators.csv:2:6 错误 unknown-method："mean" 不是合成方法（aggregation）；可写：${chinese.AGGREGATION}`,
  },
  {
    title: 'a method that objects inherit',
    files: indicator('scoring', 'toString'),
    en: `indicators.csv:3:8 error unknown-method: "toString" is not a method of "scoring"; write one of: ${SCORING}`,
    zh: `indicators.csv:3:8 错误 unknown-method："toString" 不是计分方法（scoring）；可写：${chinese.SCORING}`,
  },
  {
    title: 'a direction that is none',
    files: indicator('direction', 'down'),
    en: 'indicators.csv:3:8 error unknown-value: "down" is not a direction; write one of: positive, negative, interval',
    zh: 'indicators.csv:3:8 错误 unknown-value："down" 不是有效的指标方向（direction）；可写：正向（positive）、逆向（negative）、适度（interval）',
  },
  {
    title: 'a kind that is none',
    files: indicator('kind', '主观'),
    en: 'indicators.csv:3:8 error unknown-value: "主观" is not a kind; write one of: objective, perception',
    zh: 'indicators.csv:3:8 错误 unknown-value："主观" 不是有效的指标类别（kind）；可写：objective、perception',
  },
  {
    title: 'a perception indicator in an objective index',
    settings: { objectiveOnly: true },
    files: indicator('unit,kind', '%,perception'),
    en: 'indicators.csv:3:10 error perception-indicator: "A1" rests on perception, and this index takes objective results only ("objectiveOnly"); replace it by an objective indicator',
    zh: 'indicators.csv:3:10 错误 perception-indicator："A1" 是主观评价类指标，而本指数只采用客观结果指标（"objectiveOnly"）；请换成客观结果指标',
  },
  {
    title: 'per at 0',
    files: indicator('adjust_by,per', 'population,0.0'),
    en: 'indicators.csv:3:19 error not-positive: per is 0.0; write a number above 0',
    zh: 'indicators.csv:3:19 错误 not-positive：比例基数（per）是 0.0；请写大于 0 的数',
  },
  {
    title: 'an unknown adjuster near a known one',
    settings: { missing: 'error' },
    files: edited('indicators.csv', 'population', 'populaton'),
    en: 'indicators.csv:3:25 error unknown-adjuster: "A1" is adjusted by "populaton", which is no adjuster in coefficients.csv; did you mean "population"?',
    zh: 'indicators.csv:3:25 错误 unknown-adjuster："A1" 的调整系数 "populaton" 不是 coefficients.csv 的列；是否应为 "population"？',
  },
  {
    title: 'an unknown adjuster near none',
    files: edited('indicators.csv', 'population', 'gdp'),
    en: 'indicators.csv:3:25 error unknown-adjuster: "A1" is adjusted by "gdp", which is no adjuster in coefficients.csv; add the column, or correct the name',
    zh: 'indicators.csv:3:25 错误 unknown-adjuster："A1" 的调整系数 "gdp" 不是 coefficients.csv 的列；请添加该列，或更正名称',
  },
  {
    title: 'a key column as adjuster',
    files: edited('indicators.csv', 'population', 'region'),
    en: 'indicators.csv:3:25 error unknown-adjuster: "A1" is adjusted by "region", which is no adjuster in coefficients.csv; add the column, or correct the name',
    zh: 'indicators.csv:3:25 错误 unknown-adjuster："A1" 的调整系数 "region" 不是 coefficients.csv 的列；请添加该列，或更正名称',
  },
]);

const posts = (cells: string): Record<string, string> => indicator('direction,scoring,worst,best', cells);

refuses('goalposts', [
  {
    title: 'worst and best alike, however written',
    files: posts('positive,goalposts,10,1.0e1'),
    en: 'indicators.csv:3:27 error equal-goalposts: worst and best of "A1" are both 10; they must differ',
    zh: 'indicators.csv:3:27 错误 equal-goalposts："A1" 的不允许值（worst）与满意值（best）同为 10；两者必须不同',
  },
  {
    title: 'posts against a positive direction',
    files: posts('positive,goalposts,100,50.0'),
    en: 'indicators.csv:3:27 error reversed-goalposts: "A1" is positive, but worst is 100 and best is 50; swap them or correct the direction',
    zh: 'indicators.csv:3:27 错误 reversed-goalposts："A1" 的指标方向为正向（positive），但不允许值（worst）为 100、满意值（best）为 50；请对调或更正指标方向',
  },
  {
    title: 'posts against a blank direction',
    files: posts(',goalposts,3,-3'),
    en: 'indicators.csv:3:19 error reversed-goalposts: "A1" is positive, but worst is 3 and best is -3; swap them or correct the direction',
    zh: 'indicators.csv:3:19 错误 reversed-goalposts："A1" 的指标方向为正向（positive），但不允许值（worst）为 3、满意值（best）为 -3；请对调或更正指标方向',
  },
  {
    title: 'posts against a negative direction',
    files: posts('negative,goalposts,1,2'),
    en: 'indicators.csv:3:27 error reversed-goalposts: "A1" is negative, but worst is 1 and best is 2; swap them or correct the direction',
    zh: 'indicators.csv:3:27 错误 reversed-goalposts："A1" 的指标方向为逆向（negative），但不允许值（worst）为 1、满意值（best）为 2；请对调或更正指标方向',
  },
  {
    title: 'no best',
    files: posts('positive,goalposts,1,'),
    en: 'indicators.csv:3:29 error missing-parameter: scoring "goalposts" of "A1" needs best; write it in the column "best"',
    zh: 'indicators.csv:3:29 错误 missing-parameter："A1" 的计分方法阈值线性法（goalposts）需要满意值（best）；请在该列填写',
  },
  {
    title: 'neither',
    files: posts('positive,goalposts,,'),
    en: [
      'indicators.csv:3:27 error missing-parameter: scoring "goalposts" of "A1" needs worst; write it in the column "worst"',
      'indicators.csv:3:28 error missing-parameter: scoring "goalposts" of "A1" needs best; write it in the column "best"',
    ],
    zh: [
      'indicators.csv:3:27 错误 missing-parameter："A1" 的计分方法阈值线性法（goalposts）需要不允许值（worst）；请在该列填写',
      'indicators.csv:3:28 错误 missing-parameter："A1" 的计分方法阈值线性法（goalposts）需要满意值（best）；请在该列填写',
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
      'indicators.csv:3:1 错误 missing-parameter："A1" 的计分方法阈值线性法（goalposts）需要不允许值（worst）；请在该列填写',
      'indicators.csv:3:1 错误 missing-parameter："A1" 的计分方法阈值线性法（goalposts）需要满意值（best）；请在该列填写',
    ],
  },
  {
    title: 'a post that is no number',
    files: posts('positive,goalposts,90%,100'),
    en: 'indicators.csv:3:27 error bad-number: "90%" is not a number; write 90, without "%"',
    zh: 'indicators.csv:3:27 错误 bad-number："90%" 不是数字；请写 90，不要带 "%"',
  },
  {
    title: 'posts are not judged by a direction that is none',
    files: posts('down,goalposts,2,1'),
    en: 'indicators.csv:3:8 error unknown-value: "down" is not a direction; write one of: positive, negative, interval',
    zh: 'indicators.csv:3:8 错误 unknown-value："down" 不是有效的指标方向（direction）；可写：正向（positive）、逆向（negative）、适度（interval）',
  },
]);

warnsOf('indicators', [
  {
    title: 'a direction that the scoring ignores',
    files: { ...indicator('direction,scoring', 'negative,identity'), [EAST]: 'indicator,value\nA1,1\n' },
    en: 'indicators.csv:3:8 warning ignored-direction: "A1" is negative, but "identity" does not go by that; choose another scoring method, or clear the direction',
    zh: 'indicators.csv:3:8 警告 ignored-direction："A1" 的指标方向为逆向（negative），但原值计分（identity）不区分方向；请改用其他计分方法，或将指标方向留空',
  },
  {
    title: 'nothing in a perception indicator where it is allowed',
    files: { ...indicator('kind', 'perception'), [EAST]: 'indicator,value\nA1,1\n' },
    en: [],
    zh: [],
  },
]);
