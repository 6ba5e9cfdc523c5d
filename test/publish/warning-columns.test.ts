import { expect, it } from 'vitest';
import { warningColumns } from '../../src/publish/warning-columns.ts';

it('the columns of warnings.csv are those that are documented', () => {
  expect(warningColumns.map(({ name }) => name).join()).toBe(
    'severity,number,rule,level,region,name,node,value,reference,threshold,since,source,line,column,imported_from',
  );
});
