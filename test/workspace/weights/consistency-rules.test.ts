import { describe, expect, it } from 'vitest';
import { ahpWeights } from '../../../src/methods/weights/ahp.ts';
import type { ComparedWeighting } from '../../../src/model/consistency.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { exact } from '../../../src/numeric/text.ts';
import { checkConsistency, checkExpert, isConsistent } from '../../../src/workspace/weights/consistency-rules.ts';
import { judgmentsOf } from '../../support/pairwise.ts';

const AT = { file: 'c.csv', line: 2, column: 1 };

function caseOf(rows: readonly string[]) {
  const children = Array.from({ length: rows.length + 1 }, (_, at) => 'ABCDEFGH'.charAt(at));
  const weighting = ahpWeights.compared as ComparedWeighting;
  return { judged: weighting.weigh(children.length, [judgmentsOf(rows)]), weighting, parent: 'index', children };
}

function reported(rows: readonly string[], cr?: string) {
  const problems = new ProblemList();
  const found = caseOf(rows);
  const judged = cr === undefined ? found.judged : { ...found.judged, cr: exact(cr) };
  checkConsistency({ ...found, judged }, AT, problems);
  return problems.errors.map(({ values }) => values);
}

describe('isConsistent', () => {
  it('holds up to a CR of 0.1, as snapped', () => {
    const found = caseOf(['2 4', '2']);
    const holds = (cr: string) => isConsistent({ ...found, judged: { ...found.judged, cr: exact(cr) } });
    expect(['0', '0.1', `0.1${'0'.repeat(34)}1`].map(holds)).toEqual([true, true, true]);
    expect(['0.1000001', '2'].map(holds)).toEqual([false, false]);
  });
});

describe('checkConsistency', () => {
  it('is silent where judgments agree well enough', () => {
    expect(reported(['2 4', '2'])).toEqual([]);
    expect(reported(['9 5 2 1 1 1/2', '1/3 1/9 1/9 1/9 1/9', '1/3 1/4 1/3 1/9', '1/2 1 1/3', '2 1/2', '1/3'])).toEqual(
      [],
    );
  });

  it("names the judgments of Saaty's house that stand farthest from the weights", () => {
    const rows = [
      '5 3 7 6 6 1/3 1/4',
      '1/3 5 3 3 1/5 1/7',
      '6 3 4 6 1/5',
      '1/3 1/4 1/7 1/8',
      '1/2 1/5 1/6',
      '1/5 1/6',
      '1/2',
    ];
    // From the published weights: .188/.167 = 1.13, 5.3 times below 6; .173/.188 = 1/1.09, 3.3 times below 3;
    // .173/.167 = 1.04, 3.1 times above 1/3; the next is C/H, .188/.333 = 0.56, 2.8 times above 1/5.
    expect(reported(rows)).toEqual([
      {
        parent: 'index',
        cr: '0.1691',
        judgments: {
          en: 'C/G 6 (1.13), A/C 3 (1/1.09), A/G 1/3 (1.04)',
          zh: 'C/G 6（1.13）、A/C 3（1/1.09）、A/G 1/3（1.04）',
        },
      },
    ]);
  });

  it('gives the CR more decimals where 4 would hide that it is above 0.1', () => {
    expect(reported(['2 4', '2'], '0.100000004')).toMatchObject([{ cr: '0.100000004' }]);
    expect(reported(['2 4', '2'], '0.10004')).toMatchObject([{ cr: '0.10004' }]);
    expect(reported(['2 4', '2'], '0.12345678')).toMatchObject([{ cr: '0.1235' }]);
  });
});

describe('checkExpert', () => {
  it('warns of an expert by name, or as the one without', () => {
    const problems = new ProblemList();
    const found = caseOf(['9 1/9', '9']);
    checkExpert(found, 'Li', AT, problems);
    checkExpert(found, '', AT, problems);
    checkExpert(caseOf(['1 1', '1']), 'Wu', AT, problems);
    expect(problems.errorCount).toBe(0);
    expect(problems.warnings.map(({ values }) => values['expert'])).toEqual([
      { en: 'expert "Li"', zh: '专家 "Li" ' },
      { en: 'the expert without a name', zh: '未署名的专家' },
    ]);
    expect(problems.warnings[0]?.values['judgments']).toMatchObject({ en: 'A/B 9 (1), A/C 1/9 (1), B/C 9 (1)' });
  });
});
