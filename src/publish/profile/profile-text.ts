import type { Profile } from '../../analysis/profile/profile.ts';
import type { Language } from '../../model/localised.ts';
import { blockMarkdown } from '../block-markdown.ts';
import { type BlockStyle, blockText } from '../block-text.ts';
import { profileCsv } from './csv.ts';
import { profileJson } from './json.ts';
import { profileOutline } from './outline.ts';
import { profileWords } from './words.ts';

/** What a profile can be written as, and how such a file's name ends. */
export const profileExtensions = { text: 'txt', markdown: 'md', json: 'json', csv: 'csv' } as const;
export type ProfileFormat = keyof typeof profileExtensions;

/** How a profile is to be told. */
export interface ProfileStyle {
  readonly language: Language;
  /** Indicators on either side; undefined for all, and then each indicator's standing. Data always have all. */
  readonly top: number | undefined;
  readonly style: BlockStyle;
}

/** A profile in one format, each line ended. */
export function profileText(profile: Profile, format: ProfileFormat, { language, top, style }: ProfileStyle): string {
  if (format === 'csv') return profileCsv(profile);
  if (format === 'json') return `${JSON.stringify(profileJson(profile), null, 2)}\n`;
  const blocks = profileOutline(profile, profileWords(language), top);
  const lines = format === 'text' ? blockText(blocks, style) : blockMarkdown(blocks);
  return `${lines.join('\n').trimEnd()}\n`;
}
