import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  loadTransforms,
  type Transform,
  transformAlike,
  transformColumn,
  transformIndicator,
} from '../../src/engine/transform.ts';
import { goalpostsMethod } from '../../src/methods/scoring/goalposts.ts';
import type { Exact } from '../../src/model/exact.ts';
import { type Indicator, leafNode } from '../../src/model/index-tree.ts';
import type { TransformValue } from '../../src/model/method.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { snap } from '../../src/numeric/exact.ts';
import { compareSnapped } from '../../src/numeric/order.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';
import { naturalLogarithm } from '../../src/numeric/transcendental.ts';
import { DRAWS } from '../support/draws.ts';
import { exactValue } from '../support/exact-values.ts';
import { cells, cellTexts, indicatorWith, regionsOf, treeOf } from '../support/model-workspace.ts';
import { positionsOf } from '../support/problem-positions.ts';
import { textColumn } from '../support/scoring-column.ts';

async function transformNamed(name: string): Promise<Transform> {
  const { nodes } = treeOf([{ code: 'x', indicator: { transform: name } }]);
  return (await loadTransforms(nodes)).get(name) as Transform;
}

const node = leafNode(treeOf([{ code: 'x' }]), 0);
const regions = regionsOf({ county: ['a', 'b', 'c', 'd'] });

async function transformed(name: string, texts: readonly string[], problems = new ProblemList()) {
  const placeOf = (region: number) => ({ file: `${region}.csv`, line: 7, column: 1 });
  const input = { node, adjusted: cells(...texts), placeOf };
  return transformColumn(input, await transformNamed(name), regions, problems);
}

describe('loadTransforms', () => {
  it('loads what a tree uses, each once, and nothing else', async () => {
    const leaf = (code: string, transform: string) => ({ code, indicator: { transform } });
    const tree = treeOf([{ code: 'g', children: [leaf('x', 'sqrt'), leaf('y', 'none'), leaf('z', 'sqrt')] }]);
    const loaded = await loadTransforms(tree.nodes);
    expect([...loaded.keys()]).toEqual(['sqrt', 'none']);
    expect(loaded.get('none')?.kernel).toBeUndefined();
  });
});

describe('transformColumn', () => {
  it('passes each value, and leaves the gaps', async () => {
    expect(cellTexts(await transformed('sqrt', ['4', '', '0', '2.25']))).toEqual(['2', '', '0', '1.5']);
  });

  it('hands on the column itself where there is no transform', async () => {
    const adjusted = cells('1', '', '-3', '0');
    const input = { node, adjusted, placeOf: () => ({ file: '', line: 1, column: 1 }) };
    expect(transformColumn(input, await transformNamed('none'), regions, new ProblemList())).toBe(adjusted);
  });

  it('gives values that tie transformed values that tie, even where the transform tells the last digits apart', async () => {
    // ln(1 + 1e-35) = 1e-35 differs from ln 1 = 0 in its first digit, though both are 1 when snapped.
    const column = await transformed('log', [`1.${'0'.repeat(34)}1`, '1', '1.00', `0.${'9'.repeat(38)}`]);
    expect(new Set(cellTexts(column)).size).toBe(1);
  });

  it('makes of a value that ties with a given figure what it makes of that', async () => {
    const given = {
      worst: exact('1'),
      best: exact('10'),
      optimum: undefined,
      reference: { code: '', figure: exact('7') },
    };
    const along = await transformNamed('log');
    const transform = transformAlike(along.kernel as TransformValue, along.method, given);
    // ln 0.99... is -1e-38, below ln 1 = 0, which is where the goalposts begin.
    const noisy = [`0.${'9'.repeat(38)}`, `10.${'0'.repeat(34)}1`, `6.${'9'.repeat(36)}`].map(exact);
    const clean = ['1', '10', '7'].map((text) => toShortText(naturalLogarithm(exact(text))));
    expect(noisy.map((value) => toShortText(transform(value)))).toEqual(clean);
  });

  it('reports each value outside the domain where it was read, and leaves it out', async () => {
    const problems = new ProblemList();
    expect(cellTexts(await transformed('log10', ['100', '0', '', '-1'], problems))).toEqual(['2', '', '', '']);
    expect(positionsOf(problems.errors)).toEqual([
      '1.csv:7:1 untransformable-value',
      '3.csv:7:1 untransformable-value',
    ]);
    expect(problems.errors.map(({ values }) => [values['region'], values['value']])).toEqual([
      ['b', '0'],
      ['d', '-1'],
    ]);
  });
});

