import type { CommandLine } from '../command-line.ts';
import type { WorkbookOptions } from '../workbook.ts';

/** `pingan workbook`: its options and examples; what it does is loaded when it is called. */
export function addWorkbook(line: CommandLine): void {
  const examples = [
    'pingan workbook --month 2018-09 --out 2018-09.xlsx',
    'pingan workbook --month 2018-09 --region Hangzhou --out hangzhou.xlsx --lang zh',
  ];
  const command = line
    .command('workbook', line.say('workbookAbout'), examples)
    .requiredOption('--month <month>', line.say('optionMonth'))
    .requiredOption('--out <file>', line.say('optionWorkbookOut'))
    .option('--region <region>', line.say('optionWorkbookRegion'))
    .option('--project <dir>', line.say('optionProject'));
  line.common(command).action(async (options: WorkbookOptions) => {
    const { runWorkbook } = await import('../workbook.ts');
    line.finish(await runWorkbook(line.context, line.spoken(options)));
  });
}
