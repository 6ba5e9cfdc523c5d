import { expect, it } from 'vitest';
import { PeerValues, scoreCertified } from '../../../src/engine/columns/score.ts';
import { ColumnFormula } from '../../../src/formula/column.ts';
import { scoringMethods } from '../../../src/methods/scoring/index.ts';
import type { Exact } from '../../../src/model/exact.ts';
import type { Step } from '../../../src/model/method.ts';
import { Certified, certify, significantTextOf } from '../../../src/numeric/columns/certified.ts';
import { exact, toSignificantText } from '../../../src/numeric/text.ts';
import { columnOf, SIXTY } from '../../support/scoring-column.ts';

/** So many values are scored together. */
const PEERS = 2500;
/** How many scores are drawn; CI asks for a million. */
const SCORES = Number(process.env['PINGAN_SCORES'] ?? 100_000);
/** Time for all of them, in milliseconds. */
const PATIENCE = 60_000 + SCORES / 2;

const STEPS: readonly Step[] = [
  { from: exact('5000'), score: exact('95') },
  { from: exact('3'), score: exact('80.5') },
  { from: undefined, score: exact('60') },
];
const GIVEN = {
  ...SIXTY,
  worst: exact('0.05'),
  best: exact('9000'),
  reference: exact('777'),
  deduction: exact('0.007'),
};

/** Values that look drawn, the same in every run: of up to 15 digits, some of them tied, of magnitudes far apart. */
function* drawnValues(): Generator<Exact> {
  let state = 20_180_901;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * limit);
  };
  for (;;) {
    const digits = 1 + below(15);
    const coefficient = BigInt(1 + below(2 ** 24)) * BigInt(1 + below(2 ** 24));
    yield { coefficient: coefficient % 10n ** BigInt(digits) || 1n, exponent: below(9) - digits };
  }
}

it('scores have the text that the exact reading gives them, a million in CI', { timeout: PATIENCE }, async () => {
  const values = drawnValues();
  const ways = Object.entries(scoringMethods).flatMap(([name, { score, directions }]) => {
    return directions.filter((way) => way !== 'interval').map((direction) => ({ name, score, direction }));
  });
  let scored = 0;
  const doubts = { count: 0 };
  for (let turn = 0; scored < SCORES; turn += 1) {
    const { name, score, direction } = ways[turn % ways.length] as (typeof ways)[number];
    const peers = Array.from({ length: PEERS }, () => values.next().value as Exact);
    const formula = await ColumnFormula.of(score);
    const group = new PeerValues(certify(peers, doubts), [...peers.keys()]);
    const column = { ...columnOf(peers, { ...GIVEN, direction, steps: name === 'steps' ? STEPS : [] }), values: group };
    const { scores, exact: exactly } = scoreCertified(column, group, formula);
    const figures = new Certified(scores, exactly, doubts);
    const wrong = peers.filter((_, at) => significantTextOf(figures, at) !== toSignificantText(exactly(at)));
    expect(wrong, `${name}, ${direction}`).toEqual([]);
    scored += PEERS;
  }
  expect(doubts.count).toBeLessThan(SCORES / 50);
});
