import { expect, it } from 'vitest';
import { carriedUp } from '../../src/model/computed-index.ts';
import { cells } from '../support/model-workspace.ts';

it('carries scores up a tree, or what is published of them', () => {
  const figures = { scores: cells('1.25'), published: cells('1.2'), ranks: new Uint32Array(1) };
  expect(carriedUp(figures, { carry: 'exact' })).toBe(figures.scores);
  expect(carriedUp(figures, { carry: 'published' })).toBe(figures.published);
});
