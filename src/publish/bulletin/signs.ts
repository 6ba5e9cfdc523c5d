import type { Localised } from '../../model/localised.ts';
import { html, type Markup, verbatim } from './html.ts';

/** The weather of a band, the best first. */
export const WEATHERS = ['sun', 'fair', 'cloud', 'rain', 'storm'] as const;
export type Weather = (typeof WEATHERS)[number];

/** The weather of a band: the best has sun, the worst storm, those between stand evenly. */
export function weatherOf(band: number, bands: number): Weather {
  const step = bands < 2 ? 0 : Math.round((band * (WEATHERS.length - 1)) / (bands - 1));
  return WEATHERS[step] as Weather;
}

export const weatherTexts: Readonly<Record<Weather, Localised>> = {
  sun: { en: 'sunny', zh: '晴' },
  fair: { en: 'fair', zh: '多云间晴' },
  cloud: { en: 'cloudy', zh: '阴' },
  rain: { en: 'rain', zh: '雨' },
  storm: { en: 'storm', zh: '雷雨' },
};

const RAYS = 'M12 1v3M12 20v3M1 12h3M20 12h3M4.2 4.2l2.1 2.1M17.7 17.7l2.1 2.1M4.2 19.8l2.1-2.1M17.7 6.3l2.1-2.1';
const CLOUD = 'M7 18a4 4 0 0 1-.4-8 5.5 5.5 0 0 1 10.6-1.2A4.6 4.6 0 0 1 17 18z';
const SMALL_SUN = 'M9 1.5v2M2.5 4l1.4 1.4M.8 9.5h2M15.5 4l-1.4 1.4';
const LOW_CLOUD = 'M7 16a4 4 0 0 1-.4-8 5.5 5.5 0 0 1 10.6-1.2A4.6 4.6 0 0 1 17 16z';

/** The shapes of a sign: lines are drawn in the colour of the text, areas are filled. */
const SHAPES: Readonly<Record<Weather, string>> = {
  sun: `<circle cx="12" cy="12" r="5" class="sol"/><path d="${RAYS}"/>`,
  fair: `<circle cx="9" cy="9" r="4" class="sol"/><path d="${SMALL_SUN}"/><path d="${CLOUD}" transform="translate(3 4) scale(.85)" class="nub"/>`,
  cloud: `<path d="${CLOUD}" class="nub"/>`,
  rain: `<path d="${LOW_CLOUD}" class="nub" transform="translate(0 -2)"/><path d="M8 17l-1.5 4M12.5 17l-1.5 4M17 17l-1.5 4"/>`,
  storm: `<path d="${LOW_CLOUD}" class="nub dark" transform="translate(0 -2)"/><path d="M13 13l-4 5h4l-2.5 5" class="bolt"/>`,
};

/** The signs of a page, each told once; `signOf` refers to them. */
export function signShapes(): Markup {
  const symbols = WEATHERS.map((name) => `<symbol id="w-${name}" viewBox="0 0 24 24">${SHAPES[name]}</symbol>`);
  return html`<svg class="shapes" width="0" height="0" aria-hidden="true" focusable="false">${verbatim(symbols.join(''))}</svg>`;
}

/** The sign of a weather; what it means must stand beside it, since it is hidden from what reads pages aloud. */
export function signOf(weather: Weather): Markup {
  return html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><use href="#w-${weather}"/></svg>`;
}

/** The same with its shapes inside, for pictures and articles that stand alone. */
export function wholeSign(weather: Weather): Markup {
  return html`<svg class="sign" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">${verbatim(SHAPES[weather])}</svg>`;
}
