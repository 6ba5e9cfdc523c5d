import { Option } from 'commander';
import type { CommandLine } from '../command-line.ts';
import type { ImportOptions } from '../import.ts';

function gather(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

/** `pingan import`: its options and examples; what it does is loaded when it is called. */
export function addImport(line: CommandLine): void {
  const examples = [
    'pingan import 2025-01.xlsx',
    'pingan import tables/*.csv --month 2025-01 --dry-run',
    'pingan import population.ods --coefficients',
  ];
  const command = line
    .command('import', line.say('importAbout'), examples)
    .argument('<file...>', line.say('argumentTables'))
    .option('--month <month>', line.say('optionImportMonth'))
    .option('--coefficients', line.say('optionCoefficients'))
    .option('--sheet <name>', line.say('optionSheet'))
    .option('--skip <heading>', line.say('optionSkip'), gather)
    .option('--missing <mark>', line.say('optionMissing'), gather)
    .addOption(new Option('--decimal <sign>', line.say('optionDecimal')).choices(['.', ',']))
    .option('--encoding <name>', line.say('optionEncoding'))
    .option('--replace', line.say('optionReplace'))
    .option('--dry-run', line.say('optionDryRun'))
    .option('--project <dir>', line.say('optionProject'));
  line.common(command).action(async (files: string[], options: ImportOptions) => {
    const { runImport } = await import('../import.ts');
    line.finish(await runImport(line.context, files, line.spoken(options)));
  });
}
