import { expect, it } from 'vitest';
import { addWorkbook } from '../../../src/cli/commands/workbook.ts';
import { definedOptions } from '../../support/defined-options.ts';

it('workbook takes its options, in the order of its help', () => {
  expect(definedOptions(addWorkbook)).toBe('--month --out --region --project');
});
