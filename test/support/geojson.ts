/** A square of a degree with its corner in the south-west. */
export function square(west: number, south: number, size = 1): { type: string; coordinates: unknown } {
  const [east, north] = [west + size, south + size];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

/** A feature whose region stands in the property `adcode`. */
export function featureOf(adcode: unknown, geometry: unknown): object {
  return { type: 'Feature', properties: { adcode, name: `${adcode}` }, geometry };
}

/** A file of features, a line each. */
export function collectionOf(...features: readonly object[]): string {
  return `{"type": "FeatureCollection", "features": [\n${features.map((each) => JSON.stringify(each)).join(',\n')}\n]}\n`;
}
