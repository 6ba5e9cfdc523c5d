import { refuses } from '../../support/bad-input.ts';
import { chinese, MISSING, WEIGHTS } from '../../support/known-names.ts';

refuses('a faulty setting does not put the blame on other files', [
  {
    title: 'missing: blank values stay unreported',
    settings: { missing: 'exlude' },
    files: { 'data/2018-09/east.csv': 'indicator,value\nA1,\n' },
    en: `pingan.json:7:14 error unknown-method: "exlude" is not a method of "missing"; write one of: ${MISSING}`,
    zh: `pingan.json:7:14 错误 unknown-method："exlude" 不是缺失值处理方法（missing）；可写：${chinese.MISSING}`,
  },
  {
    title: 'weights: blank weights stay unreported',
    settings: { weights: 'even' },
    files: {
      'indicators.csv':
        'code,parent,name,weight\nA,,Safety,\nA1,A,Deaths,\nA2,A,Accidents,\nB,,Food,\nB1,B,Pass rate,\n',
    },
    en: `pingan.json:8:14 error unknown-method: "even" is not a method of "weights"; write one of: ${WEIGHTS}`,
    zh: `pingan.json:8:14 错误 unknown-method："even" 不是赋权方法（weights）；可写：${chinese.WEIGHTS}`,
  },
  {
    title: 'decimals: what is wrong elsewhere is reported along with it',
    settings: { decimals: 'two' },
    files: { 'data/2018-09/east.csv': 'indicator,value\nA1,x\n' },
    en: [
      'data/2018-09/east.csv:2:4 error bad-number: "x" is not a number; correct it; if nothing was reported, leave the cell blank, add the text to "missingValues" in pingan.json, or read the table with "pingan import"',
      'pingan.json:8:15 error bad-setting: "decimals" is "two"; write a whole number from 0 to 20',
    ],
    zh: [
      'data/2018-09/east.csv:2:4 错误 bad-number："x" 不是数字；请更正；若表示未上报，请留空，或把该文字加入 pingan.json 的 "missingValues"，或用 "pingan import" 读取该表',
      'pingan.json:8:15 错误 bad-setting："decimals" 的值是 "two"；请写 0 至 20 的整数',
    ],
  },
]);
