import { expect, it } from 'vitest';
import { unplacedList } from '../../../../src/publish/bulletin/map/unplaced.ts';
import { mapRegion, mapWords } from '../../../support/map-regions.ts';

it('regions that a map cannot show are listed as links, or nothing is', () => {
  expect(unplacedList([], mapWords)).toBeUndefined();
  const list = unplacedList([mapRegion('a'), mapRegion('b')], mapWords);
  expect(list?.markup.match(/<a href="r\/[ab]\.html">Region/g)).toHaveLength(2);
});
