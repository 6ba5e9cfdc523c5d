import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/model/workspace.ts';
import { type AskedOutputs, askedAsRecorded, leavesOut, outputSettings } from '../../src/publish/output-choice.ts';

/** What a choice goes by of a workspace of so many regions. */
function workspaceOf(regions: number, settings: object = {}): Workspace {
  const own = { warnings: [], coherence: false, bom: false, ...settings };
  return { regions: { list: Array.from({ length: regions }) }, settings: own } as unknown as Workspace;
}

const [UP_TO, MORE] = [workspaceOf(5000), workspaceOf(5001)];

describe('what is written of an index', () => {
  it('is everything up to 5,000 regions, and results, scores and diagnostics as CSV of more', () => {
    expect(outputSettings({}, UP_TO)).toEqual({ format: 'all' });
    expect(outputSettings({}, MORE)).toEqual({ format: 'csv', tables: ['results', 'scores', 'diagnostics'] });
    expect([leavesOut({}, UP_TO), leavesOut({}, MORE)]).toEqual([false, true]);
  });

  it('has the warnings of many regions among it where there are rules', () => {
    const ruled = workspaceOf(5001, { warnings: [{}] });
    expect(outputSettings({}, ruled)).toEqual({
      format: 'csv',
      tables: ['results', 'scores', 'diagnostics', 'warnings'],
    });
  });

  it.each<[AskedOutputs, object]>([
    [{ tables: 'all' }, { format: 'all' }],
    [{ tables: 'all', format: 'csv' }, { format: 'csv' }],
    [{ tables: ['derivation'] }, { format: 'csv', tables: ['derivation'] }],
    [
      { tables: ['results'], format: 'all' },
      { format: 'all', tables: ['results'] },
    ],
    [{ format: 'json' }, { format: 'json' }],
  ])('is what is asked for of many regions too: %j', (asked, settings) => {
    expect(outputSettings(asked, MORE)).toEqual(settings);
    expect(leavesOut(asked, MORE)).toBe(false);
  });

  it('has the tables of coherence where an option or a setting asks for them; tables that are named count before the setting', () => {
    const coherent = workspaceOf(3, { coherence: true, bom: true });
    expect(outputSettings({}, coherent)).toEqual({ format: 'all', coherence: true, bom: true });
    expect(outputSettings({ tables: ['results'] }, coherent)).toEqual({
      format: 'csv',
      tables: ['results'],
      bom: true,
    });
    const named = outputSettings({ tables: ['results'], coherence: true }, UP_TO);
    expect(named).toEqual({ format: 'csv', tables: ['results'], coherence: true });
  });

  it('is asked for as a manifest records it where nothing else is', () => {
    const recorded = { format: 'all', tables: ['scores', 'unheard'] };
    expect(askedAsRecorded({}, recorded)).toEqual({ tables: ['scores'], format: 'all' });
    expect(askedAsRecorded({ format: 'csv' }, recorded)).toEqual({ tables: ['scores'], format: 'csv' });
    expect(askedAsRecorded({ tables: ['results'] }, recorded)).toEqual({ tables: ['results'] });
    expect(askedAsRecorded({}, { format: 'json' })).toEqual({});
  });
});
