import { countGaps, type GapCount, type GapCounts } from '../analysis/plausibility/count-gaps.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import { type Localised, listed } from '../model/localised.ts';
import { shownName } from '../publish/shown-name.ts';
import type { Reporter } from './reporter.ts';

/** The end of a list that goes on in the tables. */
const AND_OTHERS: Localised = { en: ', ...', zh: ' 等' };

/** How many regions and indicators the summary names. */
const NAMED = 3;

type Named = GapCount<{ readonly code: string; readonly name: string; readonly nameEn: string }>;

/** The unreported cells of one month, reduced to what is printed. */
export class MonthGaps {
  readonly month: string;
  readonly #counts: GapCounts;
  readonly #reporter: Reporter;

  constructor(computed: ComputedIndex, reporter: Reporter) {
    this.month = computed.data.month;
    this.#counts = countGaps(computed);
    this.#reporter = reporter;
  }

  #list(counts: readonly Named[]): string {
    const { language } = this.#reporter;
    const named = counts.slice(0, NAMED).map(({ of, count }) => `${of.code} ${shownName(of, language)} ${count}`);
    const rest = counts.length > NAMED ? AND_OTHERS[language] : '';
    return `${listed(named, language)}${rest}`;
  }

  /** Says on stderr how many there are, and where most of them are; nothing if there are none. */
  print(): void {
    const { count, cells, regions, indicators } = this.#counts;
    if (count === 0) return;
    const values = { month: this.month, count: `${count}`, cells: `${cells}` };
    const lists = { regions: this.#list(regions), indicators: this.#list(indicators) };
    this.#reporter.note(this.#reporter.say('gaps', { ...values, ...lists }));
  }

  /** For --json: how many gaps, of which regions and indicators. */
  get counts(): object {
    const { count, cells, regions, indicators } = this.#counts;
    const byCode = (counts: readonly Named[]) => counts.map(({ of, count: own }) => ({ code: of.code, count: own }));
    return { count, cells, regions: byCode(regions), indicators: byCode(indicators) };
  }
}
