import { DERIVED_MOST } from '../../publish/output-files.ts';
import type { CommandLine } from '../command-line.ts';
import type { PublishOptions } from '../publish.ts';

/** `pingan publish`: its options and examples; what it does is loaded when it is called. */
export function addPublish(line: CommandLine): void {
  const examples = [
    'pingan publish --month 2018-09',
    'pingan publish --month 2018-09 --out public --no-derivation',
    'pingan publish --month 2018-09 --csv --lang zh',
  ];
  const command = line
    .command('publish', line.say('publishAbout'), examples)
    .requiredOption('--month <month>', line.say('optionMonth'))
    .option('--out <path>', line.say('optionPublishOut'))
    .option('--page', line.say('optionPublishPage'))
    .option('--csv', line.say('optionPublishCsv'))
    .option('--markdown', line.say('optionPublishMarkdown'))
    .option('--fragment', line.say('optionPublishFragment'))
    .option('--derivation', line.say('optionDerivation'))
    .option('--no-derivation', line.say('optionNoDerivation', { most: `${DERIVED_MOST}` }))
    .option('--project <dir>', line.say('optionProject'));
  line.common(command).action(async (options: PublishOptions) => {
    const { runPublish } = await import('../publish.ts');
    line.finish(await runPublish(line.context, line.spoken(options)));
  });
}
