import { Command, type Option } from 'commander';

/** Called with each option that holds one value, and with each value that it is given. */
export type OnValue = (option: Option, value: string, command: Command) => void;

/** Whether an option takes a value and keeps the last one alone: neither variadic nor gathered by a parser of its own. */
function holdsOneValue({ required, optional, variadic, parseArg, argChoices }: Option): boolean {
  // Choices are checked by a parser that commander adds.
  const isGathered = parseArg !== undefined && argChoices === undefined;
  return (required || optional) && !variadic && !isGathered;
}

/** A command that reports every value of its options, as its subcommands do: commander itself keeps only the last. */
export class OnceCommand extends Command {
  readonly #onValue: OnValue;

  constructor(name: string, onValue: OnValue) {
    super(name);
    this.#onValue = onValue;
  }

  override createCommand(name: string): OnceCommand {
    return new OnceCommand(name, this.#onValue);
  }

  override addOption(option: Option): this {
    super.addOption(option);
    if (!holdsOneValue(option)) return this;
    return this.on(`option:${option.name()}`, (value: string) => this.#onValue(option, value, this));
  }
}
