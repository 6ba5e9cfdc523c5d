import { Option } from 'commander';
import type { CommandLine } from '../command-line.ts';
import type { WhatIfOptions } from '../what-if.ts';

/** `pingan what-if`: its options and examples; what it does is loaded when it is called. */
export function addWhatIf(line: CommandLine): void {
  const examples = [
    'pingan what-if --month 2018-09 --region 330106 --set A103=2',
    'pingan what-if --month 2018-09 --region Hangzhou --set A103= --set B201=M',
    'pingan what-if --month 2018-09 --region 330106 --weight A101=30 --weight A102=22.5',
    'pingan what-if --month 2018-09 --region 330106 --method scoring=z-score --format csv',
  ];
  const repeated = (value: string, earlier: readonly string[] = []) => [...earlier, value];
  const formats = ['text', 'json', 'csv'];
  const command = line
    .command('what-if', line.say('whatIfAbout'), examples)
    .option('--month <month>', line.say('optionMonthOrLatest'))
    .requiredOption('--region <region>', line.say('optionRegion'))
    .option('--set <code=value>', line.say('optionSet'), repeated)
    .option('--weight <code=value>', line.say('optionWeight'), repeated)
    .option('--method <stage=name>', line.say('optionStage'), repeated)
    .addOption(new Option('--format <format>', line.say('optionWhatIfForm')).choices(formats).default('text'))
    .option('--project <dir>', line.say('optionProject'));
  line.common(command).action(async (options: WhatIfOptions) => {
    const { runWhatIf } = await import('../what-if.ts');
    line.finish(await runWhatIf(line.context, line.spoken(options)));
  });
}
