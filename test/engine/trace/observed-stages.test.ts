import { describe, expect, it } from 'vitest';
import { computeFiles } from '../../support/compute-files.ts';
import type { NodeData } from '../../support/explained.ts';
import { nodesOf, wrongFormulas } from '../../support/explained.ts';
import { stageOf, treeFor } from '../../support/traced.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

const HEADER = 'indicator,value,status,note';
const INDICATORS =
  'code,parent,name,direction,adjust_by,per,missing,accumulation\n' +
  'A,,Safety,,,,,\nA1,A,Deaths,negative,population,10,carry-forward,ytd\nA2,A,Accidents,negative,,,mean,\n' +
  'B,,Food,,,,,\nB1,B,Pass rate,,,,carry-forward,\n';

const files = smallWorkspace({
  'indicators.csv': INDICATORS,
  'data/2018-07/east.csv': `${HEADER}\nA1,20,,\nA2,1,,\nB1,95,,\n`,
  'data/2018-07/west.csv': `${HEADER}\nA1,30,,\nA2,1,,\nB1,95,,\n`,
  'data/2018-08/east.csv': `${HEADER}\nA1,26,,\nA2,1,,\n`,
  'data/2018-08/west.csv': `${HEADER}\nA1,33,,\nA2,1,,\nB1,96,,\n`,
  'data/2018-09/east.csv': `${HEADER}\nA1,29,,\n`,
  'data/2018-09/west.csv': `${HEADER}\nA2,7,,\nA1,,,\nB1,96,,\n`,
});

async function tree(region: string): Promise<NodeData> {
  return treeFor((await computeFiles(files)).index, region);
}

const observedOf = (root: NodeData, code: string) => nodesOf(root).find(({ node }) => node === code);

describe('what an indicator was made of', () => {
  it('is a cumulative figure less the one of the month before, each with its file, line and column', async () => {
    const east = await tree('east');
    const [equation] = stageOf(east, 'A1', 'observed').equations;
    expect(equation).toMatchObject({
      symbol: 'value',
      expression: {
        operator: 'subtract',
        operands: [
          {
            figure: 'cumulative',
            value: '29',
            sources: [{ file: 'data/2018-09/east.csv', line: 2, column: 4, month: '2018-09' }],
          },
          {
            figure: 'previous',
            value: '26',
            sources: [{ file: 'data/2018-08/east.csv', line: 2, column: 4, month: '2018-08' }],
          },
        ],
      },
      result: { value: '3' },
    });
    expect(stageOf(east, 'A1', 'adjusted').equations[0]?.result.value).toBe('3');
    expect(wrongFormulas(east)).toEqual([]);
  });

  it('is the value of an earlier month that stands in, which may be a difference itself', async () => {
    const west = await tree('west');
    const stage = stageOf(west, 'A1', 'observed');
    expect([stage.method, stage.rules?.[0]?.en]).toEqual([
      'carry-forward',
      'this month has no value; the latest earlier one, of 2018-08, stands in',
    ]);
    expect(stage.equations[0]?.result.value).toBe('3');
    expect(observedOf(west, 'A1')).toMatchObject({
      raw: '33',
      origin: 'carry-forward',
      source: { file: 'data/2018-08/west.csv', line: 2, column: 4 },
    });
    const east = await tree('east');
    expect(observedOf(east, 'B1')).toMatchObject({
      raw: '95',
      source: { file: 'data/2018-07/east.csv', line: 4, column: 4 },
    });
  });

  it('is the mean of what the peers report, whose they are and where they stand', async () => {
    const stage = stageOf(await tree('east'), 'A2', 'imputed');
    expect(stage).toMatchObject({ method: 'mean' });
    expect(JSON.stringify(stage.equations[0]?.expression)).toContain(
      '{"figure":"adjusted","of":"west","value":"7","sources":[{"region":"west","file":"data/2018-09/west.csv","line":2,"column":4,"month":"2018-09"}]}',
    );
  });

  it('is adjusted by the coefficient in force, with its line and the month it came into force', async () => {
    const [equation] = stageOf(await tree('west'), 'A1', 'adjusted').equations;
    expect(JSON.stringify(equation?.expression)).toContain(
      '{"figure":"coefficient","value":"20","sources":[{"region":"west","file":"coefficients.csv","line":3,"column":14,"month":"2018-01"}]}',
    );
    expect(JSON.stringify(equation?.expression)).toContain(
      '{"figure":"per","value":"10","sources":[{"file":"indicators.csv","line":3}]}',
    );
  });

  it('needs no formula where it is simply what is reported', async () => {
    const a2 = observedOf(await tree('west'), 'A2');
    expect(a2?.stages?.map(({ stage }) => stage)).toEqual(['scored', 'published', 'weighted', 'contributed']);
    expect(a2).toMatchObject({ raw: '7', origin: 'reported' });
  });
});
