import { Option } from 'commander';
import { formats, MANY_REGIONS, TABLES_OF_MANY, tableWords } from '../../publish/output-files.ts';
import type { CommandLine } from '../command-line.ts';
import type { ComputeOptions } from '../compute.ts';

/** `pingan compute`: its options and examples; what it does is loaded when it is called. */
export function addCompute(line: CommandLine): void {
  const examples = [
    'pingan compute --month 2018-09',
    'pingan compute --from 2018-07 --to 2018-09 --out tables',
    'pingan compute --month 2018-09 --project my-index --format csv --quiet',
    'pingan compute --month 2018-09 --tables results,scores',
    'pingan compute --month 2018-09 --check',
    'pingan compute --month 2018-09 --fail-on high',
  ];
  const command = line
    .command('compute', line.say('computeAbout'), examples)
    .option('--month <month>', line.say('optionMonth'))
    .option('--from <month>', line.say('optionFrom'))
    .option('--to <month>', line.say('optionTo'))
    .option('--out <dir>', line.say('optionOut'), 'out')
    .addOption(new Option('--format <format>', line.say('optionFormat')).choices(formats))
    .option(
      '--tables <names>',
      line.say('optionTables', { tables: tableWords, most: `${MANY_REGIONS}`, many: TABLES_OF_MANY }),
    )
    .addOption(
      new Option('--engine <engine>', line.say('optionEngine')).choices(['columns', 'exact']).default('columns'),
    )
    .option('--coherence', line.say('optionCoherence'))
    .option('--bom', line.say('optionBom'))
    .addOption(new Option('--fail-on <severity>', line.say('optionFailOn')).choices(['low', 'medium', 'high']))
    .option('--strict', line.say('optionStrict'))
    .addOption(new Option('--check', line.say('optionCheck')).conflicts(['sign', 'failOn']))
    .option('--sign <key>', line.say('optionSign'))
    .option('--workers <count>', line.say('optionMonthWorkers'))
    .option('--project <dir>', line.say('optionProject'));
  line.common(line.withProblems(command)).action(async (options: ComputeOptions) => {
    const run = options.check ? (await import('../check.ts')).runCheck : (await import('../compute.ts')).runCompute;
    await line.reporting(options, (spoken) => run(line.context, spoken));
  });
}
