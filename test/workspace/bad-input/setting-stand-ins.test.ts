import { refuses } from '../../support/bad-input.ts';
import { MISSING, WEIGHTS } from '../../support/known-names.ts';

refuses('a faulty setting does not put the blame on other files', [
  {
    title: 'missing: blank values stay unreported',
    settings: { missing: 'exlude' },
    files: { 'data/2018-09/east.csv': 'indicator,value\nA1,\n' },
    en: `pingan.json:7:14 error unknown-method: "exlude" is not a method of "missing"; write one of: ${MISSING}`,
    zh: `pingan.json:7:14 error unknown-method: "exlude" 不是 "missing" 的方法；可写：${MISSING}`,
  },
  {
    title: 'weights: blank weights stay unreported',
    settings: { weights: 'even' },
    files: {
      'indicators.csv':
        'code,parent,name,weight\nA,,Safety,\nA1,A,Deaths,\nA2,A,Accidents,\nB,,Food,\nB1,B,Pass rate,\n',
    },
    en: `pingan.json:8:14 error unknown-method: "even" is not a method of "weights"; write one of: ${WEIGHTS}`,
    zh: `pingan.json:8:14 error unknown-method: "even" 不是 "weights" 的方法；可写：${WEIGHTS}`,
  },
  {
    title: 'decimals: what is wrong elsewhere is reported along with it',
    settings: { decimals: 'two' },
    files: { 'data/2018-09/east.csv': 'indicator,value\nA1,x\n' },
    en: [
      'data/2018-09/east.csv:2:4 error bad-number: "x" is not a number; write digits with a point for decimals, such as 12.5, or leave the cell blank if nothing was reported',
      'pingan.json:8:15 error bad-setting: "decimals" is "two"; write a whole number from 0 to 20',
    ],
    zh: [
      'data/2018-09/east.csv:2:4 error bad-number: "x" 不是数字；请用数字和小数点书写，例如 12.5；未上报则留空',
      'pingan.json:8:15 error bad-setting: "decimals" 的值是 "two"；请写 0 至 20 的整数',
    ],
  },
]);
