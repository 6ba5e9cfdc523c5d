import { Command, Option } from 'commander';
import { version } from '../audit/version.ts';
import type { Language } from '../model/localised.ts';
import type { ComputeOptions } from './compute.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';
import type { ExplainOptions } from './explain.ts';
import type { CommonOptions } from './reporter.ts';
import { type Say, speaker } from './texts.ts';
import { helpHeading, helpValues } from './usage-texts.ts';
import type { ValidateOptions } from './validate.ts';
import type { VerifyOptions } from './verify-options.ts';
import type { WeightsOptions } from './weights.ts';

/** Receives a command's exit code. */
export type Finish = (code: ExitCode) => void;

class ProgramBuilder {
  readonly #context: Context;
  readonly #language: Language;
  readonly #say: Say;
  readonly #finish: Finish;
  readonly #program: Command;

  constructor(context: Context, language: Language, finish: Finish) {
    this.#context = context;
    this.#language = language;
    this.#say = speaker(language);
    this.#finish = finish;
    this.#program = new Command('pingan');
  }

  #configure(): void {
    const { stdout, stderr } = this.#context;
    this.#program
      .description(this.#say('program'))
      .version(version, '-V, --version', this.#say('versionAbout'))
      .helpOption('-h, --help', this.#say('helpAbout'))
      .helpCommand('help [command]', this.#say('helpCommandAbout'))
      .addOption(this.#languageOption())
      .addHelpText('after', `\n${this.#say('exitCodes')}`)
      .configureHelp({
        styleTitle: (title) => helpHeading(title, this.#language),
        styleOptionDescription: (description) => helpValues(description, this.#language),
      })
      .configureOutput({
        writeOut: (text) => stdout.write(text),
        // Errors are said where they are caught; what is left is help for want of a command.
        writeErr: (text) => (text.startsWith('error:') ? undefined : stderr.write(text)),
      })
      .exitOverride();
  }

  #languageOption(): Option {
    return new Option('--lang <language>', this.#say('optionLang')).choices(['en', 'zh']);
  }

  #command(name: string, about: string, examples: readonly string[]): Command {
    const lines = ['', this.#say('examples'), ...examples.map((example) => `  $ ${example}`)];
    return this.#program
      .command(name)
      .description(about)
      .helpOption('-h, --help', this.#say('helpAbout'))
      .addHelpText('after', lines.join('\n'));
  }

  /** Adds the options that every command has, last, so that help lists a command's own first. */
  #common(command: Command): Command {
    return command
      .addOption(this.#languageOption())
      .option('--json', this.#say('optionJson'))
      .option('--quiet', this.#say('optionQuiet'));
  }

  #addCompute(): void {
    const examples = [
      'pingan compute --month 2018-09',
      'pingan compute --from 2018-07 --to 2018-09 --out tables',
      'pingan compute --month 2018-09 --project my-index --format csv --quiet',
      'pingan compute --month 2018-09 --check',
    ];
    const command = this.#command('compute', this.#say('computeAbout'), examples)
      .option('--month <month>', this.#say('optionMonth'))
      .option('--from <month>', this.#say('optionFrom'))
      .option('--to <month>', this.#say('optionTo'))
      .option('--out <dir>', this.#say('optionOut'), 'out')
      .addOption(
        new Option('--format <format>', this.#say('optionFormat')).choices(['csv', 'json', 'all']).default('all'),
      )
      .addOption(new Option('--check', this.#say('optionCheck')).conflicts('sign'))
      .option('--sign <key>', this.#say('optionSign'))
      .option('--project <dir>', this.#say('optionProject'));
    this.#common(command).action(async (options: ComputeOptions) => {
      const run = options.check ? (await import('./check.ts')).runCheck : (await import('./compute.ts')).runCompute;
      this.#finish(await run(this.#context, this.#spoken(options)));
    });
  }

  #addVerify(): void {
    const examples = [
      'pingan verify out/2018-09',
      'pingan verify handed-over/2018-09 --outputs-only --key office.pem',
      'pingan verify --published bulletin.csv --month 2018-09 --tolerance 0.01',
      'pingan verify --derivation handed-over/2018-09/derivation.csv',
    ];
    const command = this.#command('verify', this.#say('verifyAbout'), examples)
      .argument('[dir]', this.#say('argumentFolder'))
      .option('--key <key>', this.#say('optionKey'))
      .option('--outputs-only', this.#say('optionOutputsOnly'))
      .option('--any-build', this.#say('optionAnyBuild'))
      .option('--published <file>', this.#say('optionPublished'))
      .option('--month <month>', this.#say('optionMonth'))
      .option('--tolerance <number>', this.#say('optionTolerance'))
      .option('--derivation <file>', this.#say('optionDerivation'))
      .option('--scores <file>', this.#say('optionScores'))
      .option('--project <dir>', this.#say('optionProject'));
    this.#common(command).action(async (folder: string | undefined, options: VerifyOptions) => {
      const { runVerify } = await import('./verify.ts');
      this.#finish(await runVerify(this.#context, folder, this.#spoken(options)));
    });
  }

  #addExplain(): void {
    const examples = [
      'pingan explain --month 2018-09 --region 330100 --depth 1',
      'pingan explain --month 2018-09 --region Hangzhou --node A101',
      'pingan explain --month 2018-09 --region 330106 --top 5 --format markdown',
    ];
    const formats = ['text', 'markdown', 'json', 'csv'];
    const command = this.#command('explain', this.#say('explainAbout'), examples)
      .requiredOption('--month <month>', this.#say('optionMonth'))
      .requiredOption('--region <region>', this.#say('optionRegion'))
      .option('--node <code>', this.#say('optionNode'))
      .option('--depth <levels>', this.#say('optionDepth'))
      .option('--top <count>', this.#say('optionTop'))
      .addOption(new Option('--format <format>', this.#say('optionForm')).choices(formats).default('text'))
      .option('--project <dir>', this.#say('optionProject'));
    this.#common(command).action(async (options: ExplainOptions) => {
      const { runExplain } = await import('./explain.ts');
      this.#finish(await runExplain(this.#context, this.#spoken(options)));
    });
  }

  #addValidate(): void {
    const examples = ['pingan validate', 'pingan validate --month 2018-09 --json'];
    const command = this.#command('validate', this.#say('validateAbout'), examples)
      .option('--month <month>', this.#say('optionValidateMonth'))
      .option('--project <dir>', this.#say('optionProject'));
    this.#common(command).action(async (options: ValidateOptions) => {
      const { runValidate } = await import('./validate.ts');
      this.#finish(await runValidate(this.#context, this.#spoken(options)));
    });
  }

  #addWeights(): void {
    const examples = [
      'pingan weights',
      'pingan weights --month 2018-09 --method entropy --method critic',
      'pingan weights --month 2018-09 --method all --csv > weights.csv',
      'pingan weights --month 2018-09 --method pca --write published-weights.csv',
    ];
    const repeated = (value: string, earlier: readonly string[] = []) => [...earlier, value];
    const command = this.#command('weights', this.#say('weightsAbout'), examples)
      .option('--month <month>', this.#say('optionWeightsMonth'))
      .option('--method <name>', this.#say('optionMethod'), repeated)
      .option('--csv', this.#say('optionCsv'))
      .option('--write <file>', this.#say('optionWrite'))
      .option('--project <dir>', this.#say('optionProject'));
    this.#common(command).action(async (options: WeightsOptions) => {
      const { runWeights } = await import('./weights.ts');
      this.#finish(await runWeights(this.#context, this.#spoken(options)));
    });
  }

  #addInit(): void {
    const command = this.#command('init', this.#say('initAbout'), ['pingan init my-index']);
    command.argument('<dir>', this.#say('argumentDir'));
    this.#common(command).action(async (folder: string, options: CommonOptions) => {
      const { runInit } = await import('./init.ts');
      this.#finish(await runInit(this.#context, folder, this.#spoken(options)));
    });
  }

  #addSchema(): void {
    const command = this.#command('schema', this.#say('schemaAbout'), ['pingan schema > pingan.schema.json']);
    command.addOption(this.#languageOption()).action(async () => {
      const { runSchema } = await import('./schema.ts');
      this.#finish(await runSchema(this.#context));
    });
  }

  /** The language was settled before the command line was parsed, so that help speaks it too. */
  #spoken<Options extends CommonOptions>(options: Options): Options {
    return { ...options, lang: this.#language };
  }

  build(): Command {
    this.#configure();
    this.#addCompute();
    this.#addVerify();
    this.#addValidate();
    this.#addExplain();
    this.#addWeights();
    this.#addInit();
    this.#addSchema();
    return this.#program;
  }
}

/** The command line of pingan: its commands and options, each command's code loaded when it is called. */
export function buildProgram(context: Context, language: Language, finish: Finish): Command {
  return new ProgramBuilder(context, language, finish).build();
}
