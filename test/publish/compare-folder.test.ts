import { describe, expect, it } from 'vitest';
import { DifferenceList, differenceLine } from '../../src/audit/differences.ts';
import { compareFolder } from '../../src/publish/compare-folder.ts';
import { MonthOutputs, monthOutputs } from '../../src/publish/month-outputs.ts';
import { computeFiles } from '../support/compute-files.ts';
import { smallWorkspace } from '../support/workspace-files.ts';

const computed = await computeFiles(smallWorkspace());
const fresh = monthOutputs(computed, 'csv');
const outputs = new MonthOutputs(computed, 'csv').fresh();

function compared(files: ReadonlyMap<string, Buffer>): string[] {
  const list = new DifferenceList();
  compareFolder(outputs, { names: [...files.keys()], read: (name) => files.get(name) }, list);
  return list.shown.map((difference) => differenceLine(difference, 'en'));
}

/** The folder as it would be written, with some files replaced or, with undefined, left out. */
function folder(changes: Readonly<Record<string, string | undefined>> = {}): ReadonlyMap<string, Buffer> {
  const texts = { ...Object.fromEntries(fresh.map(({ name, bytes }) => [name, bytes.toString('utf8')])), ...changes };
  const kept = Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
  return new Map(kept.map(([name, text]) => [name, Buffer.from(text)]));
}

describe('compareFolder', () => {
  it('finds nothing in the folder that would be written, signed or not', () => {
    expect(compared(folder())).toEqual([]);
    expect(compared(folder({ 'manifest.dsse.json': '{}' }))).toEqual([]);
  });

  it('names files that are missing or too many', () => {
    expect(compared(folder({ 'scores.csv': undefined, 'results.json': '{}', 'manifest.json': undefined }))).toEqual([
      'scores.csv: missing-output: the file is missing',
      'manifest.json: missing-output: the file is missing',
      'results.json: added-output: the file is not one of the outputs',
    ]);
  });

  it('names inputs that have changed, though no figure has', async () => {
    const regions = 'code,name,level,parent,note\neast,East,county,,x\nwest,West,county,,\n';
    const other = monthOutputs(await computeFiles(smallWorkspace({ 'regions.csv': regions })), 'csv');
    const manifest = other.at(-1)?.bytes.toString('utf8');
    expect(compared(folder({ 'manifest.json': manifest }))).toEqual([
      expect.stringMatching(/^regions\.csv: changed-input: the input has /),
    ]);
  });

  it('names what else a manifest says otherwise, but for the build', () => {
    const manifest = fresh.at(-1)?.bytes.toString('utf8') ?? '';
    expect(compared(folder({ 'manifest.json': manifest.replace('Small index', 'Large index') }))).toEqual([
      'manifest.json: changed-manifest: name is Large index, recomputed: Small index',
    ]);
    expect(compared(folder({ 'manifest.json': manifest.replace(/"version":"[^"]*"/, '"version":"9.9.9"') }))).toEqual(
      [],
    );
    expect(compared(folder({ 'manifest.json': '[]' }))).toEqual([
      'manifest.json: malformed-manifest: this is not a manifest as pingan writes it: - is not what it must be',
    ]);
  });
});
