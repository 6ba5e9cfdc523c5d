import { expect, it } from 'vitest';
import { expectShownOutput } from '../support/shown-output.ts';

const commands = [
  'pingan profile --month 2018-09 --region 330106 --top 3',
  'pingan what-if --month 2018-09 --region 330106 --set A103=2',
];

it.each(commands)('the README shows what %s prints', async (command) => {
  expect.hasAssertions();
  await expectShownOutput(command);
});
