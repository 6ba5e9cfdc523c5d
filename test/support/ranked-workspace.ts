import { MONTH, smallWorkspace, type WorkspaceFiles } from './workspace-files.ts';

/**
 * A workspace whose scores are its values, so that every rank can be seen: two peer groups, ties, a region that nobody
 * reports, names that spreadsheets and terminals mistake. Level 1 is P and Q, of equal weight, one indicator each.
 */
export function rankedWorkspace(settings: Readonly<Record<string, unknown>> = {}): WorkspaceFiles {
  const rows = [
    // code, name, name_en, level, P1, Q1: the total is the mean of both.
    ['c1', '杭州市', 'Hangzhou', 'city', '80', '90'],
    ['c2', '宁波市', 'Ningbo', 'city', '70', '95.5'],
    ['d1', '=SUM(A1)', 'Formula', 'county', '60', '70'],
    ['d2', '"Quoted", county', '', 'county', '75', '65'],
    ['d3', '景宁畲族自治县', 'Jingning', 'county', '62.5', '67.5'],
    ['d4', '未报县', 'Silent', 'county', '', ''],
    ['d5', '半报县', 'Half', 'county', '', '64.995'],
    ['d6', '上县', 'Upper', 'county', '99', '98'],
  ] as const;
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const files = rows.map(([code, , , , p, q]) => {
    return [`data/${MONTH}/${code}.csv`, `indicator,value,status\nP1,${p},\nQ1,${q},\n`] as const;
  });
  const changes = {
    'indicators.csv':
      'code,parent,name,name_en,weight,scoring,theme\nP,,平安,Peace,1,,\nP1,P,=p,,1,identity,a\nQ,,安全,,1,,\nQ1,Q,q,,1,identity,b\n',
    'regions.csv': `code,name,name_en,level,note\n${rows.map(([code, name, english, level]) => `${code},${quoted(name)},${english},${level},n-${code}\n`).join('')}`,
    'coefficients.csv': undefined,
    [`data/${MONTH}/east.csv`]: undefined,
    [`data/${MONTH}/west.csv`]: undefined,
    ...Object.fromEntries(files),
  };
  const bands = [
    { name: 'green', from: 85 },
    { name: 'red', from: 65 },
  ];
  return smallWorkspace(changes, { bands, ...settings });
}
