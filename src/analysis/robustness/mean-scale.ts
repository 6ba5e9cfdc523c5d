/**
 * The scale on which a power mean is arithmetic: x^p, for p = 0 ln x. The mean of exponent p of scores s is then
 * fromScale(p, sum(w toScale(p, s)) / sum(w)).
 */
export function toScale(power: number, score: number): number {
  if (power === 1) return score;
  if (power === 0) return Math.log(score);
  return power === -1 ? 1 / score : score ** power;
}

/** Back from that scale. */
export function fromScale(power: number, value: number): number {
  if (power === 1) return value;
  if (power === 0) return Math.exp(value);
  return power === -1 ? 1 / value : value ** (1 / power);
}
