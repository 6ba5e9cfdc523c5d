import { describe, expect, it } from 'vitest';
import { GeometryError, polygonsOf } from '../../../src/workspace/map/geometry.ts';

const ring = [
  [120, 30],
  [121, 30],
  [121, 31],
];
const open = ring.map(([x, y]) => [x, y]);

function faultOf(geometry: unknown): unknown {
  try {
    return polygonsOf(geometry);
  } catch (error) {
    return error instanceof GeometryError ? error.fault : error;
  }
}

describe('the polygons of a geometry', () => {
  it('are those of polygons and of several, closed or not, without heights', () => {
    expect(polygonsOf({ type: 'Polygon', coordinates: [[...ring, ring[0]]] })).toEqual([[open]]);
    const high = ring.map(([x, y]) => [x, y, 12]);
    expect(polygonsOf({ type: 'MultiPolygon', coordinates: [[high, ring], [ring]] })).toEqual([[open, open], [open]]);
  });

  it('are none where there is no geometry', () => {
    expect([polygonsOf(null), polygonsOf(undefined)]).toEqual([[], []]);
    expect(polygonsOf({ type: 'MultiPolygon', coordinates: [] })).toEqual([]);
  });

  it.each([
    [{ type: 'Point', coordinates: [1, 2] }, 'unfit-shape', '"Point"'],
    [{ coordinates: [] }, 'unfit-shape', { en: 'of no known kind', zh: '未知的类型' }],
    [{ type: 'Polygon', coordinates: [] }, 'unfit-shape', expect.anything()],
    [{ type: 'Polygon', coordinates: [[ring[0], ring[1], ring[0]]] }, 'unfit-shape', expect.anything()],
    [{ type: 'Polygon' }, 'bad-position', ''],
    [{ type: 'Polygon', coordinates: ring }, 'bad-position', '120'],
    [{ type: 'Polygon', coordinates: [[['120', 30]]] }, 'bad-position', '["120",30]'],
    [{ type: 'Polygon', coordinates: [[[120]]] }, 'bad-position', '[120]'],
    [{ type: 'Polygon', coordinates: [[[Number.POSITIVE_INFINITY, 30]]] }, 'projected-position', '[null,30]'],
    [{ type: 'Polygon', coordinates: [[[40512345.5, 3367890.25]]] }, 'projected-position', '[40512345.5,3367890.25]'],
    [{ type: 'Polygon', coordinates: [[[30, 120]]] }, 'projected-position', '[30,120]'],
  ])('are refused in %j: %s', (geometry, code, told) => {
    expect(faultOf(geometry)).toEqual(code === 'unfit-shape' ? { code, found: told } : { code, value: told });
  });
});
