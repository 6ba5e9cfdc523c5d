import { expect, it } from 'vitest';
import { editionOfFiles, publishedWorkspace } from '../../support/bulletin.ts';

it('an edition is called by the title of the bulletin, else by the name of the index', async () => {
  const plain = await editionOfFiles();
  expect(plain.title).toEqual({ zh: '小指数', en: 'Small index' });
  expect([plain.month('zh'), plain.month('en')]).toEqual(['2018 年 9 月', '2018-09']);
  const titled = await editionOfFiles(publishedWorkspace({}, { bulletin: { title: '平安指数' }, name_en: undefined }));
  expect(titled.title).toEqual({ zh: '平安指数', en: '平安指数' });
  expect(titled.nameOf({ name: '东', nameEn: '' }, 'en')).toBe('东');
});
