import { usesOf } from '../formula/uses.ts';
import { methodNamed, methods } from '../methods/index.ts';
import type { Cell } from '../model/cells.ts';
import type { Indicator } from '../model/index-tree.ts';
import type { MissingMethod, Step } from '../model/method.ts';
import type { Settings } from '../model/settings.ts';
import { toShortText } from '../numeric/text.ts';

/** What formulas may take from pingan.json: what stands together is told together. */
const SETTINGS = [
  ['floor', 'ceiling'],
  ['mean', 'sd'],
] as const;

/** Names and values as name=value; what has no value is left out. */
function pairsOf(figures: readonly (readonly [string, Cell])[]): string[] {
  return figures.flatMap(([name, figure]) => (figure === undefined ? [] : [`${name}=${toShortText(figure)}`]));
}

/** The reference as a figure, or the region whose value it is. */
function referencePairs({ reference }: Indicator): string[] {
  if (reference === undefined) return [];
  const { figure, code } = reference;
  return figure === undefined ? [`reference_region=${code}`] : pairsOf([['reference', figure]]);
}

/** from:score of every step, the highest first; the lowest may lack its from. */
function stepPairs(steps: readonly Step[]): string[] {
  const texts = steps.map(({ from, score }) => `${from === undefined ? '' : toShortText(from)}:${toShortText(score)}`);
  return texts.length === 0 ? [] : [`steps=${texts.join(';')}`];
}

/**
 * What an indicator's scores follow from besides method, direction and the peers' treated values, as name=value: the
 * transform, if any; the scale, or mean and standard deviation; worst, best, optimum, reference, deduction and steps
 * where the indicator has them; clamp=no where scores pass beyond the scale; the share of the peers that must report,
 * where it is left out otherwise; carry=published where each score is rounded before it goes up, so that contributions sum
 * to the total no more.
 */
export function scoringParameters(
  indicator: Indicator,
  steps: readonly Step[],
  { scale, zscore, carry, minAvailability }: Settings,
): string {
  const { scoring, transform, missing, worst, best, optimum, deduction, clamps } = indicator;
  const { screens } = methodNamed<MissingMethod>(methods.missing, missing);
  const { given } = usesOf(methodNamed(methods.scoring, scoring).score);
  const asked = SETTINGS.filter((names) => names.some((name) => given.has(name))).flat();
  const settings = { floor: scale.floor, ceiling: scale.ceiling, mean: zscore.mean, sd: zscore.sd };
  return [
    ...(transform === 'none' ? [] : [`transform=${transform}`]),
    ...pairsOf([
      ...asked.map((name) => [name, settings[name]] as const),
      ['worst', worst],
      ['best', best],
      ['optimum_low', optimum?.low],
      ['optimum_high', optimum?.high],
      ['worst_low', optimum?.worstLow],
      ['worst_high', optimum?.worstHigh],
    ]),
    ...(clamps ? [] : ['clamp=no']),
    ...referencePairs(indicator),
    ...pairsOf([['deduction', deduction]]),
    ...stepPairs(steps),
    ...pairsOf([['min_availability', screens ? minAvailability : undefined]]),
    ...(carry === 'published' ? ['carry=published'] : []),
  ].join(' ');
}
