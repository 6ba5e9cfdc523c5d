import { expect, it } from 'vitest';
import { computeFiles } from '../../support/compute-files.ts';
import { nodesOf, wrongFormulas } from '../../support/explained.ts';
import { stageOf, treeFor } from '../../support/traced.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

const files = smallWorkspace({
  'indicators.csv':
    'code,parent,name,direction,adjust_by,rollup,rollup_by\nA,,Safety,,,,\nA1,A,Deaths,negative,population,sum,\n' +
    'A2,A,Accidents,negative,,mean,\nB,,Food,,,,\nB1,B,Pass rate,,,weighted-mean,population\n',
  'regions.csv': 'code,name,level,parent\ncity,City,city,\neast,East,county,city\nwest,West,county,city\n',
});

it("a parent's values and coefficients are made of its children's, with whose they are and where they stand", async () => {
  const tree = await treeFor((await computeFiles(files)).index, 'city');
  expect(wrongFormulas(tree)).toEqual([]);
  expect(stageOf(tree, 'A1', 'observed')).toMatchObject({ method: 'rollup sum' });
  expect(stageOf(tree, 'A1', 'adjusted').equations).toMatchObject([
    {
      symbol: 'coefficient',
      expression: {
        operator: 'sum',
        operands: [
          { of: 'east', value: '10' },
          { of: 'west', value: '20' },
        ],
      },
      result: { value: '30' },
    },
    { symbol: 'adjusted' },
  ]);
  expect(stageOf(tree, 'B1', 'observed').equations[0]?.expression).toMatchObject({
    operator: 'divide',
    operands: [
      {
        operands: [
          {
            operands: [
              { figure: 'c', of: 'east' },
              { figure: 'x', sources: [{ line: 4 }] },
            ],
          },
          {},
        ],
      },
      { operator: 'sum' },
    ],
  });
  expect(nodesOf(tree).find(({ node }) => node === 'A1')).toMatchObject({ raw: null, origin: 'rollup' });
});
