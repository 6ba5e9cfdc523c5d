import type { NodeFigures } from '../model/computed-index.ts';
import { type Localised, localisedName } from '../model/localised.ts';
import { problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Region } from '../model/region.ts';
import type { Month } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { hasFigure } from '../numeric/columns/certified.ts';
import { toShortText } from '../numeric/text.ts';
import type { Screening } from './screen.ts';

const NONE_LEFT: Localised = {
  en: 'none of its indicators is left; see the status column of derivation.csv',
  zh: '没有可计入的指标；参见 derivation.csv 的 status 列',
};

const NONE_REPORTED: Localised = {
  en: 'none of its indicators is left, since too few of its peers report them; see the warnings of them',
  zh: '同组上报率过低，没有可计入的指标；见各指标的警告',
};

const TOO_LITTLE_WEIGHT: Localised = {
  en: 'less of its weight is reported than "minWeight" or min_weight asks for; see the status column of derivation.csv',
  zh: '已报权重低于 "minWeight" 或 min_weight 的要求；参见 derivation.csv 的 status 列',
};

/** What can keep a region from a total. */
interface Reasons {
  readonly screening: Screening;
  /** Tells of a region whether too little weight is reported for a total. */
  readonly reported: { readonly isWithheld: (region: number) => boolean };
}

function hintOf(region: number, { group }: Region, { screening, reported: weight }: Reasons, share: string): Localised {
  const availability = screening.regions.get(region);
  if (availability === undefined) {
    if (weight.isWithheld(region)) return TOO_LITTLE_WEIGHT;
    return screening.groups.some((out) => out.has(group)) ? NONE_REPORTED : NONE_LEFT;
  }
  const { reported, applicable } = availability;
  return {
    en: `it reports ${reported} of ${applicable} indicators, fewer than "minAvailability" (${share}) asks for: report more of them, or lower it`,
    zh: `只上报了 ${applicable} 项指标中的 ${reported} 项，低于 "minAvailability"（${share}）：请补报，或调低该值`,
  };
}

/** Warns of the regions without a total, and says why they have none. */
export function warnOfUnranked(
  { regions, settings }: Workspace,
  { scores }: NodeFigures,
  reasons: Reasons,
  month: Month,
  problems: ProblemList,
): void {
  const share = toShortText(settings.minAvailability);
  for (const [at, region] of regions.list.entries()) {
    if (hasFigure(scores, at)) continue;
    const place = { file: settings.paths.regions, line: region.line, column: 1 };
    const hint = hintOf(at, region, reasons, share);
    problems.add(problem('unranked-region', place, { region: region.code, name: localisedName(region), month, hint }));
  }
}
