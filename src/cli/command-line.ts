import { type Command, Option } from 'commander';
import { version } from '../audit/version.ts';
import { topicNames, topics } from '../help/topics.ts';
import type { Language } from '../model/localised.ts';
import { problemFormats } from '../publish/findings/finding.ts';
import type { FindingFormName } from '../publish/findings/index.ts';
import { wrapped } from '../publish/line-breaks.ts';
import { textWidth } from '../publish/text-width.ts';
import type { Context } from './context.ts';
import { type ExitCode, UsageError } from './exit-codes.ts';
import type { FindingLog, FindingOptions } from './finding-log.ts';
import { OnceCommand } from './once-command.ts';
import type { CommonOptions } from './reporter.ts';
import { commandWords, type Say } from './texts.ts';
import { helpHeading, helpText, helpUsage, helpValues } from './usage-texts.ts';

/** Receives a command's exit code. */
export type Finish = (code: ExitCode) => void;

/** How wide help is where there is no terminal. */
const HELP_WIDTH = 80;

/** The program that commands are added to, and what each of them needs to define itself. */
export class CommandLine {
  readonly context: Context;
  readonly say: Say;
  readonly finish: Finish;
  readonly program: Command;
  readonly language: Language;
  /** The first value of each option, wherever on the line it stands. */
  readonly #given = new Map<string, string>();

  constructor(context: Context, language: Language, finish: Finish) {
    this.context = context;
    this.say = commandWords(language).say;
    this.finish = finish;
    this.program = new OnceCommand('pingan', (...given) => this.#takeOnce(...given));
    this.language = language;
    this.#configure();
  }

  #configure(): void {
    const { stdout, stderr } = this.context;
    this.program
      .description(this.say('program'))
      .version(version, '-V, --version', this.say('versionAbout'))
      .helpOption('-h, --help', this.say('helpAbout'))
      .helpCommand(false)
      .addOption(this.languageOption())
      .addHelpText('after', this.#afterCommands(stdout.columns ?? HELP_WIDTH))
      .configureHelp({
        displayWidth: textWidth,
        boxWrap: (text, width) =>
          text
            .split('\n')
            .flatMap((line) => wrapped(line, width))
            .join('\n'),
        styleUsage: (usage) => helpUsage(usage, this.language),
        styleTitle: (title) => helpHeading(title, this.language),
        styleOptionDescription: (description) => helpValues(description, this.language),
      })
      .configureOutput({
        writeOut: (text) => stdout.write(helpText(text, this.language)),
        getOutHelpWidth: () => stdout.columns ?? HELP_WIDTH,
        // Errors are printed where they are caught; the rest is the help that a call without a command gets.
        writeErr: (text) => (text.startsWith('error:') ? undefined : stderr.write(helpText(text, this.language))),
      })
      .exitOverride();
  }

  /** The topics of the manual, as help lists them beside the commands; then how to find names, and the exit codes. */
  #afterCommands(width: number): string {
    const column = Math.max(...topicNames.map((name) => name.length)) + 4;
    const lines = topicNames.flatMap((name) => {
      const [first = '', ...rest] = wrapped(topics[name][this.language], width, ' '.repeat(column));
      return [`  ${name}`.padEnd(column) + first.slice(column), ...rest];
    });
    const [names, codes] = [this.say('namesHint'), this.say('exitCodes')].map((text) => wrapped(text, width));
    return ['', this.say('topicsHeading'), ...lines, '', ...(names ?? []), '', ...(codes ?? [])].join('\n');
  }

  /** @throws {UsageError} if an option that holds one value is given twice: the first would be ignored. */
  #takeOnce(option: Option, value: string, command: Command): void {
    const first = this.#given.get(option.name());
    this.#given.set(option.name(), value);
    if (first === undefined) return;
    const takesRun = option.long === '--month' && command.options.some(({ long }) => long === '--from');
    const text = takesRun ? 'repeatedMonth' : 'repeatedOption';
    throw new UsageError(this.say(text, { option: option.long ?? option.name(), first, second: value }));
  }

  languageOption(): Option {
    return new Option('--lang <language>', this.say('optionLang')).choices(['en', 'zh']);
  }

  /** Begins a command; `about` is a sentence in the language spoken, `examples` are whole command lines. */
  command(name: string, about: string, examples: readonly string[]): Command {
    const lines = ['', this.say('examples'), ...examples.map((example) => `  $ ${example}`)];
    return this.program
      .command(name)
      .description(about)
      .helpOption('-h, --help', this.say('helpAbout'))
      .addHelpText('after', lines.join('\n'));
  }

  /** Adds the options that every command has, last, so that help lists a command's own first. */
  common(command: Command): Command {
    return command
      .addOption(this.languageOption())
      .option('--json', this.say('optionJson'))
      .option('--quiet', this.say('optionQuiet'));
  }

  /** Adds --problems, which has a form of its own where GitHub Actions runs the command. */
  withProblems(command: Command): Command {
    const byDefault = this.context.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text';
    const option = new Option('--problems <format>', this.say('optionProblems'));
    return command.addOption(option.choices(problemFormats).default(byDefault));
  }

  /** Loaded only if findings are printed in another form than text. */
  async #findingLog(form: FindingFormName): Promise<FindingLog> {
    const { FindingLog } = await import('./finding-log.ts');
    return new FindingLog(this.context, form);
  }

  /** Runs a command that prints its findings in the form of --problems, and ends their document whatever happens. */
  async reporting<Options extends CommonOptions & FindingOptions>(
    options: Options,
    run: (options: Options) => Promise<ExitCode>,
  ): Promise<void> {
    const { problems = 'text' } = options;
    const findings = problems === 'text' ? undefined : await this.#findingLog(problems);
    try {
      this.finish(await run({ ...this.spoken(options), ...(findings === undefined ? {} : { findings }) }));
    } finally {
      findings?.flush(true);
    }
  }

  /** The language was settled before the command line was parsed, so that help speaks it too. */
  spoken<Options extends CommonOptions>(options: Options): Options {
    return { ...options, lang: this.language };
  }
}
