import { expect, it } from 'vitest';
import { expectShownOutput } from '../support/shown-output.ts';

it.each([
  'pingan compare 2018-08 2018-09',
  'pingan compare 2018-08 2018-09 --region 330104 --node F',
  'pingan trend --region 330106 --from 2018-06 --to 2018-09',
])('the README shows what %s prints', async (command) => {
  expect.hasAssertions();
  await expectShownOutput(command);
});
