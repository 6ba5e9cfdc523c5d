import type { ProblemEntry } from './entry.ts';

/** Problems of what maps are drawn from. */
export const mapProblems = {
  'lone-tile': {
    severity: 'error',
    en: 'region "{code}" has a {column} but no {other}; fill in both, or neither',
    zh: '地区 "{code}" 有{column}而没有{other}；请两者都填或都不填',
  },
  'shared-tile': {
    severity: 'error',
    en: 'region "{code}" has the tile of region "{other}", line {first}, of the same peer group; move one of the two',
    zh: '地区 "{code}" 与同组地区 "{other}"（第 {first} 行）的方格位置相同；请移动其一',
  },
  'no-boundaries': {
    severity: 'error',
    en: 'this is {found}, not a GeoJSON FeatureCollection; export the boundaries as GeoJSON, a feature a region',
    zh: '这是{found}，不是 GeoJSON 的 FeatureCollection；请把边界导出为 GeoJSON，每个地区一个要素',
  },
  'no-shapes': {
    severity: 'error',
    en: 'no feature has the code of a region in its property "{id}", the first has {properties}; correct "id" of "map" in pingan.json',
    zh: '没有要素的属性 "{id}" 是地区代码，第一个要素的属性有：{properties}；请更正 pingan.json 中 "map" 的 "id"',
  },
  'unfit-shape': {
    severity: 'error',
    en: 'the shape of "{code}" is {found}; draw it as a Polygon or MultiPolygon',
    zh: '"{code}" 的形状是{found}；请改为 Polygon 或 MultiPolygon',
  },
  'bad-position': {
    severity: 'error',
    en: 'the shape of "{code}" has {value} where a position, longitude and latitude, is due; export it anew',
    zh: '"{code}" 的形状在应为一对坐标（经度在前）之处是 {value}；请重新导出',
  },
  'projected-position': {
    severity: 'error',
    en: 'the shape of "{code}" has the position {value}, which is no longitude and latitude in degrees; export the boundaries in degrees, as CGCS2000 (EPSG:4490) or WGS 84 (EPSG:4326)',
    zh: '"{code}" 的形状有坐标 {value}，不是以度为单位的经纬度；请以 CGCS2000（EPSG:4490）或 WGS 84（EPSG:4326）的经纬度导出边界',
  },
  'missing-shapes': {
    severity: 'warning',
    en: 'regions without a shape: {count}, {regions}; add them to the file, or they stand in a list below the map',
    zh: '没有形状的地区有 {count} 个：{regions}；请补入该文件，否则只列于地图之下',
  },
} as const satisfies Record<string, ProblemEntry>;
