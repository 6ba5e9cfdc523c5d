import type { Cell } from '../model/computed-index.ts';
import type { Indicator } from '../model/index-tree.ts';
import type { Settings } from '../model/settings.ts';
import { toShortText } from '../numeric/text.ts';

/** Methods whose scores lie on no scale of their workspace's. */
const OFF_SCALE = new Set(['identity', 'rank', 'borda', 'steps']);

/**
 * What an indicator's scores follow from besides method, direction and the peers' treated values, as name=value: the
 * transform, if any; the scale, or mean and standard deviation; worst, best and deduction where the indicator has them;
 * carry=published where each score is rounded before it goes up, so that contributions sum to the total no more.
 */
export function scoringParameters(indicator: Indicator, { scale, zscore, carry }: Settings): string {
  const { scoring, transform, worst, best, deduction } = indicator;
  const onScale = !OFF_SCALE.has(scoring);
  const isStandardised = scoring === 'z-score';
  const figures: readonly (readonly [string, Cell])[] = [
    ['floor', onScale ? scale.floor : undefined],
    ['ceiling', onScale ? scale.ceiling : undefined],
    ['mean', isStandardised ? zscore.mean : undefined],
    ['sd', isStandardised ? zscore.sd : undefined],
    ['worst', worst],
    ['best', best],
    ['deduction', deduction],
  ];
  return [
    ...(transform === 'none' ? [] : [`transform=${transform}`]),
    ...figures.flatMap(([name, figure]) => (figure === undefined ? [] : [`${name}=${toShortText(figure)}`])),
    ...(carry === 'published' ? ['carry=published'] : []),
  ].join(' ');
}
