import { cardSvg } from './card.ts';
import type { PageContext } from './frame.ts';
import { headline } from './headline.ts';
import { wholeSign } from './signs.ts';
import type { GroupView } from './views/group.ts';

/** The picture of a peer group that is shared: its headline and the first ten. */
export function groupCard({ edition, words, language }: PageContext, group: GroupView): string {
  const { synthetic } = edition.settings;
  const office = edition.office(language);
  const card = cardSvg({
    title: edition.title[language],
    subtitle: `${group.name[language]} · ${edition.month(language)}`,
    headline: headline(group, words),
    rows: group.rows
      .filter(({ rank }) => rank !== '')
      .map(({ rank, name, total, band }) => ({
        rank,
        name: name[language],
        score: total,
        band: band?.name[language] ?? '',
        sign: band && wholeSign(band.weather),
      })),
    notes: [
      ...(synthetic ? [words.say('synthetic')] : []),
      ...(office === undefined ? [] : [words.say('office', { office })]),
    ],
  });
  return `${card.markup}\n`;
}
