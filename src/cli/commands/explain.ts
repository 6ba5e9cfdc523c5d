import { Option } from 'commander';
import type { CommandLine } from '../command-line.ts';
import type { ExplainOptions } from '../explain.ts';

/** `pingan explain`: its options and examples; what it does is loaded when it is called. */
export function addExplain(line: CommandLine): void {
  const examples = [
    'pingan explain --month 2018-09 --region 330100 --depth 1',
    'pingan explain --month 2018-09 --region Hangzhou --node A101',
    'pingan explain --month 2018-09 --region 330106 --top 5 --format markdown',
  ];
  const formats = ['text', 'markdown', 'json', 'csv'];
  const command = line
    .command('explain', line.say('explainAbout'), examples)
    .requiredOption('--month <month>', line.say('optionMonth'))
    .requiredOption('--region <region>', line.say('optionRegion'))
    .option('--node <code>', line.say('optionNode'))
    .option('--depth <levels>', line.say('optionDepth'))
    .option('--top <count>', line.say('optionTop'))
    .addOption(new Option('--format <format>', line.say('optionForm')).choices(formats).default('text'))
    .option('--project <dir>', line.say('optionProject'));
  line.common(command).action(async (options: ExplainOptions) => {
    const { runExplain } = await import('../explain.ts');
    line.finish(await runExplain(line.context, line.spoken(options)));
  });
}
