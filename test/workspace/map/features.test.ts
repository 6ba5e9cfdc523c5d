import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { placesOfFeatures, readFeatures } from '../../../src/workspace/map/features.ts';
import { collectionOf, featureOf, square } from '../../support/geojson.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

function read(text: string, id = 'adcode') {
  const problems = new ProblemList();
  const features = readFeatures(sourceText('m.json', text), id, problems);
  return { ids: features?.map((feature) => feature.id), codes: codesOf(problems), errors: problems.errors };
}

describe('the features of a file', () => {
  it('are told by a property, a text or a number', () => {
    const text = collectionOf(featureOf(330100, square(1, 1)), featureOf(' a ', null), featureOf(null, null), {});
    expect(read(text).ids).toEqual(['330100', 'a', undefined, undefined]);
    expect(read(text, 'constructor').ids).toEqual([undefined, undefined, undefined, undefined]);
    expect(read(text, 'name').ids?.[0]).toBe('330100');
  });

  it.each([
    ['[]', 'no object'],
    ['{"type": "Topology"}', '"Topology"'],
    ['{}', 'an object without a type'],
    ['{"type": "FeatureCollection", "features": []}', 'without features'],
    ['{"type": "FeatureCollection", "features": {}}', 'without features'],
  ])('are not in %s', (text, found) => {
    const { codes, errors } = read(text);
    expect(codes).toEqual(['m.json:1:1 no-boundaries']);
    expect([found, expect.objectContaining({ en: found })]).toContainEqual(errors[0]?.values['found']);
  });

  it.each([
    ['{"type": "FeatureCollection",\n "features": [1,]}', '2:17'],
    ['{"type":\n', '2:1'],
    ['['.repeat(100_000), '1:65'],
  ])('are not read from what is no JSON: %#', (text, place) => {
    expect(read(text).codes).toEqual([`m.json:${place} bad-json`]);
  });

  it('are found in the file again', () => {
    const source = sourceText('m.json', collectionOf(featureOf(1, square(1, 1)), featureOf(2, null)));
    expect([...placesOfFeatures(source, new Set([1, 5]))]).toEqual([[1, { file: 'm.json', line: 3, column: 1 }]]);
    expect(placesOfFeatures(source, new Set()).size).toBe(0);
  });
});
