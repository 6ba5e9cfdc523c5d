import fc from 'fast-check';
import { drawnWorkspace } from '../oracle/arbitrary.ts';
import type { DrawnLeaf, DrawnObservation, DrawnWorkspace } from '../oracle/workspace.ts';

/**
 * Drawn workspaces that go to the bounds: figures of 30 orders of magnitude and of 40 digits, and the methods that
 * rational arithmetic has no part in. They need not be valid.
 */

const VALUES = ['1e30', '-1e30', '5e29', '1e-30', '0', '1', '2.5', '100', '1e-10', '-3', `0.${'3'.repeat(40)}`];
const LONG = [`1.${'0'.repeat(38)}1`, `${'6'.repeat(20)}.${'6'.repeat(20)}`, '1234567890123456789012345.6789', '0.1'];
const COEFFICIENTS = ['1e-10', '1e30', '3', '7', '0.9', '16', '1e-30', `0.${'7'.repeat(40)}`];
const PERS = ['', '1', '10000', '1e30', '1e-30', '7'];
const SCORINGS = [
  '',
  'z-score',
  'efficacy',
  'min-max',
  'rank',
  'percentile-rank',
  'fraction-of-max',
  'borda',
  'identity',
];
const TRANSFORMS = ['', '', 'log', 'log1p', 'log10', 'sqrt', 'reciprocal'];
const TREATMENTS = ['', 'winsorize', 'winsorize-only', 'clip-quantiles', 'none'];
const MISSING = ['', 'screen', 'mean', 'median', 'exclude', 'floor'];

/** A stream of choices from a seed (a linear congruential generator is enough to choose by). */
class Choices {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  #next(): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return this.#state / 2 ** 32;
  }

  of<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#next() * items.length)] as Item;
  }

  sometimes(probability: number): boolean {
    return this.#next() < probability;
  }
}

function wildLeaf(leaf: DrawnLeaf, choices: Choices): DrawnLeaf {
  const isGiven = leaf.steps.length > 0 || Object.keys(leaf.cells).length > 0 || leaf.worst !== '';
  const own = isGiven ? leaf.scoring : (choices.of(SCORINGS) as DrawnLeaf['scoring']);
  const changes = {
    scoring: own,
    per: leaf.adjustBy === '' ? '' : choices.of(PERS),
    missing: choices.of(MISSING) as DrawnLeaf['missing'],
    transform: isGiven ? leaf.transform : (choices.of(TRANSFORMS) as DrawnLeaf['transform']),
    treatment: isGiven ? leaf.treatment : (choices.of(TREATMENTS) as DrawnLeaf['treatment']),
  };
  return choices.sometimes(0.6) ? { ...leaf, ...changes } : leaf;
}

function wild(ws: DrawnWorkspace, seed: number): DrawnWorkspace {
  const choices = new Choices(seed);
  const share = choices.of([0, 0.1, 0.4, 0.9]);
  const pool = choices.sometimes(0.5) ? VALUES.filter((text) => !text.startsWith('-')) : [...VALUES, ...LONG];
  const value = (row: DrawnObservation): DrawnObservation => {
    return row.value !== '' && choices.sometimes(share) ? { ...row, value: choices.of(pool) } : row;
  };
  const coefficients = ws.coefficients.map((row) => ({
    ...row,
    values: Object.fromEntries(
      Object.entries(row.values).map(([name, text]) => {
        return [name, text !== '' && choices.sometimes(share) ? choices.of(COEFFICIENTS) : text];
      }),
    ),
  }));
  const [floor, ceiling] = choices.of([
    [ws.settings.floor, ws.settings.ceiling],
    ['1e-5', '1e5'],
    ['60', '100'],
  ] as const);
  return {
    ...ws,
    settings: { ...ws.settings, floor, ceiling },
    nodes: ws.nodes.map((node) => (node.leaf === undefined ? node : { ...node, leaf: wildLeaf(node.leaf, choices) })),
    coefficients,
    observations: ws.observations.map(value),
    earlier: ws.earlier.map(({ month, observations }) => ({ month, observations: observations.map(value) })),
  };
}

export function wildWorkspace(): fc.Arbitrary<DrawnWorkspace> {
  return fc.tuple(drawnWorkspace(), fc.integer()).map(([ws, seed]) => wild(ws, seed));
}
