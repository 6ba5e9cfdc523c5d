import { type Draw, sometimes } from './draw.ts';
import { drawLeaf, type LeafChoices } from './draw-leaf.ts';
import type { Aggregation, DrawnNode, DrawnSettings, WeightMode } from './workspace.ts';

/** The tree of a drawn workspace: codes, weights, methods. */

/** Codes that sort differently as text and as numbers, and names that every object has. */
const CODES = ['1', '10', '9', 'A', 'b', 'Z', '_', 'x.y', 'a-b', 'toString', '100'];

const WEIGHTS: Readonly<Record<WeightMode, readonly (readonly (readonly string[])[])[]>> = {
  percent: [
    [['100'], ['100.0']],
    [
      ['50', '50'],
      ['33.3', '66.7'],
      ['0', '100'],
      ['12.5', '87.5'],
    ],
    [
      ['33.33', '33.33', '33.34'],
      ['20', '30', '50'],
      ['0', '40', '60'],
      ['25', '25', '50'],
      ['100', '0', '0'],
    ],
  ],
  unit: [
    [['1'], ['1.00']],
    [
      ['0.5', '0.5'],
      ['0.3', '0.7'],
      ['1', '0'],
      ['0.125', '0.875'],
    ],
    [
      ['0.333', '0.333', '0.334'],
      ['0.2', '0.3', '0.5'],
      ['0.4', '0', '0.6'],
      ['0.25', '0.5', '0.25'],
      ['0', '0', '1'],
    ],
  ],
  relative: [
    [['1'], ['0.3'], ['7']],
    [
      ['1', '1'],
      ['1', '2'],
      ['0', '3'],
      ['0.1', '0.6'],
      ['5', '3'],
      ['1.5', '1.5'],
    ],
    [
      ['1', '1', '1'],
      ['1', '2', '4'],
      ['2', '0', '1'],
      ['0.5', '0.25', '0.25'],
      ['3', '3', '1'],
      ['0', '0', '7'],
    ],
  ],
  equal: [
    [[''], ['5']],
    [
      ['', ''],
      ['1', '2'],
      ['0', '2'],
    ],
    [
      ['', '', ''],
      ['3', '2', '1'],
    ],
  ],
};

export const EXPONENTS = ['2', '3', '1', '-1', '-2', '0.5', '-0.5', '1.5', '20', '-0.01'] as const;
/** Shares that drawn weights are likely to come to, and some next to them. */
export const SHARES = ['0', '0.25', '0.5', '0.51', '0.6666', '0.6667', '0.75', '1'] as const;

const OF_A_LEAF = { aggregation: '', exponent: '', minWeight: '' } as const;

/** What the nodes may be drawn with. */
export interface NodeChoices extends LeafChoices {
  /** The aggregations that nodes may name as their own. */
  readonly overriding: readonly Aggregation[];
}

export function drawNodes(draw: Draw, settings: DrawnSettings, choices: NodeChoices): readonly DrawnNode[] {
  const used = new Set<string>();
  const most = settings.depth > 3 ? 2 : 3;
  const siblings = (parent: string, depth: number): readonly DrawnNode[] => {
    const weights = drawWeights(draw, settings.weights, 1 + draw.index(most));
    return weights.flatMap((weight) => {
      const code = drawCode(draw, used);
      if (depth === settings.depth)
        return [{ code, parent, depth, weight, ...OF_A_LEAF, leaf: drawLeaf(draw, settings, choices) }];
      const group = {
        code,
        parent,
        depth,
        weight,
        ...drawGroup(draw, settings, depth, choices.overriding),
        leaf: undefined,
      };
      return [group, ...siblings(code, depth + 1)];
    });
  };
  return siblings('', 1);
}

function drawGroup(
  draw: Draw,
  settings: DrawnSettings,
  depth: number,
  overriding: readonly Aggregation[],
): Pick<DrawnNode, 'aggregation' | 'exponent' | 'minWeight'> {
  const aggregation = overriding.length > 0 && sometimes(draw, 0.3) ? draw.of(...overriding) : '';
  const inherited = typeof settings.aggregation === 'string' ? settings.aggregation : settings.aggregation[depth];
  const isPower = (aggregation === '' ? inherited : aggregation) === 'power';
  const exponent = isPower && sometimes(draw, 0.5) ? draw.of(...EXPONENTS) : '';
  return { aggregation, exponent, minWeight: sometimes(draw, 0.2) ? draw.of(...SHARES) : '' };
}

function drawWeights(draw: Draw, mode: WeightMode, count: number): readonly string[] {
  return draw.of(...(WEIGHTS[mode][count - 1] ?? [])).slice(0, count);
}

function drawCode(draw: Draw, used: Set<string>): string {
  const stem = draw.of(...CODES);
  const code = used.has(stem) ? `${stem}${used.size}` : stem;
  const fresh = used.has(code) ? `n-${used.size}` : code;
  used.add(fresh);
  return fresh;
}
