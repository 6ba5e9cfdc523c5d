import { expect, it } from 'vitest';
import { textHints } from '../../../src/workspace/files/text-hints.ts';
import { regionsOf, settingsWith } from '../../support/model-workspace.ts';

it('gives the encoding that is set and the names of the regions', () => {
  const regions = regionsOf({ county: ['a', 'b'] });
  const hints = textHints(settingsWith({ encoding: 'big5' }), regions);
  expect(hints).toEqual({ encoding: 'big5', names: regions.list.map(({ name }) => name) });
});
