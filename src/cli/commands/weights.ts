import type { CommandLine } from '../command-line.ts';
import type { WeightsOptions } from '../weights.ts';

/** `pingan weights`: its options and examples; what it does is loaded when it is called. */
export function addWeights(line: CommandLine): void {
  const examples = [
    'pingan weights',
    'pingan weights --month 2018-09 --method entropy --method critic',
    'pingan weights --month 2018-09 --method all --csv > weights.csv',
    'pingan weights --month 2018-09 --method pca --write published-weights.csv',
  ];
  const repeated = (value: string, earlier: readonly string[] = []) => [...earlier, value];
  const command = line
    .command('weights', line.say('weightsAbout'), examples)
    .option('--month <month>', line.say('optionWeightsMonth'))
    .option('--method <name>', line.say('optionMethod'), repeated)
    .option('--csv', line.say('optionCsv'))
    .option('--write <file>', line.say('optionWrite'))
    .option('--project <dir>', line.say('optionProject'));
  line.common(command).action(async (options: WeightsOptions) => {
    const { runWeights } = await import('../weights.ts');
    line.finish(await runWeights(line.context, line.spoken(options)));
  });
}
