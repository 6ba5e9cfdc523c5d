import type { DoubleRounding } from './simulation.ts';

/** How far beside a half a double may lie that stands for one: what some hundred roundings of doubles may add up to. */
const SLACK = 1e-13;

/** The whole multiple of 1 / unit that a value is rounded to, a half by the rule; what lies next to a half counts as one. */
export function multipleOf(value: number, { unit, toEven }: DoubleRounding): number {
  const scaled = value * unit;
  const below = Math.floor(scaled);
  const beyond = scaled - below - 0.5;
  const slack = SLACK * Math.max(1, Math.abs(scaled));
  if (beyond < -slack) return below;
  if (beyond > slack) return below + 1;
  if (toEven) return below % 2 === 0 ? below : below + 1;
  return scaled < 0 ? below : below + 1;
}
