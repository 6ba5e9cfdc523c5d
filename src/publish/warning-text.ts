import type { ComputedIndex } from '../model/computed-index.ts';
import { importedText } from '../model/imported-cells.ts';
import type { IndexNode } from '../model/index-tree.ts';
import { labelOf } from '../model/label.ts';
import { COLON, fillIn, type Language, type Localised } from '../model/localised.ts';
import { importedFrom } from '../model/month-cells.ts';
import { cellOf, type Region } from '../model/region.ts';
import { ruleTerms, severityTerms, wordFor } from '../model/terms.ts';
import { visible } from '../model/visible.ts';
import type { Warning, WarningRuleName } from '../model/warning.ts';
import { bracketed } from './problem-text.ts';
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
    zh: '等级由 {reference}（{since}）降为 {value}',
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
    zh: '同组有 {reference} 个地区的 {node} 上报值均为 {value}',
  },
};

const NO_BAND: Localised = { en: '(none)', zh: '（无）' };

type WarnedOf = Pick<ComputedIndex, 'workspace' | 'data'>;

/** The cell that the value of an indicator was imported from; '' for the total, and for what was not imported. */
function originOf({ workspace, data }: WarnedOf, { node, region }: Warning): string {
  const leaf = workspace.tree.leaves.indexOf(node);
  return leaf === -1 ? '' : importedFrom(data, cellOf(workspace.regions, leaf, region));
}

/** A warning as a line: severity, rule, region, what is warned of, and what it was imported from. */
export function warningLine(computed: WarnedOf, warning: Warning, language: Language): string {
  const { workspace } = computed;
  const { severity, rule, since, threshold } = warning;
  const region = workspace.regions.list[warning.region] as Region;
  const { code } = workspace.tree.nodes[warning.node] as IndexNode;
  const [value, reference] = [warning.value, warning.reference].map((text) => {
    return rule === 'band-worsened' && text !== '' ? labelOf(workspace, text, language) : text || NO_BAND[language];
  });
  const said = fillIn(texts[rule][language], {
    node: code,
    value: value ?? '',
    reference: reference ?? '',
    since,
    threshold,
  });
  const origin = originOf(computed, warning);
  const from = origin === '' ? '' : bracketed(importedText(origin, language), language);
  const graveness = wordFor(severityTerms, severity)[language];
  const kind = wordFor(ruleTerms, rule)[language];
  return visible(`${graveness} ${kind} ${region.code} ${shownName(region, language)}${COLON[language]}${said}${from}`);
}

/** A warning as data for machines. */
export function warningData(computed: WarnedOf, warning: Warning, language: Language): object {
  const { workspace } = computed;
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
    imported_from: originOf(computed, warning) || null,
    message: warningLine(computed, warning, language),
  };
}
