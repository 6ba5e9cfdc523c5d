import type { Trace } from '../../model/trace.ts';
import { type BlockStyle, blockText } from '../block-text.ts';
import { explainOutline } from './outline.ts';
import type { ExplainWords } from './words.ts';

/** How a derivation is to look. */
export interface ExplainStyle extends BlockStyle {
  readonly words: ExplainWords;
}

/** A derivation for the terminal. */
export function explainText(trace: Trace, style: ExplainStyle): readonly string[] {
  return blockText(explainOutline(trace, style.words), style);
}
