import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { comesTo, type FormulaData } from './evaluate-formula.ts';

/** A figure of explain's JSON form. */
export interface FigureText {
  readonly value: string;
  readonly digits?: number;
}

interface SourceData {
  readonly region?: string;
  readonly file?: string;
  readonly line?: number;
}

interface DuelData {
  readonly ahead: readonly FormulaData[];
  readonly behind: readonly FormulaData[];
}

export interface StageData {
  readonly stage: string;
  readonly method?: string;
  readonly rules?: readonly { readonly en: string; readonly zh: string }[];
  readonly equations: readonly {
    readonly symbol: string;
    readonly expression: FormulaData;
    readonly result: FigureText;
  }[];
  readonly duels?: readonly DuelData[];
}

/** A node of explain's JSON form: what tests ask of it. */
export interface NodeData {
  readonly node: string;
  readonly score: FigureText | null;
  readonly published: string | null;
  readonly contribution: FigureText | null;
  readonly effective_weight: FigureText;
  readonly absence: { readonly en: string; readonly zh: string } | null;
  readonly raw?: string | null;
  readonly origin?: string | null;
  readonly source?: SourceData;
  readonly cut?: boolean;
  readonly stages?: readonly StageData[];
  readonly children?: readonly NodeData[];
}

/** A node and all below it. */
export function nodesOf(node: NodeData): readonly NodeData[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

/** The formulas that do not come to what is shown for them. */
export function wrongFormulas(node: NodeData): readonly string[] {
  return nodesOf(node).flatMap(({ node: code, stages = [] }) => {
    return stages.flatMap(({ stage, equations }) => {
      const wrong = equations.filter(({ expression, result }) => !comesTo(expression, result.value));
      return wrong.map(({ symbol, result }) => `${code} ${stage}: ${symbol} = ${result.value}`);
    });
  });
}

/** Each figure that a formula passes on is one that a formula before it, or the node itself, gave. */
export function wrongLinks(node: NodeData): readonly string[] {
  return nodesOf(node).flatMap(({ node: code, score, stages = [] }) => {
    const last = stages.findLast(({ stage }) => stage === 'scored' || stage === 'aggregated')?.equations.at(-1);
    return last === undefined || last.result.value === score?.value ? [] : [code];
  });
}

/** The cells of a line of a plain CSV. */
function cellsOf(folder: string, file: string, line: number): readonly string[] {
  return (readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? '').replace(/\r$/, '').split(',');
}

/** Expects each indicator's raw value to stand in the named file at the named line. */
export function expectRawValues(tree: NodeData, folder: string): void {
  for (const { node, raw, source } of nodesOf(tree)) {
    if (raw === undefined || raw === null) continue;
    const { file = '', line = 0 } = source ?? {};
    expect({ node, raw, found: cellsOf(folder, file, line).includes(raw) }).toEqual({ node, raw, found: true });
  }
}
