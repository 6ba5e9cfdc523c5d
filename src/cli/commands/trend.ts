import { Option } from 'commander';
import type { CommandLine } from '../command-line.ts';
import type { TrendOptions } from '../trend.ts';

/** `pingan trend`: its options and examples; what it does is loaded when it is called. */
export function addTrend(line: CommandLine): void {
  const examples = [
    'pingan trend --region Hangzhou --from 2018-07 --to 2018-09',
    'pingan trend --region 330106 --node A --from 2018-07 --to 2018-09 --format csv',
  ];
  const formats = ['text', 'csv', 'json'];
  const command = line
    .command('trend', line.say('trendAbout'), examples)
    .requiredOption('--region <region>', line.say('optionRegion'))
    .requiredOption('--from <month>', line.say('optionFrom'))
    .requiredOption('--to <month>', line.say('optionTo'))
    .option('--node <code>', line.say('optionTrendNode'))
    .addOption(new Option('--format <format>', line.say('optionTextCsvJson')).choices(formats).default('text'))
    .option('--project <dir>', line.say('optionProject'));
  line.common(command).action(async (options: TrendOptions) => {
    const { runTrend } = await import('../trend.ts');
    line.finish(await runTrend(line.context, line.spoken(options)));
  });
}
