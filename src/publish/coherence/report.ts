import type { Coherence, NodeCoherence } from '../../analysis/coherence/coherence.ts';
import { ALPHA_LIMIT, COLLINEAR_LIMIT, type CoherenceFlag, SIZE_LIMIT } from '../../analysis/coherence/limits.ts';
import { isCollinear, type SiblingPair } from '../../analysis/coherence/sibling-pairs.ts';
import type { ComputedIndex } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import { labelOf } from '../../model/label.ts';
import { type Language, wordsIn } from '../../model/localised.ts';
import type { PeerGroup } from '../../model/region.ts';
import { toShortText } from '../../numeric/text.ts';
import { columnNamed, columnsAmong } from '../../tables/table.ts';
import { type Block, heading, line, tableBlock, titleBlocks } from '../blocks/blocks.ts';
import { ofBlocks, ofTable, type Report } from '../report.ts';
import { shownName, shownTitle } from '../shown-name.ts';
import { indexData, tableData } from '../table/json.ts';
import { type AnyColumn, type ReaderColumn, readerColumn } from '../table/terminal.ts';
import { coherenceTable, correlationsTable } from './tables.ts';
import { coherenceTexts } from './words.ts';

/** The name of a node of a row. */
function nameOf<Row>(of: (row: Row) => IndexNode): ReaderColumn<Row> {
  return { title: coherenceTexts.name, align: 'left', shown: (row, language) => shownName(of(row), language) };
}

const NODE = [columnNamed(coherenceTable, 'node'), nameOf(({ node }: NodeCoherence) => node)];

const CHILDREN: ReaderColumn<NodeCoherence> = {
  title: coherenceTexts.children,
  align: 'right',
  shown: ({ node }) => node.children.length,
};

const pairColumns = (): readonly AnyColumn<SiblingPair>[] => [
  columnNamed(correlationsTable, 'node'),
  nameOf(({ node }) => node),
  columnNamed(correlationsTable, 'sibling'),
  nameOf(({ sibling }) => sibling),
  ...columnsAmong(correlationsTable, 'pearson', 'spearman'),
];

const weightsColumns = () =>
  columnsAmong(coherenceTable, 'nominal_weight', 'correlation_weight', 'pearson_total', 'spearman_total');
const parentColumns = () =>
  columnsAmong(coherenceTable, 'parent', 'nominal_weight', 'pearson_parent', 'spearman_parent');
const reliabilityColumns = () => columnsAmong(coherenceTable, 'alpha', 'first_component_share');
const sizeColumns = () => columnsAmong(coherenceTable, 'pearson_raw', 'pearson_adjusted');

/**
 * Coherence as blocks of text: for each peer group level 1's weights beside those by correlation, then what is flagged, each
 * kind in a table.
 */
function outline(
  { workspace, data }: ComputedIndex,
  groups: readonly PeerGroup[],
  found: Coherence,
  language: Language,
) {
  const { say } = wordsIn(coherenceTexts, language);
  const section = <Row>(title: string, columns: readonly AnyColumn<Row>[], rows: readonly Row[]): Block[] => {
    const body = rows.length === 0 ? line(2, say('none')) : tableBlock(2, columns, rows, language);
    return [heading(2, title), body];
  };
  const adjuster: ReaderColumn<NodeCoherence> = {
    ...readerColumn(columnNamed(coherenceTable, 'adjust_by')),
    shown: ({ node }) => labelOf(workspace, node.indicator?.adjustBy ?? '', language),
  };
  const groupBlocks = ({ name, members }: PeerGroup): Block[] => {
    const nodes = found.nodes.filter(({ group }) => group === name);
    const pairs = found.pairs.filter((pair) => pair.group === name && isCollinear(pair));
    const flagged = (
      flag: Exclude<CoherenceFlag, 'collinear'>,
      columns: readonly AnyColumn<NodeCoherence>[],
      limit?: Exact,
    ): Block[] => {
      const title = say(flag, limit === undefined ? {} : { limit: toShortText(limit) });
      return section(
        title,
        [...NODE, ...columns],
        nodes.filter(({ flags }) => flags.includes(flag)),
      );
    };
    const title = say('group', { group: labelOf(workspace, name, language), regions: `${members.length}` });
    const level1 = nodes.filter(({ node }) => node.depth === 1);
    return [
      heading(1, title),
      ...[heading(2, say('weights')), tableBlock(2, [...NODE, ...weightsColumns()], level1, language)],
      ...section(say('collinear', { limit: toShortText(COLLINEAR_LIMIT) }), pairColumns(), pairs),
      ...flagged('against-parent', parentColumns()),
      ...flagged('low-alpha', [CHILDREN, ...reliabilityColumns()], ALPHA_LIMIT),
      ...flagged('size-remains', [adjuster, ...sizeColumns()], SIZE_LIMIT),
    ];
  };
  return [
    ...titleBlocks(shownTitle(workspace.settings, data.month, language), workspace.settings, language),
    ...groups.flatMap(groupBlocks),
  ];
}

/** Coherence as data: every node and every pair of siblings by the columns of coherence.csv and correlations.csv. */
function coherenceJson({ workspace, data }: ComputedIndex, { nodes, pairs }: Coherence): object {
  return {
    ...indexData(workspace.settings, data.month),
    nodes: tableData(coherenceTable, nodes, workspace),
    pairs: tableData(correlationsTable, pairs, workspace),
  };
}

/** Coherence within peer groups in every form; its CSV is of nodes. */
export function coherenceReport(index: ComputedIndex, groups: readonly PeerGroup[], found: Coherence): Report {
  return {
    ...ofBlocks((language) => outline(index, groups, found, language)),
    ...ofTable(coherenceTable, () => found.nodes, undefined),
    json: () => coherenceJson(index, found),
  };
}
