import { rule } from '../../formula/expressions.ts';
import { methodNamed, methods } from '../../methods/index.ts';
import type { Exact } from '../../model/exact.ts';
import type { Localised } from '../../model/localised.ts';
import { isPositive } from '../../numeric/exact.ts';
import type { GroupCase } from './group-stages.ts';
import type { LeafCase } from './trace-sources.ts';

const WEIGHTLESS = rule('its weight is 0: it takes no part', '权重为 0，不参与');
const EMPTY = rule('none of its children is left: it is left out itself', '下级指标均被剔除，故本项剔除');
const NOT_APPLICABLE = rule(
  'status M: it cannot exist in this region, and its weight goes to its siblings',
  '数据状态 M（不适用）：剔除，其权重按比例分给同级指标',
);
const NOBODY = rule(
  'no value, and nothing to make one of: it is left out, and its weight goes to its siblings',
  '缺失，且没有可供插补的数值：剔除，其权重按比例分给同级指标',
);
const MISSING = rule(
  'no value: it is left out, and its weight goes to its siblings',
  '缺失：剔除，其权重按比例分给同级指标',
);
const SCREENED = rule(
  'too few of its peer group report it ("minAvailability"): it is left out for all of them',
  '同组上报率过低（"minAvailability"）：全组剔除',
);
const WITHHELD = rule(
  'too little of it is reported ("min_weight", "minAvailability"): it is left out',
  '上报过少（"min_weight"、"minAvailability"）：剔除',
);
const COEFFICIENT = rule(
  'its coefficient is blank, which counts as no value: it is left out, and its weight goes to its siblings',
  '系数值为空，按缺失处理：剔除，其权重按比例分给同级指标',
);

function leafAbsence({ computed, sources, indicator, leaf, figures, region }: LeafCase): Localised {
  if (figures.statuses[region] === 'M') return NOT_APPLICABLE;
  if (figures.treated.at(region) !== undefined) return SCREENED;
  if (methodNamed(methods.missing, indicator.missing).impute !== undefined) return NOBODY;
  return !computed.data.values.has(sources.cell(leaf, region)) ? MISSING : COEFFICIENT;
}

function groupAbsence({ computed, node, region }: GroupCase): Localised {
  const isLeft = (child: number): boolean => computed.nodes[child]?.scores.at(region) !== undefined;
  return node.children.some((child) => isLeft(child) && isPositive(computed.weights[child] as Exact))
    ? WITHHELD
    : EMPTY;
}

/** Why a node takes no part for a region; undefined where it does. */
export function absenceOf(group: GroupCase, leaf: LeafCase | undefined): Localised | undefined {
  const { computed, node, region } = group;
  const isScored = computed.nodes[node.position]?.scores.at(region) !== undefined;
  if (!isScored) return leaf === undefined ? groupAbsence(group) : leafAbsence(leaf);
  return isPositive(computed.weights[node.position] as Exact) ? undefined : WEIGHTLESS;
}
