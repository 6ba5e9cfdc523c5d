import { describe, expect, it } from 'vitest';
import { statuses } from '../../src/model/observation.ts';

describe('statuses', () => {
  // SDMX code list CL_OBS_STATUS: the six codes that the design takes from it.
  it('are the six SDMX codes of the design, with their meaning', () => {
    expect(Object.entries(statuses).map(([code, { en }]) => `${code} ${en}`)).toEqual([
      'A normal',
      'E estimated',
      'P provisional',
      'I imputed',
      'L missing, not collected',
      'M cannot exist, not applicable',
    ]);
  });

  it('are explained in Chinese too', () => {
    for (const [code, { zh }] of Object.entries(statuses)) expect(zh, code).toMatch(/\p{Script=Han}/u);
  });
});
