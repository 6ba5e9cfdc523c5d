import { describe, expect, it } from 'vitest';
import { compute, loadWorkspace, validate } from '../src/api.ts';
import { exact, toPlainText } from '../src/numeric/text.ts';
import { resultsTable } from '../src/tables/results.ts';
import { fixedNames } from '../src/tables/table.ts';
import { positionsOf } from './support/problem-positions.ts';
import { MONTH, smallWorkspace, withFolder } from './support/workspace-files.ts';

const NOT_A_NUMBER = 'indicator,value,status,note\nA1,"1,204",,\nA2,5,,\nB1,98,,\n';
const WITHOUT_B1 = 'indicator,value,status,note\nA1,3,,\nA2,5,,\n';

describe('loadWorkspace', () => {
  it('loads the definition, without observations', async () => {
    await withFolder(smallWorkspace({ [`data/${MONTH}/east.csv`]: NOT_A_NUMBER }), async (project) => {
      const loaded = await loadWorkspace({ project });
      if (!loaded.ok) throw new Error('not loaded');
      expect(loaded.report.errorCount).toBe(0);
      expect(loaded.value.tree.nodes.map(({ code }) => code)).toEqual(['index', 'A', 'A1', 'A2', 'B', 'B1']);
      expect(loaded.value.regions.list.map(({ code }) => code)).toEqual(['east', 'west']);
      expect(loaded.value.inputs.map(({ path }) => path).sort()).toEqual([
        'coefficients.csv',
        'indicators.csv',
        'pingan.json',
        'regions.csv',
      ]);
    });
  });

  it('finds the workspace from a folder inside it', async () => {
    await withFolder(smallWorkspace(), async (folder) => {
      const loaded = await loadWorkspace({ cwd: `${folder}/data/${MONTH}` });
      expect(loaded.ok && loaded.value.settings.name).toBe('Small index');
    });
  });

  it('reports a folder that is no workspace', async () => {
    await withFolder({ 'notes.txt': 'nothing here' }, async (project) => {
      const loaded = await loadWorkspace({ project });
      expect([loaded.ok, positionsOf(loaded.report.errors)]).toEqual([false, ['pingan.json:1:1 missing-workspace']]);
    });
  });

  it('keeps every column of results.csv from the codes of level 1', async () => {
    const columns = fixedNames(resultsTable);
    const rows = columns.map((column, at) => `${column},,a,1\nA${at},${column},b,1\n`);
    const files = { 'indicators.csv': `code,parent,name,weight\n${rows.join('')}` };
    await withFolder(smallWorkspace(files), async (project) => {
      const { report } = await loadWorkspace({ project });
      const refused = report.errors.filter(({ code }) => code === 'reserved-code');
      expect(refused.map(({ line }) => line)).toEqual(columns.map((_, at) => 2 + 2 * at));
    });
  });

  it('reports all faults of the definition, and gives no workspace', async () => {
    const faults = {
      'indicators.csv': 'code,parent,name,weight\nA,,Safety,x\nA1,A,Deaths,50\n',
      'regions.csv': 'code,name,level\neast,East,county\neast,East again,county\n',
    };
    await withFolder(smallWorkspace(faults), async (project) => {
      const loaded = await loadWorkspace({ project });
      expect(loaded.ok).toBe(false);
      expect(positionsOf(loaded.report.errors)).toEqual([
        'indicators.csv:2:11 bad-number',
        'regions.csv:3:1 duplicate-region',
      ]);
    });
  });
});

describe('validate', () => {
  it('checks every month there is, and names them in order', async () => {
    const files = smallWorkspace();
    const august = Object.fromEntries(
      ['east', 'west'].map((code) => [`data/2018-08/${code}.csv`, files[`data/${MONTH}/${code}.csv`]]),
    );
    await withFolder(smallWorkspace(august), async (project) => {
      const validation = await validate({ project });
      expect(validation.ok && validation.value.months).toEqual(['2018-08', MONTH]);
      expect(validation.report.errorCount).toBe(0);
    });
  });

  it('finds the problems of all months in one call, and only of those asked for', async () => {
    const files = smallWorkspace();
    const faulty = {
      [`data/${MONTH}/east.csv`]: NOT_A_NUMBER,
      'data/2018-08/east.csv': NOT_A_NUMBER,
      'data/2018-08/west.csv': files[`data/${MONTH}/west.csv`],
    };
    await withFolder(smallWorkspace(faulty), async (project) => {
      const all = await validate({ project });
      expect([all.ok, positionsOf(all.report.errors)]).toEqual([
        false,
        ['data/2018-08/east.csv:2:4 bad-number', `data/${MONTH}/east.csv:2:4 bad-number`],
      ]);
      const one = await validate({ project, months: [MONTH] });
      expect(positionsOf(one.report.errors)).toEqual([`data/${MONTH}/east.csv:2:4 bad-number`]);
    });
  });

  const logarithms = {
    'indicators.csv': 'code,parent,name,transform\nA,,a,\nA1,A,x,log\n',
    'data/2018-08/east.csv': 'indicator,value\nA1,0\n',
    'data/2018-08/west.csv': 'indicator,value\nA1,2\n',
    [`data/${MONTH}/east.csv`]: 'indicator,value\nA1,x\n',
    [`data/${MONTH}/west.csv`]: 'indicator,value\nA1,0\n',
  };

  it('finds the values that a transform cannot take, in every month that is sound itself', async () => {
    await withFolder(smallWorkspace(logarithms), async (project) => {
      const validation = await validate({ project });
      expect(positionsOf(validation.report.errors)).toEqual([
        'data/2018-08/east.csv:2:4 untransformable-value',
        `data/${MONTH}/east.csv:2:4 bad-number`,
      ]);
    });
  });

  it('finds the same of values as compute does', async () => {
    await withFolder(smallWorkspace(logarithms), async (project) => {
      const loaded = await loadWorkspace({ project });
      const computed = loaded.ok ? await compute(loaded.value, { month: '2018-08' }) : loaded;
      const validation = await validate({ project, months: ['2018-08'] });
      expect([computed.ok, validation.ok]).toEqual([false, false]);
      expect(validation.report.errors).toEqual(computed.report.errors);
    });
  });

  it('looks at no value while the definition is at fault', async () => {
    const indicators = `${logarithms['indicators.csv']}B1,B,x,log\n`;
    await withFolder(smallWorkspace({ ...logarithms, 'indicators.csv': indicators }), async (project) => {
      const validation = await validate({ project, months: ['2018-08'] });
      expect(positionsOf(validation.report.errors)).toEqual(['indicators.csv:4:4 unknown-parent']);
    });
  });

  it('reports a folder that is no workspace', async () => {
    await withFolder({}, async (project) => {
      const validation = await validate({ project });
      expect([validation.ok, positionsOf(validation.report.errors)]).toEqual([
        false,
        ['pingan.json:1:1 missing-workspace'],
      ]);
    });
  });
});

