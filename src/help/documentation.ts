import { differenceTable } from '../audit/differences.ts';
import { commonSymbolTexts } from '../formula/symbols.ts';
import type { MethodFormula } from '../model/formula.ts';
import type { InputColumns } from '../model/input-columns.ts';
import { inputTables } from '../model/input-tables/index.ts';
import { type Language, type Localised, worded } from '../model/localised.ts';
import type { Method, MethodTable } from '../model/method.ts';
import { type ProblemEntry, problemTable } from '../model/problems/index.ts';
import { fallbackOf } from '../model/setting-defaults.ts';
import type { Setting, SettingTable } from '../model/setting-kinds.ts';
import { settingTable } from '../model/setting-table/index.ts';
import { tables } from '../publish/output-tables.ts';
import { columnsMarkdown, markdownTable } from '../publish/table/manual.ts';
import { allSettings } from '../workspace/config/setting-at.ts';
import { expectedOf } from '../workspace/config/setting-problems.ts';
import type { Term } from './glossary.ts';
import { topicNames, topics } from './topics.ts';

/** The words that stand around what the tables say. */
const words = {
  column: { en: 'column', zh: '列' },
  holds: { en: 'what it holds', zh: '内容' },
  code: { en: 'code', zh: '代码' },
  text: { en: 'message', zh: '消息' },
  error: { en: 'Error', zh: '错误' },
  warning: { en: 'Warning', zh: '警告' },
  formula: { en: 'Formula: ', zh: '公式：' },
  inFormulas: { en: 'In the formulas {symbols}.', zh: '公式中，{symbols}。' },
  formulaOf: { en: 'Formula ({of}): ', zh: '公式（{of}）：' },
  cases: { en: 'Special cases: ', zh: '特殊情形：' },
  symbols: { en: 'Symbols: ', zh: '符号：' },
  source: { en: 'Source: ', zh: '出处：' },
  needs: { en: 'Columns it needs: ', zh: '所需的列：' },
  setting: { en: 'setting', zh: '设置' },
  purpose: { en: 'what it is for', zh: '用途' },
  write: { en: 'write', zh: '可写' },
  default: { en: 'default', zh: '默认' },
  required: { en: 'required', zh: '必填' },
  isRequired: { en: ' (required)', zh: '（必填）' },
  none: { en: 'none', zh: '无' },
  term: { en: 'term', zh: '术语' },
  otherTerm: { en: 'in Chinese', zh: '英文' },
  meaning: { en: 'meaning', zh: '含义' },
  topic: { en: 'topic', zh: '主题' },
  answers: { en: 'tells', zh: '内容' },
  otherManual: { en: '中文', zh: 'in English' },
} as const satisfies Readonly<Record<string, Localised>>;

const otherLanguage = { en: 'zh', zh: 'en' } as const;
const colon = { en: ': ', zh: '：' } as const;
const clauseComma = { en: ', ', zh: '，' } as const;
const semicolon = { en: '; ', zh: '；' } as const;
const comma = { en: ', ', zh: '、' } as const;

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** What the generated parts are made of that is not in a table of this package's lower layers. */
export interface DocumentedTables {
  readonly methods: MethodTable;
  readonly glossary: readonly Term[];
  readonly inputs?: Readonly<Record<string, InputColumns>>;
  readonly settings?: SettingTable;
}

/** Makes the generated parts in one language from the tables of methods, problems, columns, settings and terms. */
class Documentation {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  #say(word: keyof typeof words): string {
    return words[word][this.#language];
  }

