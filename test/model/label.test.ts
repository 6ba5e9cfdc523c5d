import { describe, expect, it } from 'vitest';
import { labelOf, namedLabelsOf } from '../../src/model/label.ts';

describe('a label', () => {
  const labels = [{ name: 'city', zh: '设区市', en: undefined }];
  const described = { name: '常住人口', nameEn: '', unit: '万人', bounds: { min: undefined, max: undefined } };
  const workspace = { settings: { labels }, adjusters: new Map([['population', described]]) };

  it('is that of "labels" in the language asked for, else the name in the files', () => {
    expect(labelOf(workspace, 'city', 'zh')).toBe('设区市');
    expect(labelOf(workspace, 'city', 'en')).toBe('city');
    expect(labelOf(workspace, 'county', 'zh')).toBe('county');
  });

  it('is that of adjusters.csv where "labels" say nothing', () => {
    expect(labelOf(workspace, 'population', 'zh')).toBe('常住人口');
    expect(labelOf(workspace, 'population', 'en')).toBe('population');
    const own = { settings: { labels: [{ name: 'population', zh: '人口数', en: 'people' }] } };
    expect(labelOf({ ...workspace, ...own }, 'population', 'zh')).toBe('人口数');
    expect(labelOf({ ...workspace, ...own }, 'population', 'en')).toBe('people');
    expect(namedLabelsOf(workspace, 'population')).toEqual({ en: 'population', zh: '常住人口（population）' });
  });
});
