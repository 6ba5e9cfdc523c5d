import { fillIn, type Language } from '../model/localised.ts';
import type { Problem } from '../model/problem.ts';
import { problemTable } from '../model/problems/index.ts';
import { visible } from '../model/visible.ts';

/** What is wrong and how to mend it, in one language. */
export function problemMessage({ code, values }: Problem, language: Language): string {
  const texts = Object.entries(values).map(([name, value]) => {
    return [name, typeof value === 'string' ? value : value[language]] as const;
  });
  return fillIn(problemTable[code][language], Object.fromEntries(texts));
}

/** A problem in the compilers' form: file:line:column severity code: what; how to mend. */
export function problemLine(problem: Problem, language: Language): string {
  const { file, line, column, severity, code } = problem;
  return visible(`${file}:${line}:${column} ${severity} ${code}: ${problemMessage(problem, language)}`);
}

/** A problem as data for machines, its message in one language. */
export function problemData(problem: Problem, language: Language): object {
  const { file, line, column, severity, code } = problem;
  return { file, line, column, severity, code, message: problemMessage(problem, language) };
}
