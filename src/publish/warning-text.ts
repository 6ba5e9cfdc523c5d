import type { ComputedIndex } from '../model/computed-index.ts';
import type { IndexNode } from '../model/index-tree.ts';
import { fillIn, type Language, type Localised } from '../model/localised.ts';
import type { Region } from '../model/region.ts';
import { visible } from '../model/visible.ts';
import type { Warning, WarningRuleName } from '../model/warning.ts';
import { shownName } from './shown-name.ts';

const texts: Readonly<Record<WarningRuleName, Localised>> = {
  'score-below': { en: 'the total is {value}, below {threshold}', zh: '总分 {value}，低于 {threshold}' },
  'score-drop': {
    en: 'the total is {value}, down from {reference} in {since}: a drop of more than {threshold}',
    zh: '总分 {value}，{since} 为 {reference}，下降超过 {threshold}',
  },
  'rank-loss': {
    en: 'rank {value}, after {reference} in {since}: a loss of {threshold} places or more',
    zh: '第 {value} 名，{since} 为第 {reference} 名，下降不少于 {threshold} 位',
  },
  'band-worsened': {
    en: 'band {value}, after {reference} in {since}',
    zh: '等级 {value}，{since} 为 {reference}',
  },
  'indicator-jump': {
    en: '{node} is {value} once adjusted, and the median of its months since {since} is {reference}: more than {threshold} robust deviations apart',
    zh: '{node} 的调整值为 {value}，自 {since} 以来的中位数为 {reference}，相差超过 {threshold} 个稳健标准差',
  },
  'value-unchanged': {
    en: '{node} is reported as {value}, as in every month since {since}',
    zh: '{node} 上报 {value}，自 {since} 以来每月相同',
  },
  'equal-values': {
    en: '{node} is reported as {value} by {reference} regions of the peer group',
    zh: '{node} 上报 {value}，同组共有 {reference} 个地区相同',
  },
};

const NO_BAND: Localised = { en: '(none)', zh: '（无）' };

/** A warning as a line: severity, rule, region, and what is warned of. */
export function warningLine(
  { workspace }: Pick<ComputedIndex, 'workspace'>,
  warning: Warning,
  language: Language,
): string {
  const { severity, rule, since, threshold } = warning;
  const region = workspace.regions.list[warning.region] as Region;
  const { code } = workspace.tree.nodes[warning.node] as IndexNode;
  const [value, reference] = [warning.value, warning.reference].map((text) => text || NO_BAND[language]);
  const said = fillIn(texts[rule][language], {
    node: code,
    value: value ?? '',
    reference: reference ?? '',
    since,
    threshold,
  });
  const colon = language === 'zh' ? '：' : ': ';
  return visible(`${severity} ${rule} ${region.code} ${shownName(region, language)}${colon}${said}`);
}

/** A warning as data for machines. */
export function warningData(
  { workspace }: Pick<ComputedIndex, 'workspace'>,
  warning: Warning,
  language: Language,
): object {
  const { severity, number, rule, value, reference, threshold, since } = warning;
  const region = workspace.regions.list[warning.region] as Region;
  return {
    severity,
    number,
    rule,
    region: region.code,
    node: workspace.tree.nodes[warning.node]?.code,
    value,
    reference: reference || null,
    threshold: threshold || null,
    since: since || null,
    message: warningLine({ workspace }, warning, language),
  };
}
