import { Option } from 'commander';
import type { CommandLine } from '../command-line.ts';
import type { ProfileOptions } from '../profile.ts';

/** `pingan profile`: its options and examples; what it does is loaded when it is called. */
export function addProfile(line: CommandLine): void {
  const examples = [
    'pingan profile --month 2018-09 --region 330106',
    'pingan profile --month 2018-09 --region Hangzhou --top 5 --format markdown',
    'pingan profile --month 2018-09 --all --out feedback',
  ];
  const formats = ['text', 'markdown', 'json', 'csv'];
  const command = line
    .command('profile', line.say('profileAbout'), examples)
    .option('--month <month>', line.say('optionMonthOrLatest'))
    .option('--region <region>', line.say('optionRegion'))
    .option('--department <name>', line.say('optionDepartment'))
    .option('--all', line.say('optionAllRegions'))
    .option('--top <count>', line.say('optionProfileTop'))
    .addOption(new Option('--format <format>', line.say('optionProfileForm')).choices(formats))
    .option('--out <dir>', line.say('optionProfileOut'))
    .option('--project <dir>', line.say('optionProject'));
  line.common(command).action(async (options: ProfileOptions) => {
    const { runProfile } = await import('../profile.ts');
    line.finish(await runProfile(line.context, line.spoken(options)));
  });
}
