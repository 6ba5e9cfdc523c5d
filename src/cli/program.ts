import type { Command } from 'commander';
import type { Language } from '../model/localised.ts';
import { CommandLine, type Finish } from './command-line.ts';
import { addCompare } from './commands/compare.ts';
import { addCompute } from './commands/compute.ts';
import { addDiagnose } from './commands/diagnose.ts';
import { addExplain } from './commands/explain.ts';
import { addHelp } from './commands/help.ts';
import { addImport } from './commands/import.ts';
import { addInit } from './commands/init.ts';
import { addProfile } from './commands/profile.ts';
import { addPublish } from './commands/publish.ts';
import { addRobustness } from './commands/robustness.ts';
import { addSchema } from './commands/schema.ts';
import { addTrend } from './commands/trend.ts';
import { addValidate } from './commands/validate.ts';
import { addVerify } from './commands/verify.ts';
import { addWeights } from './commands/weights.ts';
import { addWhatIf } from './commands/what-if.ts';
import { addWorkbook } from './commands/workbook.ts';
import type { Context } from './context.ts';

/** In the order in which help lists them. */
const COMMANDS: readonly ((line: CommandLine) => void)[] = [
  addCompute,
  addPublish,
  addVerify,
  addValidate,
  addExplain,
  addCompare,
  addTrend,
  addWeights,
  addProfile,
  addDiagnose,
  addWhatIf,
  addRobustness,
  addWorkbook,
  addInit,
  addImport,
  addSchema,
  addHelp,
];

/** The command line of pingan: its commands and options, each command's code loaded when it is called. */
export function buildProgram(context: Context, language: Language, finish: Finish): Command {
  const line = new CommandLine(context, language, finish);
  for (const add of COMMANDS) add(line);
  return line.program;
}
