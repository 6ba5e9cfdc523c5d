import { expect, it } from 'vitest';
import { STYLE } from '../../../src/publish/bulletin/style.ts';

it('the style sheet asks for nothing from anywhere, and is short, since every page holds it', () => {
  expect(STYLE).not.toMatch(/url\(|@import|https?:/);
  expect(STYLE.length).toBeLessThan(8000);
  expect(STYLE).toContain('@media print');
  expect(STYLE).not.toContain('</');
});
