import type { CommandLine } from '../command-line.ts';
import type { ImportOptions } from '../import.ts';
import { addReadingOptions, gather } from '../reading-options.ts';

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
    .option('--skip <heading>', line.say('optionSkip'), gather)
    .option('--replace', line.say('optionReplace'))
    .option('--forget', line.say('optionForget'))
    .option('--dry-run', line.say('optionDryRun'))
    .option('--project <dir>', line.say('optionProject'));
  line.common(addReadingOptions(command, line.say)).action(async (files: string[], options: ImportOptions) => {
    const { runImport } = await import('../import.ts');
    line.finish(await runImport(line.context, files, line.spoken(options)));
  });
}
