import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesBelow } from '../support/source-files.ts';

/** Words and turns that make a sentence hard to read. */
const CONTORTED = [
  'otherwise than',
  'to be otherwise',
  'for want of',
  'whosever',
  'whoever',
  'whatsoever',
  'of the means whose',
  'by how much',
  'be it',
  'lest',
  'thereof',
  'therein',
  'whereby',
  'wherein',
  'hereby',
  'save that',
  'save those',
  'such that it',
  'held against',
  'it is none',
  'that is none',
  'why it is none',
  'to be known of',
];
const PATTERN = new RegExp(`\\b(?:${CONTORTED.join('|').replaceAll(' ', '[\\s*]+')})\\b`, 'gi');

it('comments, messages and the manual are free of contorted English', () => {
  expect('sums, be\n * it so; Whoever'.match(PATTERN)).toEqual(['be\n * it', 'Whoever']);
  const files = [...filesBelow('src', '.ts'), ...filesBelow('src/help/en', '.md'), 'README.md', 'CHANGELOG.md'];
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((path) => {
    return (readFileSync(path, 'utf8').match(PATTERN) ?? []).map((words) => `${path}: ${words}`);
  });
  expect(found).toEqual([]);
});
