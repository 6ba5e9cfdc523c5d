import { ProblemList } from '../../src/model/problem-list.ts';
import { problemLine } from '../../src/publish/problem-text.ts';
import type { SourceText } from '../../src/workspace/files/decode-source.ts';
import { computeFiles } from './compute-files.ts';
import { rankedWorkspace } from './ranked-workspace.ts';
import { sourceText } from './source-text.ts';

/** The computed month of the workspace with ranks, ties and names that are mistaken. */
export const ranked = (await computeFiles(rankedWorkspace())).index;

/** What a reader gives, and the lines of the problems it finds. */
export function read<T>(use: (problems: ProblemList) => T): {
  readonly value: T;
  readonly problems: readonly string[];
} {
  const problems = new ProblemList();
  const value = use(problems);
  return { value, problems: problems.errors.map((found) => problemLine(found, 'en')) };
}

/** A text as a source that has been read. */
export function sourceOf(text: string): SourceText {
  return sourceText('b.csv', text);
}
