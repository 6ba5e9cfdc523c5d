import { expect, it } from 'vitest';
import { expectShownOutput } from '../support/shown-output.ts';

it.each(['pingan diagnose --month 2018-09 --peers county'])('the README shows what %s prints', async (command) => {
  expect.hasAssertions();
  await expectShownOutput(command);
});
