import { methods } from '../../src/engine/methods/index.ts';
import { settingTexts } from '../../src/workspace/config/setting-texts.ts';

/** The settings of pingan.json as problems list them. */
export const SETTINGS = Object.keys(settingTexts)
  .filter((key) => !key.includes('.'))
  .join(', ');

/** The methods of "missing" as problems list them. */
export const MISSING = Object.keys(methods.missing).join(', ');
