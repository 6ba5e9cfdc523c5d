import { Option } from 'commander';
import type { CommandLine } from '../command-line.ts';
import type { ValidateOptions } from '../validate.ts';

/** `pingan validate`: its options and examples; what it does is loaded when it is called. */
export function addValidate(line: CommandLine): void {
  const examples = [
    'pingan validate',
    'pingan validate --month 2018-09 --json',
    'pingan validate --strict --fail-on high',
    'pingan validate --problems sarif 2> pingan.sarif',
  ];
  const command = line
    .command('validate', line.say('validateAbout'), examples)
    .option('--month <month>', line.say('optionValidateMonth'))
    .option('--strict', line.say('optionStrict'))
    .addOption(new Option('--fail-on <severity>', line.say('optionValidateFailOn')).choices(['low', 'medium', 'high']))
    .option('--project <dir>', line.say('optionProject'));
  line.common(line.withProblems(command)).action(async (options: ValidateOptions) => {
    const { runValidate } = await import('../validate.ts');
    await line.reporting(options, (spoken) => runValidate(line.context, spoken));
  });
}
