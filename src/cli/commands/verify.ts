import type { CommandLine } from '../command-line.ts';
import type { VerifyOptions } from '../verify-options.ts';

/** `pingan verify`: its options and examples; what it does is loaded when it is called. */
export function addVerify(line: CommandLine): void {
  const examples = [
    'pingan verify out/2018-09',
    'pingan verify handed-over/2018-09 --outputs-only --key office.pem',
    'pingan verify --published bulletin.csv --month 2018-09 --tolerance 0.01',
    'pingan verify --published top-ten.csv --month 2018-09 --partial',
    'pingan verify --derivation handed-over/2018-09/derivation.csv',
  ];
  const command = line
    .command('verify', line.say('verifyAbout'), examples)
    .argument('[dir]', line.say('argumentFolder'))
    .option('--key <key>', line.say('optionKey'))
    .option('--outputs-only', line.say('optionOutputsOnly'))
    .option('--any-build', line.say('optionAnyBuild'))
    .option('--published <file>', line.say('optionPublished'))
    .option('--month <month>', line.say('optionMonth'))
    .option('--tolerance <number>', line.say('optionTolerance'))
    .option('--partial', line.say('optionPartial'))
    .option('--sheet <name>', line.say('optionPublishedSheet'))
    .option('--derivation <file>', line.say('optionDerivation'))
    .option('--scores <file>', line.say('optionScores'))
    .option('--project <dir>', line.say('optionProject'));
  line.common(line.withProblems(command)).action(async (folder: string | undefined, options: VerifyOptions) => {
    const { runVerify } = await import('../verify.ts');
    await line.reporting(options, (spoken) => runVerify(line.context, folder, spoken));
  });
}
