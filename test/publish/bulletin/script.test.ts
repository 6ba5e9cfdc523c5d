import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { SCRIPT } from '../../../src/publish/bulletin/script.ts';

it('the script can be read, is short, asks for nothing and keeps nothing', () => {
  expect(() => new Script(SCRIPT)).not.toThrow();
  expect(SCRIPT.length).toBeLessThan(15_000);
  expect(SCRIPT).not.toMatch(/fetch\(|XMLHttpRequest|innerHTML|eval\(|localStorage|cookie|<\/script/);
});