describe('compute', () => {
  // By hand. Deaths per resident are 3/10 and 4/20, accidents 5 and 7, the pass rate 98 and 96; each is 0 or 100.
  it('computes a month: by hand', async () => {
    await withFolder(smallWorkspace(), async (project) => {
      const loaded = await loadWorkspace({ project });
      const computed = loaded.ok ? await compute(loaded.value, { month: MONTH }) : loaded;
      if (!computed.ok) throw new Error('not computed');
      const [total] = computed.value.index.nodes;
      expect(total?.published.map((score) => score && toPlainText(score))).toEqual(['70.00', '30.00']);
      expect([...(total?.ranks ?? [])]).toEqual([1, 2]);
      expect(computed.value.index.data.month).toBe(MONTH);
    });
  });

  it('lists every file it read, each once', async () => {
    await withFolder(smallWorkspace(), async (project) => {
      const loaded = await loadWorkspace({ project });
      const computed = loaded.ok ? await compute(loaded.value, { month: MONTH }) : loaded;
      expect(computed.ok && computed.value.inputs.map(({ path }) => path).sort()).toEqual([
        'coefficients.csv',
        `data/${MONTH}/east.csv`,
        `data/${MONTH}/west.csv`,
        'indicators.csv',
        'pingan.json',
        'regions.csv',
      ]);
    });
  });

  it.each([
    [
      'a missing value that is an error',
      WITHOUT_B1,
      { missing: 'error' },
      [`data/${MONTH}/east.csv:1:1 missing-value`],
    ],
    ['a cell that is no number', NOT_A_NUMBER, {}, [`data/${MONTH}/east.csv:2:4 bad-number`]],
    [
      'a mean of a score of 0',
      undefined,
      { aggregation: 'harmonic' },
      [
        'indicators.csv:2:1 non-positive-score',
        'indicators.csv:2:1 non-positive-score',
        'indicators.csv:5:1 non-positive-score',
      ],
    ],
  ])('gives no figures but the errors for %s', async (_, east, settings, expected) => {
    const changes = east === undefined ? {} : { [`data/${MONTH}/east.csv`]: east };
    await withFolder(smallWorkspace(changes, settings), async (project) => {
      const loaded = await loadWorkspace({ project });
      const computed = loaded.ok ? await compute(loaded.value, { month: MONTH }) : loaded;
      expect([computed.ok, 'value' in computed]).toEqual([false, false]);
      expect(positionsOf(computed.report.errors)).toEqual(expected);
    });
  });

  it('reports a month without observations', async () => {
    await withFolder(smallWorkspace(), async (project) => {
      const loaded = await loadWorkspace({ project });
      const computed = loaded.ok ? await compute(loaded.value, { month: '2018-10' }) : loaded;
      expect(computed.ok).toBe(false);
      expect(computed.report.errors.map(({ code }) => code)).toEqual(['no-data-for-month']);
    });
  });
});

describe('what is amended', () => {
  it('counts as if the files said so, and is checked alike', async () => {
    await withFolder(smallWorkspace(), async (project) => {
      const amendments = { settings: { weights: 'percent' }, weights: new Map([['B', '30']]) };
      const refused = await loadWorkspace({ project, amendments });
      expect(positionsOf(refused.report.errors)).toEqual(['indicators.csv:2:11 weight-sum']);
      const loaded = await loadWorkspace({ project, amendments: { settings: {}, weights: new Map([['B', '30']]) } });
      expect(loaded.ok && loaded.value.tree.nodes.map(({ weight }) => toPlainText(weight))).toEqual([
        '1',
        '60',
        '50',
        '50',
        '30',
        '100',
      ]);
    });
  });

  it('may be a cell: what hangs on it follows, missing values too', async () => {
    await withFolder(smallWorkspace({}, { missing: 'error' }), async (project) => {
      const loaded = await loadWorkspace({ project });
      if (!loaded.ok) throw new Error('not loaded');
      const cell = { leaf: 2, region: 0, status: '' } as const;
      const risen = [{ ...cell, value: exact('95'), raw: '95' }];
      const computed = await compute(loaded.value, { month: MONTH, cells: risen });
      expect(computed.ok && computed.value.index.nodes[5]?.ranks).toEqual(Uint32Array.of(2, 1));
      const blank = await compute(loaded.value, { month: MONTH, cells: [{ ...cell, value: undefined, raw: '' }] });
      expect(positionsOf(blank.report.errors)).toEqual([`data/${MONTH}/east.csv:4:4 missing-value`]);
    });
  });
});
