import type { Trace } from '../../model/trace.ts';
import { blockMarkdown } from '../block-markdown.ts';
import { explainOutline } from './outline.ts';
import type { ExplainWords } from './words.ts';

/** A derivation as Markdown: a heading per node, formulas as code, children and comparisons as tables. */
export function explainMarkdown(trace: Trace, words: ExplainWords): readonly string[] {
  return blockMarkdown(explainOutline(trace, words));
}