describe('transformIndicator', () => {
  const along = async (name: string, changes: Partial<Indicator>) => {
    const { worst, best, direction } = transformIndicator(indicatorWith(changes), await transformNamed(name));
    return [direction, ...cellTexts([worst, best])];
  };

  it.each([
    ['none', 'negative', 'negative', '4', '0'],
    ['sqrt', 'negative', 'negative', '2', '0'],
    ['sqrt', 'positive', 'positive', '2', '0'],
    ['reciprocal', 'negative', 'positive', '0.25', ''],
    ['reciprocal', 'positive', 'negative', '0.25', ''],
  ] as const)('takes the figures along %s and makes %s %s', async (name, given, direction, worst, best) => {
    const figures = { worst: exact('4'), best: exact('0') };
    expect(await along(name, { direction: given, ...figures })).toEqual([direction, worst, best]);
  });

  it('takes an optimum and a reference figure along, and turns the sides round with the order', async () => {
    const optimum = { low: exact('4'), high: exact('16'), worstLow: exact('1'), worstHigh: undefined };
    const reference = { code: '25', figure: exact('25') };
    const given = indicatorWith({ direction: 'interval', optimum, reference });
    const rooted = transformIndicator(given, await transformNamed('sqrt'));
    const turned = transformIndicator(given, await transformNamed('reciprocal'));
    const textsOf = ({ optimum: sides, reference: measure }: Indicator) => {
      return cellTexts([sides?.worstLow, sides?.low, sides?.high, sides?.worstHigh, measure?.figure]);
    };
    expect(textsOf(rooted)).toEqual(['1', '2', '4', '', '5']);
    expect(textsOf(turned)).toEqual(['', '0.0625', '0.25', '1', '0.04']);
    expect([rooted.direction, turned.direction]).toEqual(['interval', 'interval']);
  });

  it('leaves absent figures absent', async () => {
    expect(await along('log', {})).toEqual(['positive', '', '']);
  });
});

describe.each(['log', 'log10', 'log1p', 'sqrt', 'reciprocal'])('goalposts taken along %s', (name) => {
  const post = exactValue.filter(({ coefficient }) => coefficient > 0n);

  it('score the worst as the floor and the best as the ceiling, and keep what lies between in order', async () => {
    const transform = await transformNamed(name);
    const { kernel } = transform;
    if (kernel === undefined) throw new Error('no kernel');
    const [floor, ceiling] = [exact('60'), exact('100')];
    const score = await goalpostsMethod.kernel();
    const drawn = fc.array(post, { minLength: 3, maxLength: 6 }).map((posts) => posts.sort(compareSnapped));
    fc.assert(
      fc.property(drawn, fc.boolean(), (values, isNegative) => {
        const [least, greatest] = [values[0] as Exact, values.at(-1) as Exact];
        fc.pre(compareSnapped(least, greatest) !== 0);
        const [worst, best] = isNegative ? [greatest, least] : [least, greatest];
        const given = indicatorWith({ direction: isNegative ? 'negative' : 'positive', worst, best });
        const { direction, ...along } = transformIndicator(given, transform);
        const posts = { direction, worst: along.worst, best: along.best };
        const scores = score({ ...textColumn([], { ...posts, floor, ceiling }), values: values.map(kernel) });
        const ascending = isNegative ? [...scores].reverse() : scores;
        expect([ascending[0], ascending.at(-1)].map((score) => score && toShortText(snap(score)))).toEqual([
          '60',
          '100',
        ]);
        for (const [at, score] of ascending.slice(1).entries()) {
          expect(compareSnapped(ascending[at] as Exact, score)).toBeLessThanOrEqual(0);
        }
      }),
      { ...DRAWS, numRuns: 100 },
    );
  });
});
