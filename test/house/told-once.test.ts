import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { documentationParts } from '../../src/help/documentation.ts';
import { methods } from '../../src/methods/index.ts';
import { type InputColumn, positive } from '../../src/model/input-columns.ts';
import { indicatorColumns } from '../../src/model/input-tables/indicators.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { whole } from '../../src/model/setting-kinds.ts';
import { settingTable } from '../../src/model/setting-table/index.ts';
import { exact } from '../../src/numeric/text.ts';
import { jsonSchemaOfSettings } from '../../src/publish/settings-schema.ts';
import { readSettings } from '../../src/workspace/config/read-settings.ts';
import { columnRules } from '../../src/workspace/csv/header.ts';
import { readTable } from '../../src/workspace/csv/table.ts';
import { readCells } from '../../src/workspace/definition/read-cells.ts';
import { nodesIn, sourceFiles } from '../support/source-files.ts';
import { codesOf, sourceText } from '../support/source-text.ts';

/** The files that serve every setting or every column, and know none. */
const MACHINERY =
  /^src\/(?:model\/(?:setting-kinds|input-columns)|workspace\/(?:config\/(?:schema|setting-[\w-]+|read-settings)|csv\/[\w-]+|definition\/(?:read-cells|code-cells))|publish\/settings-schema|help\/documentation)\.ts$/;

/** What a declaration cannot say: bands and warnings are held against one another, and `$schema` is for editors. */
const KNOWN = ['bands', 'warnings', '$schema'];

/** Names of settings and columns that are no words of the machinery's own, such as `code`, `weights` or `missing`. */
const NAMES = [
  ...Object.keys(settingTable),
  ...Object.entries(indicatorColumns).flatMap(([name, { on }]) => (on === undefined ? [] : [name])),
].filter(
  (name) => !Object.hasOwn(methods, name) && !['weighting', 'exponent', 'encoding', 'name', 'source'].includes(name),
);

/** The names that stand as texts in a file. */
function namesIn(file: ts.SourceFile): string[] {
  const texts = nodesIn(file).flatMap((node) => (ts.isStringLiteralLike(node) ? [node.text] : []));
  return [...new Set(texts)].filter((text) => NAMES.includes(text));
}

describe('a setting or a column of an input', () => {
  const files = sourceFiles();

  it('stands in nothing that serves them all', () => {
    const machinery = files.filter(({ fileName }) => MACHINERY.test(fileName));
    expect(machinery.length).toBeGreaterThan(12);
    const known = machinery.flatMap((file) => namesIn(file).map((name) => `${file.fileName} ${name}`));
    expect(known.filter((text) => !KNOWN.some((name) => text.endsWith(` ${name}`)))).toEqual([]);
  });

  it('stands, where a workspace is read, in few files besides its declaration: those that use it', () => {
    const readers = files.filter(({ fileName }) => fileName.startsWith('src/workspace/'));
    const used = readers.flatMap(namesIn);
    const counts = NAMES.map((name) => [name, used.filter((other) => other === name).length] as const);
    const isFile = (name: string) =>
      Object.entries(settingTable).some(([key, { form }]) => key === name && form === 'path');
    expect(used.length).toBeGreaterThan(20);
    expect(counts.filter(([name, count]) => count > 4 && !isFile(name))).toEqual([]);
  });
});

describe('what refers to adjusters', () => {
  const columns = Object.entries<InputColumn>(indicatorColumns);
  const naming = columns.flatMap(([name, { form }]) => (form === 'adjuster' ? [name] : []));
  const files = sourceFiles().filter(({ fileName }) => /^src\/(?:workspace|import|cli|help|tables)\//.test(fileName));

  it('is known by the declaration of its column: no other file below spells the name out', () => {
    expect(naming).toEqual(['adjust_by', 'rollup_by']);
    const spelling = files.flatMap(({ fileName, text }) => {
      return naming
        .filter((name) => new RegExp(`['"\`, (]${name}['"\`, )]`).test(text))
        .map((name) => `${fileName} ${name}`);
    });
    expect(spelling).toEqual([]);
  });
});

describe('a setting that is added to the table', () => {
  const table = { ...settingTable, patience: whole(1, 9, 3, settingTable.decimals.about) };
  const read = (text: string) => {
    const problems = new ProblemList();
    const settings = readSettings(sourceText('p.json', text), methods, problems, {}, table);
    return { settings, errors: problems.errors };
  };

  it('is read, by default and as it is written', () => {
    expect(read('{"name": "n"}').settings).toMatchObject({ patience: 3 });
    expect(read('{"name": "n", "patience": 4}').settings).toMatchObject({ patience: 4 });
  });

  it('is refused in words where it is not what it may be, and named where it is misspelt', () => {
    const [bad] = read('{"name": "n", "patience": 10}').errors;
    expect(bad).toMatchObject({ code: 'bad-setting', column: 27 });
    expect(bad?.values['expected']).toEqual({ en: 'a whole number from 1 to 9', zh: '1 至 9 的整数' });
    const [unknown] = read('{"name": "n", "patiense": 4}').errors;
    expect(unknown?.code).toBe('unknown-key');
    expect(unknown?.values['hint']).toMatchObject({ en: expect.stringContaining('"patience"') });
  });

  it('is in the manual', () => {
    const parts = documentationParts({ methods, glossary: [], settings: table }, 'zh');
    expect(parts.get('settings')).toMatch(/^\| `patience` \| .* \| 1 至 9 的整数 \| `3` \|$/m);
  });

  it('is in the JSON Schema', () => {
    expect(jsonSchemaOfSettings(methods, 'en', table)).toMatchObject({
      properties: {
        patience: { type: 'integer', minimum: 1, maximum: 9, default: 3, description: expect.any(String) },
      },
    });
  });
});

describe('a column that is added to the table', () => {
  const altitude = positive({ en: 'metres above the sea', zh: '海拔' }, { on: 'indicator', isWatched: true });
  const columns = { ...indicatorColumns, altitude };
  const read = (header: string, cell: string) => {
    const problems = new ProblemList();
    const rows: unknown[] = [];
    readTable(
      sourceText('i.csv', `code,parent,name,${header}\na,,n,${cell}\n`),
      columnRules(columns),
      problems,
      (row) => {
        rows.push({ ...readCells(columns, row, problems, methods), extra: row.ownCells().size });
      },
    );
    return { rows, codes: codesOf(problems) };
  };

  it("is read by its form, and is none of the user's own", () => {
    expect(read('altitude', '12.5')).toMatchObject({ rows: [{ altitude: exact('12.5'), extra: 0 }], codes: [] });
    expect(read('altitude', '-1').codes).toEqual(['i.csv:2:6 not-positive']);
  });

  it('is known in a header in another form, and where it is misspelt', () => {
    expect(read('Altitude', '12.5')).toMatchObject({
      rows: [{ altitude: exact('12.5') }],
      codes: ['i.csv:1:18 inexact-column'],
    });
    expect(read('altitud', '12.5')).toMatchObject({ rows: [{ extra: 1 }], codes: ['i.csv:1:18 similar-column'] });
  });

  it('is in the manual in both languages', () => {
    const partOf = (language: 'en' | 'zh') => {
      const inputs = { indicators: columns };
      return documentationParts({ methods, glossary: [], inputs }, language).get('input-indicators');
    };
    expect(partOf('en')).toContain('| `altitude` | metres above the sea |');
    expect(partOf('zh')).toContain('| `altitude` | 海拔 |');
  });
});
