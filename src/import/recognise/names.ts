import { foldLabel, labelForms } from './label.ts';

/** What a name stands for. */
export interface NamedItem {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** '' where it has none. */
  readonly unit: string;
}

/** Those that a label may name: one, or several, which is ambiguous; and the unit it gives. */
export interface Match {
  readonly all: readonly NamedItem[];
  readonly unit: string;
}

/** Finds regions or indicators by what tables call them: by code, else by a whole name, Chinese or English. */
export class Names {
  readonly list: readonly NamedItem[];
  readonly #codes = new Map<string, NamedItem>();
  readonly #names = new Map<string, Set<NamedItem>>();
  readonly #known = new Map<string, Match | undefined>();

  constructor(list: readonly NamedItem[]) {
    this.list = list;
    for (const named of list) {
      this.#codes.set(named.code, named);
      for (const text of [named.code, named.name, named.nameEn]) this.#add(foldLabel(text), named);
    }
    // A name that has its unit in it is also known without; a whole name of another goes before.
    for (const named of list) {
      for (const { key, unit } of labelForms(named.name))
        if (unit !== '' && !this.#names.has(key)) this.#add(key, named);
    }
  }

  #add(key: string, named: NamedItem): void {
    if (key === '') return;
    const known = this.#names.get(key) ?? new Set();
    this.#names.set(key, known.add(named));
  }

  #look(text: string): Match | undefined {
    const coded = this.#codes.get(text);
    if (coded !== undefined) return { all: [coded], unit: '' };
    for (const { key, unit } of labelForms(text)) {
      const found = this.#names.get(key);
      if (found !== undefined) return { all: [...found], unit };
    }
    return undefined;
  }

  find(text: string): Match | undefined {
    if (!this.#known.has(text)) this.#known.set(text, this.#look(text));
    return this.#known.get(text);
  }
}
