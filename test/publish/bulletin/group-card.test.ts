import { expect, it } from 'vitest';
import { OVERVIEW } from '../../../src/publish/bulletin/addresses.ts';
import { pageContext } from '../../../src/publish/bulletin/frame.ts';
import { groupCard } from '../../../src/publish/bulletin/group-card.ts';
import { editionOfFiles, publishedWorkspace, textOf } from '../../support/bulletin.ts';

it('the card of a peer group stands alone: title, headline, the first regions, who publishes, and that figures are invented', async () => {
  const edition = await editionOfFiles(publishedWorkspace({}, { synthetic: true, bulletin: { office: '平安办' } }));
  const [group] = edition.groups;
  if (group === undefined) throw new Error('no group');
  const card = groupCard(pageContext(edition, OVERVIEW, 'zh'), group);
  expect(card).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  const text = textOf(card.replace(/<title>.*?<\/title>|<desc>.*?<\/desc>/gs, ''));
  for (const told of ['小指数', '县 · 2018 年 9 月', '东区', '85.00', '模拟数据', '发布单位：平安办'])
    expect(text).toContain(told);
  expect(card).not.toMatch(/href="(?!#)/);
});
