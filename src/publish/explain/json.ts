import type { Cell } from '../../model/cells.ts';
import type { Exact } from '../../model/exact.ts';
import type { Largest, NodeTrace, StageTrace, Trace } from '../../model/trace.ts';
import type { NameOf } from '../../tables/table.ts';
import { type CarriedFigure, carriedFigure, carriedText } from '../shown-figure.ts';
import { type CellData, fixedData, regionData } from '../table/json.ts';
import type { weightsTable } from '../weights/table.ts';
import { equationData, figureData, sourceData } from './formula-json.ts';
import { nodesTable } from './table.ts';

function figureOrNull(cell: Cell) {
  return cell === undefined ? null : carriedFigure(cell);
}

function stageData({ stage, method, rules, figures, equations, rounds, duels }: StageTrace): object {
  return {
    stage,
    ...(method && { method }),
    ...(rules.length > 0 && { rules }),
    ...(figures.length > 0 && { figures: figures.map(figureData) }),
    ...(rounds.length > 0 && {
      rounds: rounds.map(({ skewness, kurtosis, replaced }) => ({
        skewness: figureOrNull(skewness),
        kurtosis: figureOrNull(kurtosis),
        replaced: replaced.map(({ region, from, to }) => ({
          region,
          from: carriedFigure(from),
          to: carriedFigure(to),
        })),
      })),
    }),
    equations: equations.map(equationData),
    ...(duels.length > 0 && {
      duels: duels.map(({ peer, ahead, behind }) => {
        return { peer, ahead: ahead.map(figureData), behind: behind.map(figureData) };
      }),
    }),
  };
}

type NodeCells = ReturnType<typeof fixedData<NodeTrace, NameOf<typeof nodesTable>>>;

/** A figure of the table with every digit; null where there is none. */
function carriedData(cell: CellData): CarriedFigure | null {
  return typeof cell === 'string' ? carriedText(cell) : null;
}

function bestData({ best, best_score, gap, loss }: NodeCells): object {
  if (best_score === null) return {};
  const figures = { score: carriedData(best_score), gap: carriedData(gap), loss: carriedData(loss) };
  return { best: { regions: best, ...figures } };
}

function weightingData({ weighting }: NodeTrace): object {
  if (weighting === undefined) return {};
  const { method, file, consistency, objective, formula, combined } = weighting;
  const shared = {
    method,
    ...(objective && { objective }),
    // Machines read formulas in one language.
    formula: formula.en,
    ...(combined && { combined: { ...combined, formula: combined.formula.en } }),
    ...(file && { file }),
  };
  if (consistency === undefined) return { weighting: shared };
  const { n, lambdaMax, ci, ri, riTable, cr } = consistency;
  const figures = { lambda_max: lambdaMax, ci, ri, cr } satisfies Partial<Record<NameOf<typeof weightsTable>, Exact>>;
  const carried = Object.entries(figures).map(([name, figure]) => [name, carriedFigure(figure)]);
  return { weighting: { ...shared, consistency: { n, ri_table: riTable, ...Object.fromEntries(carried) } } };
}

function observedData({ observed }: NodeTrace, { direction, unit, raw, status, origin }: NodeCells): object {
  if (observed === undefined) return {};
  return { direction, unit, raw, status, origin, source: sourceData(observed.source) };
}

/** A node by the columns of its table, its figures with every digit, and what it is made of. */
function nodeData(trace: NodeTrace): object {
  const data = fixedData(nodesTable, trace);
  const { node, name, name_en, depth, weight, effective_weight, score, published, rank, peers, contribution } = data;
  return {
    node,
    name,
    name_en,
    depth,
    definition: sourceData(trace.source),
    weight: carriedData(weight),
    effective_weight: carriedData(effective_weight),
    score: carriedData(score),
    published,
    rank,
    peers,
    contribution: carriedData(contribution),
    absence: trace.absence ?? null,
    ...bestData(data),
    ...observedData(trace, data),
    ...weightingData(trace),
    ...(trace.isCut ? { cut: true } : { stages: trace.stages.map(stageData), children: trace.children.map(nodeData) }),
  };
}

function largestData(largest: Largest | undefined): object {
  if (largest === undefined) return {};
  const [contributions, losses] = [largest.contributions, largest.losses].map((nodes) => {
    return nodes.map((node) => fixedData(nodesTable, node));
  });
  return {
    largest: {
      contributions: contributions?.map(({ node, contribution }) => ({
        node,
        contribution: carriedData(contribution),
      })),
      losses: losses?.map((data) => ({ node: data.node, ...bestData(data) })),
    },
  };
}

/**
 * A derivation as data: figures are objects with every digit as text, and `digits` where they were rounded; formulas are
 * trees of figures and operators.
 */
export function explainJson(trace: Trace): object {
  const { index, month, synthetic, region, group, band } = trace;
  return {
    name: index.zh,
    name_en: index.en,
    month,
    synthetic,
    region: regionData(region),
    level: group,
    band: band || null,
    additive: trace.isAdditive,
    carry: trace.carriesPublished ? 'published' : 'exact',
    ...largestData(trace.largest),
    tree: nodeData(trace.root),
  };
}
