import { join } from 'node:path';
import type { OutputFile, OutputSettings } from '../audit/manifest.ts';
import type { Computation } from '../model/computed-index.ts';
import type { Language } from '../model/localised.ts';
import type { Month } from '../model/settings.ts';
import { loadCoherence, MonthOutputs } from '../publish/month-outputs.ts';
import { type RankedMonth, rankedMonth } from '../publish/ranked/report.ts';
import type { ReportFormat } from '../publish/report.ts';
import type { Fill } from '../publish/writing/disk.ts';
import { type Check, writeBeside } from '../publish/writing/output-run.ts';
import { type OutputPlace, writeOutput } from '../publish/writing/output-stream.ts';
import { ownOfIndex } from '../publish/writing/same-index.ts';
import { type GapSummary, gapSummary } from './month-gaps.ts';
import { type WarningForms, type WarningSummary, warningSummary } from './month-warnings.ts';
import { commandWords } from './texts.ts';

/** How the outputs of each month of a run are written, and what of a month is printed: plain values. */
export interface StagePlan {
  readonly settings: OutputSettings;
  /** The folder that holds a folder a month. */
  readonly out: string;
  readonly isRun: boolean;
  readonly format: ReportFormat;
  readonly forms: WarningForms;
  /** The file with the key that signs, if any does. */
  readonly sign: { readonly path: string; readonly cwd: string; readonly language: Language } | undefined;
}

/** A plan for another thread, and the desk of the run on which that leaves what it writes. */
export interface BesidePlan extends StagePlan {
  readonly desk: string;
}

/** A computed month whose outputs are written beside their place, reduced to what is printed of it: plain values. */
export interface StagedMonth {
  readonly month: Month;
  readonly files: readonly string[];
  readonly ranked: RankedMonth;
  readonly gaps: GapSummary;
  readonly warnings: WarningSummary;
  readonly undecided: number | undefined;
}

/** Writes a folder beside its place. */
type Stage = (name: string, fill: Fill, check: Check) => void;

/** What signs a month's manifest: the file to add to the outputs. */
export type Sign = (manifest: OutputFile) => OutputFile;

/**
 * Reads the key that signs, its code loaded only for it.
 * @throws {UsageError} where the key cannot be used.
 */
export async function signerOf(sign: StagePlan['sign']): Promise<Sign | undefined> {
  if (sign === undefined) return undefined;
  const { signer } = await import('./keys.ts');
  return signer({ ...sign, say: commandWords(sign.language).say });
}

/** Has one month's folder written by `stage`, and keeps what is to be printed of it. */
export async function stageMonth(
  computation: Computation,
  plan: StagePlan,
  stage: Stage,
  sign: Sign | undefined,
): Promise<StagedMonth> {
  const { index } = computation;
  const { month } = index.data;
  const outputs = new MonthOutputs(computation, plan.settings, await loadCoherence(plan.settings));
  const files: string[] = [];
  const fill = (place: OutputPlace): void => {
    const { facts, manifest } = outputs.write(place);
    const signed = sign === undefined ? [] : [sign(manifest)];
    for (const each of signed) writeOutput(each, place);
    files.push(...facts.map(({ path }) => path), manifest.name, ...signed.map(({ name }) => name));
  };
  stage(month, fill, ownOfIndex(index.workspace));
  return {
    month,
    files,
    ranked: rankedMonth(index, plan.isRun, plan.format),
    gaps: gapSummary(index),
    warnings: warningSummary(index, plan.forms),
    undecided: index.doubts?.count,
  };
}

/** The same in a thread that helps. */
export async function stageBeside(plan: BesidePlan): Promise<(computation: Computation) => Promise<StagedMonth>> {
  const { desk, out } = plan;
  const sign = await signerOf(plan.sign);
  const stage: Stage = (name, fill, check) => writeBeside(() => desk, join(out, name), fill, check);
  return (computation) => stageMonth(computation, plan, stage, sign);
}
