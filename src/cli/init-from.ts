import { basename, extname } from 'node:path';
import { type Discovered, discover } from '../import/discover/discover.ts';
import type { FoundName } from '../import/discover/found-names.ts';
import { withinFile } from '../import/sheets/sheet.ts';
import { ProblemList } from '../model/problem-list.ts';
import { ANY_MONTH, begunWorkspace } from '../publish/begun-workspace.ts';
import { fillFolder } from '../publish/writing/fill-folder.ts';
import { WORKSPACE_FILE } from '../workspace/find-workspace.ts';
import type { RememberedOptions } from '../workspace/import-memory.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { refuse, untilRefused } from './refusal.ts';
import type { Reporter } from './reporter.ts';
import { shellArgument } from './shown-path.ts';

const FILES = { file: 'indicators.csv', regions: 'regions.csv', settings: WORKSPACE_FILE };

function nameLine({ code, name, unit, place }: FoundName): string {
  return `  ${code}  ${name}${unit === '' ? '' : ` (${unit})`}  ${withinFile(place)}`;
}

function foundLines({ indicators, regions, group, others }: Discovered, { say, language }: Reporter): string[] {
  const comma = language === 'zh' ? '、' : ', ';
  const lines = [say('begunIndicators'), ...indicators.map(nameLine), say('begunRegions'), ...regions.map(nameLine)];
  if (group !== undefined) {
    const groups = [...new Set(regions.map((region) => region.group))].join(comma);
    lines.push(say('begunGroup', { text: group.text, place: withinFile(group.place), groups }));
  }
  const left = others.filter(({ text }) => text !== group?.text);
  const columns = left.map(({ text, place }) => `${withinFile(place)} "${text}"`).join(comma);
  return columns === '' ? lines : [...lines, say('begunOthers', { columns })];
}

function decisionLines({ group }: Discovered, { say }: Reporter): string[] {
  const open = ['decideDirection', 'decideWeights', 'decideAdjusters', 'decideHierarchy'] as const;
  const decisions = group === undefined ? [...open, 'decideGroups' as const] : open;
  return [say('begunDecide'), ...decisions.map((decision) => `  ${say(decision, FILES)}`)];
}

function nextCommands({ months }: Discovered, shown: string, files: readonly string[]): string[] {
  const project = `--project ${shellArgument(shown)}`;
  const month = months.at(-1) ?? ANY_MONTH;
  const told = months.length === 0 ? ` --month ${ANY_MONTH}` : '';
  return [
    `pingan import ${files.map(shellArgument).join(' ')} ${project}${told}`,
    `pingan compute ${project} --month ${month}`,
  ];
}

/** `pingan init DIR --from FILE`: a workspace of the indicators and regions that tables name. */
export async function runInitFrom(
  context: Context,
  reporter: Reporter,
  { target, shown }: { readonly target: string; readonly shown: string },
  { files, reading }: { readonly files: readonly string[]; readonly reading: RememberedOptions },
): Promise<ExitCode> {
  const run = async (): Promise<ExitCode> => {
    const problems = new ProblemList();
    const found = (await discover(files, context.cwd, problems, reading)) ?? refuse(problems);
    const [first = ''] = files;
    const written = begunWorkspace(found, basename(first, extname(first)), reporter.language);
    fillFolder(target, written, WORKSPACE_FILE);
    const { indicators, regions, months, others } = found;
    const counts = { folder: shown, indicators: `${indicators.length}`, regions: `${regions.length}` };
    const commands = nextCommands(found, shown, files);
    reporter.result([
      reporter.say('begun', counts),
      ...foundLines(found, reporter),
      ...decisionLines(found, reporter),
      reporter.say('begunNext'),
      ...commands.map((command) => `  ${command}`),
    ]);
    reporter.warnings(problems);
    const place = (one: { place: FoundName['place'] }) => withinFile(one.place);
    reporter.data(() => ({
      folder: shown,
      files: written.map(({ name }) => name),
      indicators: indicators.map((one) => ({ code: one.code, name: one.name, unit: one.unit, cell: place(one) })),
      regions: regions.map((one) => ({ code: one.code, name: one.name, group: one.group, cell: place(one) })),
      leftOut: others.map((one) => ({ text: one.text, cell: place(one) })),
      months,
      next: commands,
    }));
    return exitCodes.done;
  };
  return await untilRefused(reporter, run, 'nothingWritten');
}
