import type { methods } from '../../methods/index.ts';

/** The cells that a node's score is made of: its children's weights and scores, of one region. */
export interface AggregationCells {
  readonly weights: string;
  readonly scores: string;
  /** Of a method that needs one. */
  readonly exponent: string;
}

/** A formula; one that goes through its ranges cell by cell is an array formula. */
export interface AggregationFormula {
  readonly content: string;
  readonly isArray: boolean;
}

function plain(content: string): AggregationFormula {
  return { content, isArray: false };
}

function array(content: string): AggregationFormula {
  return { content, isArray: true };
}

/** Whether children take part: those with a score and a weight above 0. */
function taking({ weights, scores }: AggregationCells): string {
  return `ISNUMBER(${scores})*(${weights}>0)`;
}

/** Whether any child takes part. */
export function anyTaking(cells: AggregationCells): string {
  return `SUMPRODUCT(${taking(cells)})>0`;
}

/** The sum of the weights of the children that take part. */
export function weightTaking({ weights, scores }: AggregationCells): string {
  return `SUMPRODUCT(${weights},--ISNUMBER(${scores}))`;
}

/** The sum of a term over the children that take part; a term may not meet a score that there is not. */
function sumOf(cells: AggregationCells, term: string): string {
  return `SUM(IF(${taking(cells)},${term}))`;
}

function arithmetic(cells: AggregationCells): AggregationFormula {
  return plain(`SUMPRODUCT(${cells.weights},${cells.scores})/${weightTaking(cells)}`);
}

function geometric(cells: AggregationCells): AggregationFormula {
  return array(`EXP(${sumOf(cells, `${cells.weights}*LN(${cells.scores})`)}/${weightTaking(cells)})`);
}

function harmonic(cells: AggregationCells): AggregationFormula {
  return array(`${weightTaking(cells)}/${sumOf(cells, `${cells.weights}/${cells.scores}`)}`);
}

function power(cells: AggregationCells): AggregationFormula {
  const { weights, scores, exponent } = cells;
  return array(`(${sumOf(cells, `${weights}*${scores}^${exponent}`)}/${weightTaking(cells)})^(1/${exponent})`);
}

/** (2 A^2 - B W) / (A W), as the engine has it. */
function mpi(cells: AggregationCells): AggregationFormula {
  const { weights, scores } = cells;
  const first = `SUMPRODUCT(${weights},${scores})`;
  const second = `SUMPRODUCT(${weights},${scores},${scores})`;
  const whole = weightTaking(cells);
  return plain(`(2*${first}^2-${second}*${whole})/(${first}*${whole})`);
}

type Formulas = Readonly<
  Record<keyof typeof methods.aggregation, ((cells: AggregationCells) => AggregationFormula) | null>
>;

/** The formula of every aggregation; null for one that has none, whose scores are given. */
export const aggregationFormulas: Formulas = {
  arithmetic,
  geometric,
  harmonic,
  power,
  min: (cells) => array(`MIN(IF(${taking(cells)},${cells.scores}))`),
  median: (cells) => array(`MEDIAN(IF(${taking(cells)},${cells.scores}))`),
  mpi,
  copeland: null,
};
