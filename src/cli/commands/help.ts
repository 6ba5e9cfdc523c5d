import type { CommandLine } from '../command-line.ts';

/** `pingan help`: its argument and examples; what it does is loaded when it is called. */
export function addHelp(line: CommandLine): void {
  const examples = [
    'pingan help import',
    'pingan help bad-number',
    'pingan help z-score',
    'pingan help results.csv rank',
  ];
  line
    .command('help', line.say('helpCommandAbout'), examples)
    .argument('[name...]', line.say('argumentHelp'))
    .addOption(line.languageOption())
    .action(async (words: readonly string[]) => {
      const { runHelp } = await import('../help.ts');
      line.finish(await runHelp(line.context, words, { program: line.program, language: line.language }));
    });
}