  /** What symbols mean that stand in many formulas. */
  symbols(): string {
    const symbols = commonSymbolTexts(this.#language).join(clauseComma[this.#language]);
    return worded(words.inFormulas, this.#language, { symbols });
  }

  #formula({ text, variants, cases, symbols }: MethodFormula): string[] {
    const language = this.#language;
    const told = variants.map(({ of, text }) => {
      return `- ${worded(words.formulaOf, language, { of })}\`${text[language]}\``;
    });
    const clausesOf = ([name, clauses]: readonly ['cases' | 'symbols', readonly Localised[]]): string[] => {
      const text = clauses.map((clause) => clause[language]).join(semicolon[language]);
      return text === '' ? [] : [`- ${this.#say(name)}${text}`];
    };
    return [
      `- ${this.#say('formula')}\`${text[language]}\``,
      ...told,
      ...clausesOf(['cases', cases]),
      ...clausesOf(['symbols', symbols]),
    ];
  }

  #method([name, method]: readonly [string, Method & { readonly needs?: readonly string[] }]): string {
    const { label, about, formula, source, needs = [] } = method;
    const facts = [
      ...(formula === undefined ? [] : this.#formula(formula())),
      ...(needs.length === 0
        ? []
        : [`- ${this.#say('needs')}${needs.map((column) => `\`${column}\``).join(comma[this.#language])}`]),
      ...(source.en === '-' ? [] : [`- ${this.#say('source')}${source[this.#language]}`]),
    ];
    const told = facts.length === 0 ? [] : [facts.join('\n')];
    const heading = this.#language === 'zh' ? `### \`${name}\` ${label.zh}` : `### \`${name}\``;
    return [heading, about[this.#language], ...told].join('\n\n');
  }

  /** A section for each method of a kind. */
  methods(entries: Readonly<Record<string, Method>>): string {
    return Object.entries(entries)
      .map((entry) => this.#method(entry))
      .join('\n\n');
  }

  /** The columns of one input; those that must be there say so. */
  inputColumns(columns: InputColumns): string {
    const rows = Object.entries(columns).map(([name, { about, isRequired }]) => {
      const must = isRequired ? this.#say('isRequired') : '';
      return [`\`${name}\``, about[this.#language] + must];
    });
    return markdownTable([this.#say('column'), this.#say('holds')], rows);
  }

  /** A section for each problem code: severity, and the message with its placeholders. */
  problems(): string {
    const sections = Object.entries<ProblemEntry>(problemTable)
      .sort(byName)
      .map(([code, entry]) => {
        const severity = this.#say(entry.severity);
        return `### \`${code}\`\n\n**${severity}**${colon[this.#language]}${entry[this.#language]}`;
      });
    return sections.join('\n\n');
  }

  /** What counts where a setting is not written. */
  #fallback(setting: Setting, methods: MethodTable): string {
    const fallback = setting.isOptional ? undefined : fallbackOf(setting, methods);
    if (fallback !== undefined) return `\`${JSON.stringify(fallback)}\``;
    return this.#say(setting.isOptional ? 'none' : 'required');
  }

  /** Every setting of pingan.json, each before those in its braces. */
  settings(methods: MethodTable, declared: SettingTable): string {
    const rows = allSettings(declared).map(([name, setting]) => {
      const expected = expectedOf(setting, methods)?.[this.#language] ?? '';
      return [`\`${name}\``, setting.about[this.#language], expected, this.#fallback(setting, methods)];
    });
    return markdownTable([this.#say('setting'), this.#say('purpose'), this.#say('write'), this.#say('default')], rows);
  }

  /** The kinds of differences that verify and compute --check find. */
  differences(): string {
    const rows = Object.entries<Localised>(differenceTable)
      .sort(byName)
      .map(([code, entry]) => [`\`${code}\``, entry[this.#language]]);
    return markdownTable([this.#say('code'), this.#say('text')], rows);
  }

  /** The terms: by the alphabet in English, in the order in which an index is made in Chinese. */
  glossary(terms: readonly Term[]): string {
    const language = this.#language;
    const inOrder = language === 'en' ? [...terms].sort((a, b) => byName([a.term.en, a], [b.term.en, b])) : terms;
    const rows = inOrder.map(({ term, definition }) => {
      return [term[language], term[otherLanguage[language]], definition[language]];
    });
    return markdownTable([this.#say('term'), this.#say('otherTerm'), this.#say('meaning')], rows);
  }

  /** The topics, as links from the root of the package to the pages in both languages. */
  topics(): string {
    const other = otherLanguage[this.#language];
    const rows = topicNames.map((name) => {
      const link = (label: string, language: Language): string => `[${label}](src/help/${language}/${name}.md)`;
      return [link(name, this.#language), topics[name][this.#language], link(topics[name][other], other)];
    });
    return markdownTable([this.#say('topic'), this.#say('answers'), this.#say('otherManual')], rows);
  }
}

/** The name of the part that tells a table's columns: its file, or the command that prints it with - for what no marker holds. */
function partNameOf({ name }: { readonly name: string }): string {
  return name.replaceAll(/[^a-z.]+/g, '-');
}

/** The generated parts of the manual and of the README, in one language, by the name of their markers. */
export function documentationParts(
  { methods, glossary, inputs = inputTables, settings = settingTable }: DocumentedTables,
  language: Language,
): ReadonlyMap<string, string> {
  const made = new Documentation(language);
  const kinds: [string, Readonly<Record<string, Method>>][] = Object.entries(methods);
  return new Map([
    ['formula-symbols', made.symbols()],
    ...kinds.map(([kind, entries]) => [`${kind}-methods`, made.methods(entries)] as const),
    ...tables.map((table) => [partNameOf(table), columnsMarkdown(table, language)] as const),
    ...Object.entries(inputs).map(([name, columns]) => {
      return [`input-${name}`, made.inputColumns(columns)] as const;
    }),
    ['settings', made.settings(methods, settings)],
    ['problems', made.problems()],
    ['differences', made.differences()],
    ['glossary', made.glossary(glossary)],
    ['topics', made.topics()],
  ]);
}

const OPENING_MARKER = /^<!-- (?!\/)(\S+) -->$/gm;

/** The names of the parts that a text has markers for. */
export function markersIn(text: string): string[] {
  return [...text.matchAll(OPENING_MARKER)].map(([, name = '']) => name);
}

/**
 * A text with everything between each part's markers replaced by the part.
 *
 * @throws {RangeError} where a marker names no part, or is not closed
 */
export function withDocumentation(text: string, parts: ReadonlyMap<string, string>): string {
  return markersIn(text).reduce((result, name) => {
    const part = parts.get(name);
    const [opening, closing] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
    const start = result.indexOf(opening) + opening.length;
    const end = result.indexOf(closing, start);
    if (part === undefined) throw new RangeError(`no part is called ${name}`);
    if (end === -1) throw new RangeError(`the marker of ${name} is not closed`);
    return `${result.slice(0, start)}\n${part}\n\n${result.slice(end)}`;
  }, text);
}
