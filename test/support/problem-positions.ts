import type { Problem } from '../../src/model/problem.ts';

/** Where each problem stands and what it is: `file:line:column code`. */
export function positionsOf(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}
