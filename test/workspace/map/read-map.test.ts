import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { readMap } from '../../../src/workspace/map/read-map.ts';
import { readWorkspace } from '../../../src/workspace/read-workspace.ts';
import { collectionOf, featureOf, square } from '../../support/geojson.ts';
import { codesOf } from '../../support/source-text.ts';
import { smallWorkspace, withFolder } from '../../support/workspace-files.ts';

const MAP = { file: 'maps/m.geojson', id: 'adcode', approval: 'GS(2018)1234' };

/** What is read of the boundaries of a workspace with the regions east and west. */
function read(text: string | undefined, map: object | 'none' = MAP) {
  return withFolder(smallWorkspace({ 'maps/m.geojson': text }, map === 'none' ? {} : { map }), (folder) => {
    const problems = new ProblemList();
    const workspace = readWorkspace(folder, { methods, reserved: [] }, problems);
    if (workspace === undefined) return { map: undefined, codes: codesOf(problems), problems };
    const boundaries = readMap(workspace, problems);
    return { map: boundaries, codes: codesOf(problems), problems };
  });
}

describe('the boundaries of a workspace', () => {
  it('are read by code with the number of their approval, and are an input', async () => {
    const text = collectionOf(
      featureOf('east', square(1, 1)),
      featureOf('west', square(0, 1)),
      featureOf('east', square(3, 1)),
      featureOf('elsewhere', { type: 'Point' }),
    );
    const { map, codes } = await read(text);
    expect(codes).toEqual([]);
    expect([...(map?.shapes ?? [])].map(([code, polygons]) => [code, polygons.length])).toEqual([
      ['east', 2],
      ['west', 1],
    ]);
    expect(map).toMatchObject({ ignored: 1, others: [], approval: 'GS(2018)1234' });
    expect(map?.input).toMatchObject({ path: 'maps/m.geojson', bytes: Buffer.byteLength(text) });
  });

  it('are not asked for without the setting, and have a usual file and property with it', async () => {
    expect(await read('nonsense', 'none')).toMatchObject({ map: undefined, codes: [] });
    expect((await read('', {})).codes).toEqual(['map.geojson:1:1 missing-file']);
  });

  it('hold what is drawn besides, and tell of regions without a shape', async () => {
    const text = collectionOf(featureOf('west', square(0, 1)), featureOf('x', square(5, 5)), featureOf('east', null));
    const { map, codes, problems } = await read(text, { ...MAP, others: ['x'] });
    expect(map?.others).toHaveLength(1);
    expect(codes).toEqual(['maps/m.geojson:1:1 missing-shapes']);
    expect(problems.warnings[0]?.values).toMatchObject({ count: '1', regions: { en: 'East (east)' } });
  });

  it('are refused with every fault at its feature', async () => {
    const text = collectionOf(
      featureOf('east', { type: 'LineString', coordinates: [] }),
      featureOf('west', square(500000, 3300000)),
      featureOf('west', { type: 'Polygon', coordinates: [[null]] }),
    );
    const { map, codes } = await read(text);
    expect(map).toBeUndefined();
    expect(codes).toEqual([
      'maps/m.geojson:2:1 unfit-shape',
      'maps/m.geojson:3:1 projected-position',
      'maps/m.geojson:4:1 bad-position',
    ]);
  });

  it('are refused where no feature is a region, and say which properties there are', async () => {
    const { codes, problems } = await read(collectionOf(featureOf('x', square(0, 0))), { ...MAP, id: 'code' });
    expect(codes).toEqual(['maps/m.geojson:1:1 no-shapes']);
    expect(problems.errors[0]?.values).toEqual({ id: 'code', properties: ['adcode', 'name'] });
    expect((await read(collectionOf({}))).problems.errors[0]?.values['properties']).toMatchObject({ en: 'none' });
  });

  it('never lie outside the workspace', async () => {
    const outside = await read(undefined, { ...MAP, file: '../m.geojson' });
    expect(outside.codes).toEqual([expect.stringMatching(/^pingan\.json:\d+:\d+ path-outside$/)]);
    const { codes } = await read(undefined, { ...MAP, file: 'maps/{month}.geojson' });
    expect(codes).toContainEqual(expect.stringMatching(/ bad-template$/));
  });
});
