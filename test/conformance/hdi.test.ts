import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../support/csv-rows.ts';
import { runCli } from '../support/run-cli.ts';
import { withFolder } from '../support/workspace-files.ts';

/**
 * The Human Development Index of 2019 from its four components, as UNDP published them with the Human Development
 * Report 2021/22: the income index is scored by logarithms between goalposts. The figures are not part of this
 * repository: where they do not lie beside it the test is skipped, and says so.
 */
const PROJECT = fileURLToPath(new URL('../../../shared/conformance/hdi-2019', import.meta.url));
const MONTH = '2019-12';
const COUNTRIES = 191;

function published(text: string): string[] {
  return csvRows(text)
    .map(({ region, score }) => `${region} ${score}`)
    .sort();
}

const absent = !existsSync(join(PROJECT, 'expected/published.csv'));
const suffix = absent ? ' (skipped: ../shared/conformance/hdi-2019 is not there)' : '';

describe.skipIf(absent)(`the Human Development Index 2019${suffix}`, () => {
  it('has the three decimals that UNDP published, for every country', async () => {
    await withFolder({}, async (out) => {
      const { code, stderr } = await runCli(['compute', '--project', PROJECT, '--month', MONTH, '--out', out]);
      expect(code, stderr).toBe(0);
      const own = published(readFileSync(join(out, MONTH, 'results.csv'), 'utf8'));
      expect(own).toEqual(published(readFileSync(join(PROJECT, 'expected/published.csv'), 'utf8')));
      expect(own).toHaveLength(COUNTRIES);
    });
  });
});
