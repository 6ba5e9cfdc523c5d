import type { Command } from 'commander';
import { manualFolder, type Page, readManual, readPage } from '../help/manual.ts';
import { pageLines } from '../help/page-lines.ts';
import { joinedPlaces, type Place, placesIn, placesInEither, sectionsTelling } from '../help/places.ts';
import { isTopic, topicNames } from '../help/topics.ts';
import type { Language } from '../model/localised.ts';
import { nearestFew } from '../workspace/nearest.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { commandWords, type Say } from './texts.ts';

/** How many names and sections a hint lists. */
const MOST = 6;

/** What a call of help needs: the commands whose help it may show, and the language spoken. */
export interface HelpCall {
  readonly program: Command;
  readonly language: Language;
}

/** Prints what the manual says, in one language. */
class Manual {
  readonly #context: Context;
  readonly #language: Language;
  readonly #say: Say;
  readonly #folder: string;

  constructor(context: Context, language: Language) {
    this.#context = context;
    this.#language = language;
    this.#say = commandWords(language).say;
    this.#folder = manualFolder(context.dist);
  }

  #print(blocks: Page['blocks'], language: Language): void {
    const { stdout, ink } = this.#context;
    if (language !== this.#language) stdout.lines([this.#say('untranslated'), '']);
    stdout.lines([...pageLines(blocks, { paint: ink, width: stdout.columns })]);
  }

  #printPlaces(places: readonly Place[]): void {
    const { stdout, ink } = this.#context;
    for (const [at, { topic, path, blocks, language }] of joinedPlaces(places).entries()) {
      if (at > 0) stdout.lines(['']);
      stdout.lines([ink.dim([topic, ...path].join(' > ')), '']);
      this.#print(blocks, language);
    }
  }

  /** Names further sections that mention a thing. */
  #printAlso(words: readonly string[], shown: readonly Place[], manual: readonly Page[]): void {
    const code = `\`${words.at(-1)?.toLowerCase()}\``;
    const own = new Set(
      shown.flatMap(({ topic, path, blocks: [first] }) => {
        const headings = first?.kind === 'heading' ? [...path, first.text.replaceAll('`', '')] : path;
        return [topic, ...headings.map((heading) => `${topic}: ${heading}`)];
      }),
    );
    const topic = `${words.at(-1)?.toLowerCase()}s`;
    const topics = words.length === 1 && isTopic(topic) ? [topic] : [];
    const also = [...topics, ...sectionsTelling([code], manual)].filter((section) => !own.has(section));
    if (also.length === 0) return;
    this.#context.stdout.lines(['', this.#say('alsoTold', { sections: also.slice(0, MOST).join('; ') })]);
  }

  /** The manual in the other language, whose names are known too. */
  #other(): readonly Page[] {
    return readManual(this.#folder, this.#language === 'en' ? 'zh' : 'en');
  }

  /** Shows what words call for, after a blank line if something stands before it; says whether there is anything. */
  show(words: readonly string[], isFirst: boolean): boolean {
    const [topic = ''] = words;
    const begin = (): void => this.#context.stdout.write(isFirst ? '' : '\n');
    if (words.length === 1 && isTopic(topic)) {
      begin();
      const page = readPage(this.#folder, topic, this.#language);
      this.#print(page.blocks, page.language);
      return true;
    }
    const manual = readManual(this.#folder, this.#language);
    const found = placesInEither(words, placesIn(manual), placesIn(this.#other()));
    if (found.length === 0) return false;
    begin();
    this.#printPlaces(found);
    this.#printAlso(words, found, manual);
    return true;
  }

  /** Says that nothing has the name, and which names are near. */
  refuse(words: readonly string[], commands: readonly string[]): void {
    const manual = readManual(this.#folder, this.#language);
    const name = words.join(' ');
    const places = placesIn([...manual, ...this.#other()]);
    const known = [...commands, ...topicNames, ...places.flatMap(({ names }) => names)];
    const near = nearestFew(name, known, MOST);
    const telling = sectionsTelling([name.toLowerCase()], manual).slice(0, MOST);
    this.#context.stderr.lines([
      this.#say('nothingCalled', { name }),
      ...(near.length === 0 ? [] : [this.#say('nearNames', { names: near })]),
      ...(telling.length === 0 ? [] : [this.#say('tellingSections', { sections: telling.join('; ') })]),
      this.#say('listNames'),
    ]);
  }
}

/**
 * `pingan help [NAME...]`: the help of a command, a topic of the manual, or the places that tell of a name; a name that
 * is both a command's and the manual's shows both. Exit code 2 where nothing has the name.
 */
export async function runHelp(
  context: Context,
  words: readonly string[],
  { program, language }: HelpCall,
): Promise<ExitCode> {
  const { commands } = program;
  const named = words.length === 1 ? commands.find((command) => command.name() === words[0]) : undefined;
  if (words.length === 0) program.outputHelp();
  named?.outputHelp();
  if (words.length === 0) return exitCodes.done;
  const manual = new Manual(context, language);
  if (manual.show(words, named === undefined) || named !== undefined) return exitCodes.done;
  manual.refuse(
    words,
    commands.map((command) => command.name()),
  );
  return exitCodes.usage;
}
