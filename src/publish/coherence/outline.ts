import type { Coherence, NodeCoherence } from '../../analysis/coherence/coherence.ts';
import { ALPHA_LIMIT, COLLINEAR_LIMIT, type CoherenceFlag, SIZE_LIMIT } from '../../analysis/coherence/limits.ts';
import { isCollinear } from '../../analysis/coherence/sibling-pairs.ts';
import type { Cell, ComputedIndex } from '../../model/computed-index.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import { labelOf } from '../../model/label.ts';
import type { PeerGroup } from '../../model/region.ts';
import type { Workspace } from '../../model/workspace.ts';
import { roundTo } from '../../numeric/exact.ts';
import { toPlainText, toShortText } from '../../numeric/text.ts';
import { type Block, line, tableBlock } from '../blocks/blocks.ts';
import { shownName, shownTitle } from '../shown-name.ts';
import type { TerminalColumn } from '../table/terminal.ts';
import type { CoherenceText, CoherenceWords } from './words.ts';

/** Decimals of figures that people read. */
const SHOWN_DECIMALS = 3;

function shownFigure(figure: Cell): string {
  return figure === undefined ? '-' : toPlainText(roundTo(figure, SHOWN_DECIMALS, 'half-even'));
}

/** Makes the columns of a table whose rows are of one kind. */
class Columns<Row> {
  readonly #rows: readonly Row[];
  readonly #words: CoherenceWords;

  constructor(rows: readonly Row[], words: CoherenceWords) {
    this.#rows = rows;
    this.#words = words;
  }

  text(heading: CoherenceText, of: (row: Row) => string): TerminalColumn {
    return { heading: this.#words.say(heading), align: 'left', cells: this.#rows.map(of) };
  }

  right(heading: CoherenceText, of: (row: Row) => string): TerminalColumn {
    return { ...this.text(heading, of), align: 'right' };
  }

  figure(heading: CoherenceText, of: (row: Row) => Cell): TerminalColumn {
    return this.right(heading, (row) => shownFigure(of(row)));
  }

  /** A node's code and its name; the total has none. */
  node(of: (row: Row) => IndexNode | undefined, code: CoherenceText = 'code'): readonly TerminalColumn[] {
    const nameOf = (node: IndexNode | undefined): string => (node ? shownName(node, this.#words.language) : '');
    return [this.text(code, (row) => of(row)?.code ?? ''), this.text('name', (row) => nameOf(of(row)))];
  }
}

/** What is said of one peer group. */
class GroupOutline {
  readonly #found: Coherence;
  readonly #words: CoherenceWords;
  readonly #workspace: Workspace;

  constructor({ nodes, pairs }: Coherence, group: string, workspace: Workspace, words: CoherenceWords) {
    this.#workspace = workspace;
    this.#found = {
      nodes: nodes.filter((each) => each.group === group),
      pairs: pairs.filter((each) => each.group === group),
    };
    this.#words = words;
  }

  #section(heading: string, isEmpty: boolean, columns: readonly TerminalColumn[]): readonly Block[] {
    const body = isEmpty ? line(2, this.#words.say('none')) : tableBlock(2, columns);
    return [{ kind: 'heading', level: 2, text: heading }, body];
  }

  #flagged(flag: CoherenceFlag): readonly NodeCoherence[] {
    return this.#found.nodes.filter(({ flags }) => flags.includes(flag));
  }

  #weights(): readonly Block[] {
    const rows = this.#found.nodes.filter(({ node }) => node.depth === 1);
    const columns = new Columns(rows, this.#words);
    return this.#section(this.#words.say('weights'), false, [
      ...columns.node(({ node }) => node),
      columns.figure('weight', ({ nominal }) => nominal.share),
      columns.figure('byCorrelation', ({ correlationWeight }) => correlationWeight),
      columns.figure('withTotal', ({ withTotal }) => withTotal?.pearson),
      columns.figure('spearman', ({ withTotal }) => withTotal?.spearman),
    ]);
  }

  #collinear(): readonly Block[] {
    const rows = this.#found.pairs.filter(isCollinear);
    const columns = new Columns(rows, this.#words);
    const heading = this.#words.say('collinear', { limit: toShortText(COLLINEAR_LIMIT) });
    return this.#section(heading, rows.length === 0, [
      ...columns.node(({ node }) => node),
      ...columns.node(({ sibling }) => sibling, 'sibling'),
      columns.figure('pearson', ({ pearson }) => pearson),
      columns.figure('spearman', ({ spearman }) => spearman),
    ]);
  }

  #againstParent(): readonly Block[] {
    const rows = this.#flagged('against-parent');
    const columns = new Columns(rows, this.#words);
    return this.#section(this.#words.say('against-parent'), rows.length === 0, [
      ...columns.node(({ node }) => node),
      columns.text('parent', ({ parent }) => parent?.code ?? ''),
      columns.figure('weight', ({ nominal }) => nominal.share),
      columns.figure('pearson', ({ withParent }) => withParent?.pearson),
      columns.figure('spearman', ({ withParent }) => withParent?.spearman),
    ]);
  }

  #lowAlpha(): readonly Block[] {
    const rows = this.#flagged('low-alpha');
    const columns = new Columns(rows, this.#words);
    const heading = this.#words.say('low-alpha', { limit: toShortText(ALPHA_LIMIT) });
    return this.#section(heading, rows.length === 0, [
      ...columns.node(({ node }) => node),
      columns.right('children', ({ node }) => `${node.children.length}`),
      columns.figure('alpha', ({ reliability }) => reliability?.alpha),
      columns.figure('component', ({ reliability }) => reliability?.firstComponentShare),
    ]);
  }

  #adjusterOf({ indicator }: IndexNode): string {
    return labelOf(this.#workspace, indicator?.adjustBy ?? '', this.#words.language);
  }

  #sizeRemains(): readonly Block[] {
    const rows = this.#flagged('size-remains');
    const columns = new Columns(rows, this.#words);
    const heading = this.#words.say('size-remains', { limit: toShortText(SIZE_LIMIT) });
    return this.#section(heading, rows.length === 0, [
      ...columns.node(({ node }) => node),
      columns.text('adjuster', ({ node }) => this.#adjusterOf(node)),
      columns.figure('raw', ({ adjuster }) => adjuster?.raw.pearson),
      columns.figure('adjusted', ({ adjuster }) => adjuster?.adjusted.pearson),
    ]);
  }

  blocks(): readonly Block[] {
    return [
      ...this.#weights(),
      ...this.#collinear(),
      ...this.#againstParent(),
      ...this.#lowAlpha(),
      ...this.#sizeRemains(),
    ];
  }
}

/** Coherence as blocks of text: for each peer group level 1's weights beside those by correlation, then what is flagged. */
export function coherenceOutline(
  { workspace, data }: ComputedIndex,
  groups: readonly PeerGroup[],
  found: Coherence,
  words: CoherenceWords,
): readonly Block[] {
  const { say, language } = words;
  const { settings } = workspace;
  return [
    { kind: 'heading', level: 0, text: shownTitle(settings, data.month, language) },
    ...(settings.synthetic ? [line(0, say('synthetic'))] : []),
    ...groups.flatMap(({ name, members }): Block[] => [
      {
        kind: 'heading',
        level: 1,
        text: say('group', { group: labelOf(workspace, name, language), regions: `${members.length}` }),
      },
      ...new GroupOutline(found, name, workspace, words).blocks(),
    ]),
  ];
}
