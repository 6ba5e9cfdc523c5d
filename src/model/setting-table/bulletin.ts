import { group, optional, text } from '../setting-kinds.ts';

const line = (en: string, zh: string) => optional(text(undefined, { en, zh }));

/** The settings that say what a bulletin is worded like. */
export const bulletin = {
  bulletin: optional(
    group(
      {
        title: line('The title; the name of the index where it is not given.', '标题；不写则为指数名称。'),
        title_en: line('The title in English.', '英文标题。'),
        office: line('Who publishes it.', '发布单位。'),
        office_en: line('Who publishes it, in English.', '发布单位的英文名。'),
        contact: line('Where questions go: an address or a number.', '联系方式：地址、邮箱或电话。'),
        licence: line('On what terms the figures may be used.', '数据的使用许可。'),
        notes: line('What readers are to know besides.', '另须说明的事项。'),
        notes_en: line('The same in English.', '说明的英文。'),
      },
      { en: 'What the published pages say besides the figures.', zh: '发布页面中数字以外的文字。' },
      {
        expected: {
          en: '{"title": ..., "office": ..., "contact": ..., "licence": ..., "notes": ...}, each a text',
          zh: '{"title": ..., "office": ..., "contact": ..., "licence": ..., "notes": ...}，均为文本',
        },
      },
    ),
  ),
};
