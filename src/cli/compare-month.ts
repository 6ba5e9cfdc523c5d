import { join, relative } from 'node:path';
import { DifferenceList, type FoundDifferences } from '../audit/differences.ts';
import type { OutputSettings } from '../audit/manifest.ts';
import { isStatement, readStatement } from '../audit/read-statement.ts';
import type { Computation } from '../model/computed-index.ts';
import { compareFolder } from '../publish/compare-folder.ts';
import { loadCoherence, MANIFEST, MonthOutputs } from '../publish/month-outputs.ts';
import { type AskedOutputs, askedAsRecorded, outputSettings } from '../publish/output-choice.ts';
import { type OutputFolder, outputFolder } from './output-folder.ts';

/** The settings that a folder was written with; undefined where its manifest does not tell. */
function recordedIn({ read }: OutputFolder): OutputSettings | undefined {
  const manifest = read(MANIFEST);
  const statement = manifest && readStatement(manifest);
  return statement !== undefined && isStatement(statement) ? statement.predicate.settings : undefined;
}

/** What the folders of months are compared by: plain values. */
export interface CheckPlan {
  readonly asked: AskedOutputs;
  readonly out: string;
  readonly cwd: string;
}

/** In what a month differs from its folder: plain values. */
export interface CheckedMonth {
  readonly found: FoundDifferences;
  /** Whether the options chose what is compared, and not the folder's manifest. */
  readonly isAsAsked: boolean;
}

function plainOf({ shown, count }: DifferenceList): FoundDifferences {
  return { shown, count };
}

/** Compares a computed month with the folder that stands, as its manifest or the options say. */
export async function compareMonth(computation: Computation, { asked, out, cwd }: CheckPlan): Promise<CheckedMonth> {
  const { data, workspace } = computation.index;
  const target = join(out, data.month);
  const shown = relative(cwd, target) || '.';
  const folder = outputFolder(target);
  const found = new DifferenceList();
  if (folder === undefined) {
    found.add({ code: 'missing-folder', file: shown });
    return { found: plainOf(found), isAsAsked: false };
  }
  const recorded = recordedIn(folder);
  const known = recorded === undefined ? asked : askedAsRecorded(asked, recorded);
  const settings = outputSettings(known, workspace);
  const own = new DifferenceList();
  compareFolder(new MonthOutputs(computation, settings, await loadCoherence(settings)).fresh(), folder, own);
  found.addAll(own, shown);
  return { found: plainOf(found), isAsAsked: known === asked };
}
