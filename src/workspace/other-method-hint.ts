import type { Localised } from '../model/localised.ts';

/** The remedy for a method that cannot stand where it is named. */
export const otherMethodHint: Localised = { en: 'choose another method here', zh: '请在此改用其他方法' };
