import { group, optional, path, text, texts } from '../setting-kinds.ts';

const OTHERS_MOST = 100;

/** The settings that say what maps are drawn from. */
export const maps = {
  map: optional(
    group(
      {
        file: path('map.geojson', {
          en: 'The boundaries: GeoJSON in degrees (CGCS2000 or WGS 84), a feature a region, of at most 64 MB.',
          zh: '边界数据：经纬度（CGCS2000 或 WGS 84）的 GeoJSON，每个地区一个要素，不超过 64 MB。',
        }),
        id: text('adcode', {
          en: "The property of a feature that holds its region's code.",
          zh: '要素中存放地区代码的属性名。',
        }),
        approval: optional(
          text(undefined, {
            en: 'The approval number of the map, 审图号, which is printed below it.',
            zh: '审图号，印于地图之下。',
          }),
        ),
        others: optional(
          texts(
            OTHERS_MOST,
            [],
            {
              en: 'The ids of features that are drawn although they are no regions.',
              zh: '虽非参评地区仍须绘出的要素的代码。',
            },
            { expected: { en: 'a list of ids, such as ["100000_JD"]', zh: '代码列表，例如 ["100000_JD"]' } },
          ),
        ),
      },
      {
        en: 'What the map of `publish` is drawn from; without it, tiles of regions.csv are. pingan ships no boundaries.',
        zh: '`publish` 所绘地图的数据；不写则用 regions.csv 的方格位置。pingan 不附带边界数据。',
      },
      {
        expected: {
          en: '{"file": ..., "id": ..., "approval": ...}',
          zh: '{"file": ..., "id": ..., "approval": ...}',
        },
      },
    ),
  ),
};
