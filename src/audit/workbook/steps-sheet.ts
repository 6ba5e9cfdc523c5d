import type { IndexNode } from '../../model/index-tree.ts';
import type { Localised } from '../../model/localised.ts';
import type { Step } from '../../model/method.ts';
import { areaIn } from './addresses.ts';
import type { Layout } from './layout.ts';
import { heading, input, numberOf, type Sheet, title, words } from './sheet.ts';
import { sheetTitles } from './sheet-names.ts';

/** Below every value: a step from the lowest value upwards. */
const LOWEST = -9.99e307;
const FIRST = 2;
const HEADS: readonly Localised[] = [
  { en: 'indicator', zh: '指标' },
  { en: 'from', zh: '档的起点' },
  { en: 'score', zh: '得分' },
];

/** The sheet of steps, lowest first, and where those of an indicator stand. */
export class StepTable {
  readonly #layout: Layout;
  readonly #steps: readonly { readonly node: IndexNode; readonly step: Step }[];

  constructor(layout: Layout) {
    this.#layout = layout;
    const { steps } = layout.computed.workspace;
    this.#steps = layout.leaves.flatMap(({ node, indicator }) => {
      const own = indicator.scoring === 'steps' ? (steps.get(node.code) ?? []) : [];
      return [...own].reverse().map((step) => ({ node, step }));
    });
  }

  /** The cells that hold where an indicator's steps begin, or what they score. */
  cells(node: IndexNode, part: 'from' | 'score'): string {
    const rows = this.#steps.flatMap((step, at) => (step.node === node ? [FIRST + at] : []));
    const column = part === 'from' ? 1 : 2;
    const area = { from: { column, row: Math.min(...rows) }, to: { column, row: Math.max(...rows) } };
    return areaIn(this.#layout.name('steps'), area, 'both');
  }

  /** undefined where nothing is scored by steps. */
  sheet(): Sheet | undefined {
    const layout = this.#layout;
    const { settings } = layout.computed.workspace;
    if (this.#steps.length === 0) return undefined;
    const rows = this.#steps.map(({ node, step: { from, score, line } }) => {
      const note = line === undefined ? settings.paths.steps : `${settings.paths.steps}:${line}`;
      return [
        words(node.code),
        input(from === undefined ? LOWEST : numberOf(from), note),
        input(numberOf(score), note),
      ];
    });
    return {
      name: layout.name('steps'),
      widths: [14, 14, 14],
      frozen: { rows: FIRST, columns: 1 },
      heights: new Map(),
      rows: [[title(layout.say(sheetTitles.steps))], HEADS.map((head) => heading(layout.say(head))), ...rows],
    };
  }
}
