import { expect, it } from 'vitest';
import { exact } from '../../src/numeric/text.ts';
import { isShare } from '../../src/workspace/share.ts';

it('isShare takes what lies from 0 to 1, both included', () => {
  expect(['0', '-0.0', '0.5', '1.000', '1e-30'].map((text) => isShare(exact(text)))).not.toContain(false);
  expect(['-1e-30', '1.0000000000000000000000000000000001', '60'].map((text) => isShare(exact(text)))).not.toContain(
    true,
  );
});
