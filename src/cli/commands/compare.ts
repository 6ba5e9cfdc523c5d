import { Option } from 'commander';
import type { CommandLine } from '../command-line.ts';
import type { CompareOptions } from '../compare.ts';

/** `pingan compare`: its options and examples; what it does is loaded when it is called. */
export function addCompare(line: CommandLine): void {
  const examples = [
    'pingan compare 2018-08 2018-09',
    'pingan compare 2018-08 2018-09 --region Hangzhou --node A',
    'pingan compare tables/2018-08 out/2018-08 --format csv',
    'pingan compare --month 2018-09 --project old-method --with new-method',
  ];
  const command = line
    .command('compare', line.say('compareAbout'), examples)
    .argument('[before]', line.say('argumentBefore'))
    .argument('[after]', line.say('argumentAfter'))
    .option('--with <dir>', line.say('optionWith'))
    .option('--month <month>', line.say('optionCompareMonth'))
    .option('--region <region>', line.say('optionCompareRegion'))
    .option('--node <code>', line.say('optionCompareNode'))
    .addOption(
      new Option('--format <format>', line.say('optionTextCsvJson')).choices(['text', 'csv', 'json']).default('text'),
    )
    .option('--project <dir>', line.say('optionProject'));
  line
    .common(command)
    .action(async (before: string | undefined, after: string | undefined, options: CompareOptions) => {
      const { runCompare } = await import('../compare.ts');
      line.finish(await runCompare(line.context, [before, after], line.spoken(options)));
    });
}
