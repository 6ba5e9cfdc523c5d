import { expect, it } from 'vitest';
import { bandClass, regionLabel } from '../../../../src/publish/bulletin/map/region.ts';
import { mapRegion } from '../../../support/map-regions.ts';

it('a region is told by its name, rank, score and band, as far as there are any', () => {
  expect(regionLabel(mapRegion('a'), '，')).toBe('Region a，1，90.00，green');
  expect(regionLabel({ ...mapRegion('a'), rank: '', band: '' }, ', ')).toBe('Region a, 90.00');
  expect([bandClass(0), bandClass(4), bandClass(undefined)]).toEqual(['band-0', 'band-4', 'no-band']);
});
