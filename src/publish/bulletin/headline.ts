import { BETWEEN_SENTENCES, listed, type Words } from '../../model/localised.ts';
import type { GroupView } from './views/group.ts';
import type { BulletinText } from './words.ts';

/** Names of leaders that are written out. */
const LEADERS_MOST = 3;

/** What a peer group's month comes to, a sentence each: who leads, the mean, who rose and who fell most. */
export function headline(group: GroupView, { say, language }: Words<BulletinText>): string {
  const name = group.name[language];
  const [first] = group.leaders;
  if (first === undefined) return say('unranked', { group: name });
  const names = group.leaders.slice(0, LEADERS_MOST).map((row) => row.name[language]);
  const more = group.leaders.length - names.length;
  const all = listed(more > 0 ? [...names, `+${more}`] : names, language);
  const leads = group.leaders.length === 1 ? 'leads' : 'leadTogether';
  const moved = (
    [
      [group.rise, 'rose'],
      [group.fall, 'fell'],
    ] as const
  ).flatMap(([row, text]) => {
    const points = row?.changes.month?.points;
    return row === undefined || points === undefined ? [] : [say(text, { name: row.name[language], points })];
  });
  const sentences = [
    say(leads, { group: name, name: names[0] ?? '', names: all, score: first.total }),
    say('mean', { ranked: `${group.ranked}`, mean: group.mean }),
    ...moved,
  ];
  return sentences.join(BETWEEN_SENTENCES[language]);
}
