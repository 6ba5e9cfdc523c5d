import type { Localised } from '../../model/localised.ts';
import { shown } from '../../model/shown-text.ts';

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number];
/** A closed line; its first position need not stand again at its end. */
export type Ring = readonly Position[];
/** An outer ring and its holes. */
export type Polygon = readonly Ring[];

/** What keeps a geometry from being a region's shape. */
export type GeometryFault =
  | { readonly code: 'unfit-shape'; readonly found: string | Localised }
  | { readonly code: 'bad-position' | 'projected-position'; readonly value: string };

/** The first fault of a geometry. */
export class GeometryError extends Error {
  override readonly name = 'GeometryError';
  readonly fault: GeometryFault;

  constructor(fault: GeometryFault) {
    super(fault.code);
    this.fault = fault;
  }
}

const SHOWN_CHARACTERS = 40;

const EMPTY: Localised = { en: 'without a closed line', zh: '空的，没有闭合的边界线' };
const NAMELESS: Localised = { en: 'of no known kind', zh: '未知的类型' };

function text(value: unknown): string {
  const whole = JSON.stringify(value) ?? '';
  return shown(whole.length > SHOWN_CHARACTERS ? `${whole.slice(0, SHOWN_CHARACTERS)}…` : whole);
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new GeometryError({ code: 'bad-position', value: text(value) });
}

function isDegrees([longitude, latitude]: Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/** A position; a height that stands in it is passed over. */
function positionOf(value: unknown): Position {
  const [longitude, latitude] = listOf(value);
  if (typeof longitude !== 'number' || typeof latitude !== 'number') {
    throw new GeometryError({ code: 'bad-position', value: text(value) });
  }
  const position = [longitude, latitude] as const;
  if (!isDegrees(position)) throw new GeometryError({ code: 'projected-position', value: text(position) });
  return position;
}

function ringOf(value: unknown): Ring {
  const ring = listOf(value).map(positionOf);
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  const open = isClosed ? ring.slice(0, -1) : ring;
  if (open.length < 3) throw new GeometryError({ code: 'unfit-shape', found: EMPTY });
  return open;
}

function polygonOf(value: unknown): Polygon {
  const rings = listOf(value).map(ringOf);
  if (rings.length === 0) throw new GeometryError({ code: 'unfit-shape', found: EMPTY });
  return rings;
}

/**
 * The polygons of a GeoJSON geometry (RFC 7946), their rings wound either way; none where there is no geometry.
 * @throws {GeometryError} for another kind than Polygon and MultiPolygon, and for positions that are no degrees.
 */
export function polygonsOf(geometry: unknown): readonly Polygon[] {
  if (geometry === null || geometry === undefined) return [];
  const { type, coordinates } = Object(geometry) as { readonly type?: unknown; readonly coordinates?: unknown };
  if (type === 'Polygon') return [polygonOf(coordinates)];
  if (type === 'MultiPolygon') return listOf(coordinates).map(polygonOf);
  throw new GeometryError({ code: 'unfit-shape', found: typeof type === 'string' ? `"${shown(type)}"` : NAMELESS });
}
