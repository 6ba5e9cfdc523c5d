import { describe, expect, it } from 'vitest';
import {
  signOf,
  signShapes,
  WEATHERS,
  weatherOf,
  weatherTexts,
  wholeSign,
} from '../../../src/publish/bulletin/signs.ts';

describe('the weather of bands', () => {
  it('goes from sun to storm, whatever the number of bands', () => {
    for (const bands of [2, 3, 4, 5, 7]) {
      const weathers = Array.from({ length: bands }, (_, band) => WEATHERS.indexOf(weatherOf(band, bands)));
      expect(weathers[0]).toBe(0);
      expect(weathers.at(-1)).toBe(WEATHERS.length - 1);
      expect([...weathers].sort((a, b) => a - b)).toEqual(weathers);
    }
    expect(weatherOf(0, 1)).toBe('sun');
  });

  it('has a different sign each, which a page draws once', () => {
    const shapes = signShapes().markup;
    for (const weather of WEATHERS) {
      expect(shapes).toContain(`id="w-${weather}"`);
      expect(signOf(weather).markup).toContain(`#w-${weather}`);
      expect(weatherTexts[weather].zh).toMatch(/\p{Script=Han}/u);
    }
    expect(new Set(WEATHERS.map((weather) => wholeSign(weather).markup)).size).toBe(WEATHERS.length);
  });
});
