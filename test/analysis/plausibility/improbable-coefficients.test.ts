import { describe, expect, it } from 'vitest';
import { improbableCoefficients } from '../../../src/analysis/plausibility/improbable-coefficients.ts';
import { PLAUSIBILITY } from '../../../src/model/plausibility.ts';
import { coefficientRow, regionsOf, settingsWith, treeOf, workspaceOf } from '../../support/model-workspace.ts';

const codes = ['a', 'b', 'c', 'd', 'e', 'f'];
const tree = treeOf([
  { code: 'x', indicator: { adjustBy: 'population' } },
  { code: 'y', indicator: { adjustBy: 'gdp' } },
  { code: 'z', indicator: { adjustBy: 'vehicles' } },
]);

type Row = Readonly<Record<string, string>>;

function found(
  own: (code: string, at: number) => readonly (readonly [string, Row])[],
  settings = settingsWith(),
): readonly string[] {
  const rows = codes.map((code, at) => own(code, at).map(([from, row]) => coefficientRow(from, row)));
  const workspace = workspaceOf(tree, regionsOf({ county: codes }), settings, rows);
  return improbableCoefficients(workspace, '2018-09', PLAUSIBILITY).map(({ code, values }) => {
    return `${code} ${values['region']} ${JSON.stringify(values['name'])}`;
  });
}

const usual = (at: number): Row => ({ population: `${50 + at}`, gdp: `${400 + 9 * at}`, vehicles: `${12 + at}` });

describe('coefficients', () => {
  it('are as they should be', () => {
    expect(found((_, at) => [['', usual(at)]])).toEqual([]);
  });

  it('jump where a row differs from the one before by the factor or more', () => {
    const rows = (code: string, at: number) => {
      const later = { ...usual(at), gdp: code === 'b' ? '1300' : '401' };
      return [['2018-01', later] as const, ['2017-01', usual(at)] as const];
    };
    expect(found(rows)).toEqual(['coefficient-jump b {"en":"gdp","zh":"gdp"}']);
  });

  it('are odd where their ratio to the others is: the one in most odd ratios is named', () => {
    const rows = (code: string, at: number) => [
      ['', { ...usual(at), ...(code === 'd' ? { gdp: '4270' } : {}) }] as const,
    ];
    expect(found(rows)).toEqual(['odd-coefficient d {"en":"gdp","zh":"gdp"}']);
    const labelled = settingsWith({ labels: [{ name: 'gdp', zh: '地区生产总值', en: undefined }] });
    expect(found(rows, labelled)).toEqual(['odd-coefficient d {"en":"gdp","zh":"地区生产总值"}']);
  });
});
