import { Option } from 'commander';
import type { CommandLine } from '../command-line.ts';
import type { DiagnoseOptions } from '../diagnose.ts';

/** `pingan diagnose`: its options and examples; what it does is loaded when it is called. */
export function addDiagnose(line: CommandLine): void {
  const examples = [
    'pingan diagnose --month 2018-09',
    'pingan diagnose --month 2018-09 --peers county',
    'pingan diagnose --month 2018-09 --format csv > coherence.csv',
  ];
  const formats = ['text', 'json', 'csv'];
  const command = line
    .command('diagnose', line.say('diagnoseAbout'), examples)
    .requiredOption('--month <month>', line.say('optionMonth'))
    .option('--peers <group>', line.say('optionPeers'))
    .addOption(new Option('--format <format>', line.say('optionDiagnoseForm')).choices(formats).default('text'))
    .option('--project <dir>', line.say('optionProject'));
  line.common(command).action(async (options: DiagnoseOptions) => {
    const { runDiagnose } = await import('../diagnose.ts');
    line.finish(await runDiagnose(line.context, line.spoken(options)));
  });
}
