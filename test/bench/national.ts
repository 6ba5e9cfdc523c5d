import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Level-2 indicators a level-1 one, and level-3 ones a level-2 one, as in the model case: 8, 19 and 123. */
const DIMENSIONS = 8;
const DOMAINS = 19;
const LEAVES = 123;

const ADJUSTERS = ['population', 'gdp', 'vehicles'];

/** Figures that look drawn, the same on every machine: a linear congruential generator, its low bits left out. */
class Drawn {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number below a limit. */
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(((this.#state >>> 8) / 2 ** 24) * limit);
  }

  /** A decimal of up to so many digits before the point, and two behind it. */
  decimal(digits: number): string {
    return `${1 + this.below(10 ** digits)}.${10 + this.below(90)}`;
  }
}

function write(path: string, lines: Iterable<string>): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${[...lines].join('\n')}\n`);
}

function indicatorRows(): string[] {
  const dimensions = Array.from({ length: DIMENSIONS }, (_, a) => `D${a},,Dimension ${a},${1 + a},,,`);
  const domains = Array.from({ length: DOMAINS }, (_, b) => `E${b},D${b % DIMENSIONS},Domain ${b},${1 + (b % 5)},,,`);
  const leaves = Array.from({ length: LEAVES }, (_, leaf) => {
    const direction = leaf % 3 === 0 ? 'negative' : 'positive';
    const adjuster = ADJUSTERS[leaf % 4];
    return `I${leaf},E${leaf % DOMAINS},Indicator ${leaf},${1 + (leaf % 7)},${direction},${adjuster ?? ''},${adjuster === undefined ? '' : 10_000}`;
  });
  return [...dimensions, ...domains, ...leaves];
}

/** The periods of a run that begins with January 2018. */
export function monthsFrom2018(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    return `${2018 + Math.floor(at / 12)}-${`${(at % 12) + 1}`.padStart(2, '0')}`;
  });
}

/** Writes a country of counties with 123 indicators into a folder: a long table a month. */
export function national(folder: string, regions: number, months: readonly string[]): void {
  const drawn = new Drawn(2018);
  const codes = Array.from({ length: regions }, (_, at) => `${100_000 + at}`);
  write(join(folder, 'pingan.json'), ['{"name": "A country", "observations": "data/{month}.csv"}']);
  write(join(folder, 'indicators.csv'), ['code,parent,name,weight,direction,adjust_by,per', ...indicatorRows()]);
  write(join(folder, 'regions.csv'), ['code,name,level', ...codes.map((code) => `${code},County ${code},county`)]);
  const coefficients = codes.map((code) => `${code},,${ADJUSTERS.map(() => drawn.decimal(5)).join(',')}`);
  write(join(folder, 'coefficients.csv'), [`region,from,${ADJUSTERS.join(',')}`, ...coefficients]);
  for (const month of months) {
    const rows = codes.flatMap((code) => {
      return Array.from({ length: LEAVES }, (_, leaf) => `${code},I${leaf},${drawn.decimal(1 + (leaf % 4))}`);
    });
    write(join(folder, 'data', `${month}.csv`), ['region,indicator,value', ...rows]);
  }
}
