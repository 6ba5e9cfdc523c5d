import { AND_MORE, type Localised, listedIn } from '../../model/localised.ts';
import { problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { PeerGroup, Region } from '../../model/region.ts';
import { shown } from '../../model/shown-text.ts';
import type { InputFile, Workspace } from '../../model/workspace.ts';
import type { SourceText } from '../files/decode-source.ts';
import { SourceReader } from '../files/source-reader.ts';
import { type Feature, placesOfFeatures, readFeatures } from './features.ts';
import { GeometryError, type GeometryFault, type Polygon, polygonsOf } from './geometry.ts';

/** The boundaries of the regions, as the user's file has them. */
export interface Boundaries {
  /** By the code of a region; of those without a shape there is nothing. */
  readonly shapes: ReadonlyMap<string, readonly Polygon[]>;
  /** The shapes that are drawn although they are no regions'. */
  readonly others: readonly (readonly Polygon[])[];
  /** How many features are no regions' and are not drawn. */
  readonly ignored: number;
  /** The approval number of the map. */
  readonly approval: string | undefined;
  readonly input: InputFile;
}

const MAP_BOUND = {
  limit: 64 * 1024 * 1024,
  remedy: {
    en: 'simplify the boundaries, or leave out what lies beyond the regions',
    zh: '请简化边界，或删去参评地区以外的部分',
  },
};

/** How many names a message lists. */
const MOST = 10;

const NONE: Localised = { en: 'none', zh: '无' };

type Drawn = 'region' | 'other';

/** Gathers the shapes of features, and what is wrong with them. */
class ShapeReader {
  readonly #kinds: ReadonlyMap<string, Drawn>;
  readonly #faults = new Map<number, GeometryFault & { readonly id: string }>();
  readonly shapes = new Map<string, readonly Polygon[]>();
  readonly others: (readonly Polygon[])[] = [];
  ignored = 0;
  matched = 0;

  constructor(regions: readonly Region[], others: readonly string[]) {
    const drawn = others.map((id) => [id, 'other'] as const);
    this.#kinds = new Map<string, Drawn>([...drawn, ...regions.map(({ code }) => [code, 'region'] as const)]);
  }

  /** A feature; several of one region make one shape. */
  read({ id, geometry }: Feature, position: number): void {
    const kind = id === undefined ? undefined : this.#kinds.get(id);
    if (id === undefined || kind === undefined) {
      this.ignored += 1;
      return;
    }
    this.matched += kind === 'region' ? 1 : 0;
    try {
      const polygons = polygonsOf(geometry);
      if (polygons.length === 0) return;
      if (kind === 'other') this.others.push(polygons);
      else this.shapes.set(id, [...(this.shapes.get(id) ?? []), ...polygons]);
    } catch (error) {
      if (!(error instanceof GeometryError)) throw error;
      this.#faults.set(position, { ...error.fault, id });
    }
  }

  report(source: SourceText, problems: ProblemList): void {
    const places = placesOfFeatures(source, new Set(this.#faults.keys()));
    for (const [position, { id, ...fault }] of this.#faults) {
      const at = places.get(position) ?? startOf(source.path);
      const code = shown(id);
      if (fault.code === 'unfit-shape') problems.add(problem(fault.code, at, { code, found: fault.found }));
      else problems.add(problem(fault.code, at, { code, value: fault.value }));
    }
  }
}

/** Tells which regions have no shape, of the peer groups of which at least one has; of all where none has. */
function reportMissing(
  { list, groups }: { readonly list: readonly Region[]; readonly groups: readonly PeerGroup[] },
  shapes: Boundaries['shapes'],
  file: string,
  problems: ProblemList,
): void {
  const missing = groups.flatMap(({ members }) => {
    const regions = members.map((position) => list[position] as Region);
    const without = regions.filter(({ code }) => !shapes.has(code));
    return without.length < regions.length || shapes.size === 0 ? without : [];
  });
  if (missing.length === 0) return;
  const names = missing.slice(0, MOST).map(({ code, name }) => shown(`${name} (${code})`));
  const regions = listedIn([...names, ...(missing.length > MOST ? [AND_MORE] : [])]);
  problems.add(problem('missing-shapes', startOf(file), { count: `${missing.length}`, regions }));
}

/**
 * The boundaries that the setting "map" names: GeoJSON in degrees of longitude and latitude, its features told by a
 * property. Read by what draws maps alone. undefined without the setting, or with problems that leave nothing to draw.
 */
export function readMap(
  { root, settings, regions }: Pick<Workspace, 'root' | 'settings' | 'regions'>,
  problems: ProblemList,
): Boundaries | undefined {
  const { map } = settings;
  if (map === undefined) return undefined;
  const { file, id, approval, others = [] } = map;
  const source = new SourceReader(root, undefined, MAP_BOUND).read(file, 'map.file', 'a FeatureCollection', problems);
  const features = source && readFeatures(source, id, problems);
  if (source === undefined || features === undefined) return undefined;
  const reader = new ShapeReader(regions.list, others);
  for (const [position, feature] of features.entries()) reader.read(feature, position);
  if (reader.matched === 0) {
    const names = Object.keys(features[0]?.properties ?? {}).slice(0, MOST);
    const properties = names.length === 0 ? NONE : names.map((name) => shown(name));
    problems.add(problem('no-shapes', startOf(file), { id, properties }));
    return undefined;
  }
  const before = problems.errorCount;
  reader.report(source, problems);
  if (problems.errorCount > before) return undefined;
  reportMissing(regions, reader.shapes, file, problems);
  const { shapes, ignored } = reader;
  return { shapes, others: reader.others, ignored, approval, input: source.input };
}
