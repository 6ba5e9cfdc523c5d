import { methods } from '../methods/index.ts';
import { indicatorHeaders } from '../model/input-tables/indicators.ts';
import { fillIn, type Language, type Localised } from '../model/localised.ts';
import { jsonSchemaOfSettings } from './settings-schema.ts';

/** The schema that `$schema` of a new pingan.json names: it stands beside it, so that it resolves wherever pingan is. */
export const SCHEMA_FILE = 'pingan.schema.json';

/** Examples of rules for warnings: a fall of the total, and the loss of places. */
export const STARTING_WARNINGS = [
  { rule: 'score-drop', severity: 'high', threshold: 5, against: 'month' },
  { rule: 'rank-loss', threshold: 3, against: 'month' },
] as const;

const GUIDE: Localised = {
  en: `# {name}

A workspace of pingan. It holds:

- \`pingan.json\`: the settings. Editors that know JSON Schema explain each one by \`pingan.schema.json\`.
- \`indicators.csv\`: what is measured, under which parent, with which weight and direction.
- \`regions.csv\`: who is measured, and in which peer group (\`level\`).
- \`coefficients.csv\`: what values are divided by (\`${indicatorHeaders.adjustBy}\`), such as population.
- \`data/MONTH/REGION.csv\`: the figures. \`pingan import FILE.xlsx\` writes them from tables.

Next, in this folder:

    pingan validate
    pingan compute --month {month}
    pingan explain --month {month} --region {region}
`,
  zh: `# {name}

pingan 工作区，包含：

- \`pingan.json\`：设置。支持 JSON Schema 的编辑器会依据 \`pingan.schema.json\` 解释各项。
- \`indicators.csv\`：各指标及其上级指标、权重和指标方向。
- \`regions.csv\`：各地区及其组别（\`level\`）。
- \`coefficients.csv\`：调整系数（\`${indicatorHeaders.adjustBy}\`），如常住人口。
- \`data/月份/地区.csv\`：数据。\`pingan import 文件.xlsx\` 可由表格写入。

接下来，在本文件夹运行：

    pingan validate
    pingan compute --month {month}
    pingan explain --month {month} --region {region}
`,
};

/** The README.md and the schema that stand beside the files of a new workspace. */
export function guideFiles(
  language: Language,
  values: { readonly name: string; readonly month: string; readonly region: string },
): Readonly<Record<string, string>> {
  return {
    'README.md': fillIn(GUIDE[language], values),
    [SCHEMA_FILE]: `${JSON.stringify(jsonSchemaOfSettings(methods, language), null, 2)}\n`,
  };
}
