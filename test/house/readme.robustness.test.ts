import { expect, it } from 'vitest';
import { expectShownOutput } from '../support/shown-output.ts';

it('the README shows what robustness prints', async () => {
  expect.hasAssertions();
  await expectShownOutput('pingan robustness --month 2018-09 --draws 10000 --seed 1');
});
