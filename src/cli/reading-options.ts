import { type Command, Option } from 'commander';
import type { RememberedOptions } from '../workspace/import-memory.ts';
import { UsageError } from './exit-codes.ts';
import type { Say } from './texts.ts';

/** How tables as people have them are to be read: options of `import`, and of `init --from`, which remembers them. */
export interface ReadingOptions {
  readonly sheet?: string;
  readonly missing?: readonly string[];
  readonly decimal?: '.' | ',';
  readonly encoding?: string;
}

/** Adds a value to those that an option was given before. */
export function gather(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

/** Adds the options of reading tables to a command. */
export function addReadingOptions(command: Command, say: Say): Command {
  return command
    .option('--sheet <name>', say('optionSheet'))
    .option('--missing <mark>', say('optionMissing'), gather)
    .addOption(new Option('--decimal <sign>', say('optionDecimal')).choices(['.', ',']))
    .option('--encoding <name>', say('optionEncoding'));
}

function checkEncoding(value: string | undefined, say: Say): void {
  if (value === undefined) return;
  try {
    new TextDecoder(value);
  } catch {
    throw new UsageError(say('badEncodingName', { value }));
  }
}

/**
 * The options of reading that were given, as they are remembered.
 * @throws {UsageError} for an unknown encoding.
 */
export function readingOptions({ sheet, missing, decimal, encoding }: ReadingOptions, say: Say): RememberedOptions {
  checkEncoding(encoding, say);
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(missing === undefined ? {} : { missing: [...missing] }),
    ...(decimal === undefined ? {} : { decimal }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}
