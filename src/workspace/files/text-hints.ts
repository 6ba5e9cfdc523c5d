import type { Regions } from '../../model/region.ts';
import type { Settings } from '../../model/settings.ts';
import type { TextHints } from './decode-text.ts';

/** What a workspace tells of the text of its tables: the encoding that is set, and names that may stand in them. */
export function textHints({ encoding }: Pick<Settings, 'encoding'>, { list }: Pick<Regions, 'list'>): TextHints {
  return { encoding, names: list.map(({ name }) => name) };
}
