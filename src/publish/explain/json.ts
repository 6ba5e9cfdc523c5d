import type { Cell } from '../../model/cells.ts';
import type { Equation } from '../../model/formula.ts';
import type { Largest, NodeTrace, StageTrace, Trace } from '../../model/trace.ts';
import { publishedText } from '../../tables/figure-texts.ts';
import { carriedFigure } from '../shown-figure.ts';
import { regionData } from '../table/json.ts';
import { expressionData, figureData, sourceData } from './formula-json.ts';

function figureOrNull(cell: Cell) {
  return cell === undefined ? null : carriedFigure(cell);
}

function equationData({ symbol, of, expression, result }: Equation): object {
  return { symbol, ...(of && { of }), expression: expressionData(expression), result: carriedFigure(result) };
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

function bestData({ best }: NodeTrace): object {
  if (best === undefined) return {};
  const { regions, score, gap, loss } = best;
  return { best: { regions, score: carriedFigure(score), gap: figureOrNull(gap), loss: figureOrNull(loss) } };
}

function weightingData({ weighting }: NodeTrace): object {
  if (weighting === undefined) return {};
  const { method, file, consistency, objective, formula, combined } = weighting;
  const shared = {
    method,
    ...(objective && { objective }),
    formula,
    ...(combined && { combined }),
    ...(file && { file }),
  };
  if (consistency === undefined) return { weighting: shared };
  const { n, lambdaMax, ci, ri, riTable, cr } = consistency;
  const figures = { lambda_max: lambdaMax, ci, ri, cr };
  const carried = Object.entries(figures).map(([name, figure]) => [name, carriedFigure(figure)]);
  return { weighting: { ...shared, consistency: { n, ri_table: riTable, ...Object.fromEntries(carried) } } };
}

function observedData({ observed, indicator }: NodeTrace): object {
  if (observed === undefined || indicator === undefined) return {};
  const { raw, status, origin, source } = observed;
  const { direction, unit } = indicator;
  return {
    direction,
    unit: unit || null,
    raw: raw || null,
    status,
    origin: origin || null,
    source: sourceData(source),
  };
}

function nodeData(node: NodeTrace): object {
  const { code, name, nameEn, depth, source, weight, effectiveWeight, score, published, rank, peers } = node;
  return {
    node: code,
    name,
    name_en: nameEn || null,
    depth,
    definition: sourceData(source),
    weight: carriedFigure(weight),
    effective_weight: carriedFigure(effectiveWeight),
    score: figureOrNull(score),
    published: publishedText(published) || null,
    rank: rank || null,
    peers,
    contribution: figureOrNull(node.contribution),
    absence: node.absence ?? null,
    ...bestData(node),
    ...observedData(node),
    ...weightingData(node),
    ...(node.isCut ? { cut: true } : { stages: node.stages.map(stageData), children: node.children.map(nodeData) }),
  };
}

function largestData(largest: Largest | undefined): object {
  if (largest === undefined) return {};
  const contributions = largest.contributions.map(({ code, contribution }) => {
    return { node: code, contribution: figureOrNull(contribution) };
  });
  const losses = largest.losses.map((node) => ({ node: node.code, ...bestData(node) }));
  return { largest: { contributions, losses } };
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
