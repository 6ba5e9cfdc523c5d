import { Option } from 'commander';
import type { CommandLine } from '../command-line.ts';
import type { RobustnessOptions } from '../robustness-options.ts';

/** `pingan robustness`: its options and examples; what it does is loaded when it is called. */
export function addRobustness(line: CommandLine): void {
  const examples = [
    'pingan robustness --month 2018-09 --draws 10000 --seed 1',
    'pingan robustness --month 2018-09 --noise 0.25,0.1,0 --top 5 --out robustness',
    'pingan robustness --month 2018-09 --draws 2000 --scoring min-max,rank --aggregation arithmetic,geometric --leave-out domain --sobol',
    'pingan robustness --month 2018-09 --stability --region Hangzhou',
    'pingan robustness --month 2018-09 --weights dirichlet --concentration 50 --format csv > ranks.csv',
  ];
  const laws = ['uniform', 'dirichlet', 'none'];
  const formats = ['text', 'csv', 'json'];
  const command = line
    .command('robustness', line.say('robustnessAbout'), examples)
    .requiredOption('--month <month>', line.say('optionMonth'))
    .option('--draws <count>', line.say('optionDraws'), '10000')
    .option('--seed <number>', line.say('optionSeed'), '1')
    .addOption(new Option('--weights <law>', line.say('optionWeightLaw')).choices(laws).default('uniform'))
    .option('--noise <numbers>', line.say('optionNoise'))
    .option('--concentration <numbers>', line.say('optionConcentration'))
    .option('--scoring <methods>', line.say('optionScoring'))
    .option('--aggregation <methods>', line.say('optionAggregation'))
    .option('--treatment <methods>', line.say('optionTreatment'))
    .option('--leave-out <level>', line.say('optionLeaveOut'))
    .option('--sobol', line.say('optionSobol'))
    .option('--stability', line.say('optionStability'))
    .option('--region <region>', line.say('optionStabilityRegion'))
    .option('--top <count>', line.say('optionLeading'), '3')
    .addOption(new Option('--format <format>', line.say('optionRobustnessForm')).choices(formats).default('text'))
    .option('--out <dir>', line.say('optionRobustnessOut'))
    .option('--workers <count>', line.say('optionWorkers'))
    .option('--project <dir>', line.say('optionProject'));
  line.common(command).action(async (options: RobustnessOptions) => {
    const { runRobustness } = await import('../robustness.ts');
    line.finish(await runRobustness(line.context, line.spoken(options)));
  });
}
