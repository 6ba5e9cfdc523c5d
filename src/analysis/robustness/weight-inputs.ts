import type { FlatIndex, WeightInput } from './simulation.ts';

/** How weights vary: by which law, and how much at each level, the top first; 0 keeps a level as it is. */
export interface WeightNoise {
  readonly law: WeightInput['law'];
  readonly amounts: readonly number[];
}

/** The weights that vary, as one input per level: nodes without siblings weigh the same whatever they are given. */
export function weightInputs(
  { parents, depths, weights }: FlatIndex,
  levels: readonly string[],
  { law, amounts }: WeightNoise,
): WeightInput[] {
  const hasSiblings = (node: number): boolean => {
    return (
      weights[node] !== 0 &&
      parents.some((parent, other) => {
        return other !== node && parent === parents[node] && weights[other] !== 0;
      })
    );
  };
  const varying = [...parents.keys()].filter(hasSiblings);
  return levels.flatMap((level, at): WeightInput[] => {
    const amount = amounts[at] ?? 0;
    const nodes = Int32Array.from(varying.filter((node) => depths[node] === at + 1));
    return nodes.length === 0 || amount === 0
      ? []
      : [{ kind: 'weights', name: `weights:${level}`, nodes, law, amount }];
  });
}
