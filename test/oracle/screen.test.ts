import { expect, it } from 'vitest';
import { leaf, line, workspace } from './hand-made.ts';

/** The oracle's screening against figures worked out by hand. */

it('leaves out what too few report, then the regions that report too little of the rest', () => {
  // At one half: z is reported by 1 of 3 and left out; b reports 0 of 2 of the others, c 1 of 1 to which it is held.
  const own = { scoring: 'identity', missing: 'screen' } as const;
  const nodes = ['x', 'y', 'z'].map((code) => leaf(code, '', '1', own));
  const cells = { x: ['4', '', '8'], y: ['6', '', 'M'], z: ['', '99', ''] };
  const ws = workspace({ minAvailability: '0.5' }, nodes, ['c:a', 'c:b', 'c:c'], cells);
  expect(line(ws)).toEqual(['5.00 2', ' -', '8.00 1']);
  expect(line(ws, 'z')).toEqual([' -', ' -', ' -']);
  expect(line({ ...ws, settings: { ...ws.settings, minAvailability: '0' } })).toEqual(['5.00 3', '99.00 1', '8.00 2']);
});
