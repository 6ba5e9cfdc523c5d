import { meanOfPeers, medianOfPeers, x } from '../../formula/term.ts';
import { handbook, work } from '../sources.ts';
import { missing } from './declare.ts';

export const meanImputation = missing({
  label: { en: 'mean of the peers', zh: '同组均值' },
  about: {
    en: 'The mean of the adjusted values that its peer group reports; left out where nobody does.',
    zh: '取同组已上报调整值的算术平均；全组均未上报则剔除。',
  },
  source: handbook(3, 'imputation of missing data: unconditional mean', '缺失值的无条件均值插补'),
  impute: { from: 'peers', value: meanOfPeers },
});

export const medianImputation = missing({
  label: { en: 'median of the peers', zh: '同组中位数' },
  about: {
    en: 'The median of the adjusted values that its peer group reports; left out where nobody does.',
    zh: '取同组已上报调整值的中位数；全组均未上报则剔除。',
  },
  source: handbook(3, 'imputation of missing data: unconditional median', '缺失值的无条件中位数插补'),
  impute: { from: 'peers', value: medianOfPeers },
});

export const parentImputation = missing({
  label: { en: 'value of the parent region', zh: '取上级地区值' },
  about: {
    en: "The adjusted value of the region's parent, such as a county's city; an error where there is none.",
    zh: '取上级地区的调整值，例如县取所属市的值；上级没有值则为错误。',
  },
  source: work('pingan'),
  impute: { from: 'parent', value: x },
});
