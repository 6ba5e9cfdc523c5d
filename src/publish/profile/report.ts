import type { Profile } from '../../analysis/profile/profile.ts';
import { ofBlocks, ofTable, type Report } from '../report.ts';
import { profileJson } from './json.ts';
import { profileOutline } from './outline.ts';
import { profileRows, profileTable } from './table.ts';
import { profileWords } from './words.ts';

function withoutBlankEnd(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/**
 * A profile in every form: its text tells the `top` indicators on either side; undefined for all, and then each indicator's
 * standing. Data always have all.
 */
export function profileReport(profile: Profile, top: number | undefined): Report {
  const { text, markdown } = ofBlocks((language) => profileOutline(profile, profileWords(language), top));
  return {
    text,
    markdown: (language) => withoutBlankEnd(markdown(language)),
    ...ofTable(profileTable, () => profileRows(profile), undefined),
    json: () => profileJson(profile),
  };
}
