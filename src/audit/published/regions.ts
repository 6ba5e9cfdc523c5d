import { type Place, problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { regionHierarchy } from '../../model/region-hierarchy.ts';
import type { Workspace } from '../../model/workspace.ts';
import { namedHint } from '../../workspace/named-hint.ts';
import { shown } from '../../workspace/number-cell.ts';

/** A name as it is looked up, without regard to width, case, spaces and marks of footnotes. */
function keyOf(text: string): string {
  return text
    .replace(/[*†‡§¶⁰¹²³⁴-⁹]+$/u, '')
    .normalize('NFKC')
    .replace(/[\s\u200b\u2060\ufeff]+/gu, '')
    .toLowerCase()
    .replace(/^'(?=[=+\-@])/, '');
}

/** A cell that names the region of a row. */
export interface NamingCell {
  readonly text: string;
  place(): Place;
}

/** Finds regions by what a published table calls them: their code, or a name that only one of them has. */
export class PublishedRegions {
  readonly #workspace: Workspace;
  readonly #problems: ProblemList;
  readonly #parents: readonly number[];
  readonly #byKey = new Map<string, Set<number>>();

  constructor(workspace: Workspace, problems: ProblemList) {
    this.#workspace = workspace;
    this.#problems = problems;
    const named = workspace.regions.list.map(({ code, name, nameEn }) => [code, name, nameEn]);
    for (const [region, names] of named.entries()) {
      for (const name of names.filter((text) => text !== '')) {
        const key = keyOf(name);
        this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(region));
      }
    }
    this.#parents = regionHierarchy(workspace.regions).parents;
  }

  #candidates(text: string): readonly number[] {
    const byCode = this.#workspace.regions.byCode.get(text.trim());
    return byCode === undefined ? [...(this.#byKey.get(keyOf(text)) ?? [])] : [byCode];
  }

  /** Whether a text is the code or a name of some region. */
  knows(text: string): boolean {
    return this.#candidates(text).length > 0;
  }

  #reportUnknown(text: string, place: () => Place): void {
    const hint = namedHint(text, () => this.#workspace.regions.list, 'region');
    const regions = this.#workspace.settings.paths.regions;
    this.#problems.add(problem('unknown-region', place(), { region: shown(text), regions, hint }));
  }

  /** Whether a text means the region, or what the region is part of, as where a column holds the city of a county. */
  #fits(text: string, region: number): boolean {
    const candidates = this.#candidates(text);
    let above = region;
    for (let depth = 0; above !== -1 && depth < this.#parents.length; depth += 1) {
      if (candidates.includes(above)) return true;
      above = this.#parents[above] ?? -1;
    }
    return false;
  }

  /**
   * The region that the naming cells of a row name together: each holds its code, its name, or the name of a region that it
   * belongs to. Cells that name none, several or different regions are a problem.
   */
  find(cells: readonly NamingCell[]): number | undefined {
    const unknown = cells.filter(({ text }) => !this.knows(text));
    for (const { text, place } of unknown) this.#reportUnknown(text, place);
    const [first] = cells;
    if (unknown.length > 0 || first === undefined) return undefined;
    const meant = new Set(cells.flatMap(({ text }) => this.#candidates(text)));
    const [region, ...more] = [...meant].filter((each) => cells.every(({ text }) => this.#fits(text, each)));
    if (region === undefined) this.#reportConflict(first, cells);
    else if (more.length > 0) {
      const codes = [region, ...more].map((at) => this.#codeOf(at));
      this.#problems.add(problem('ambiguous-region', first.place(), { name: shown(first.text), codes }));
      return undefined;
    }
    return region;
  }

  #codeOf(region: number): string {
    return this.#workspace.regions.list[region]?.code ?? '';
  }

  #reportConflict(first: NamingCell, cells: readonly NamingCell[]): void {
    const [region = -1] = this.#candidates(first.text);
    const other = cells.find(({ text }) => !this.#fits(text, region));
    if (other === undefined) return;
    const values = { value: shown(other.text), region: this.#codeOf(region) };
    this.#problems.add(problem('other-name', other.place(), values));
  }
}
