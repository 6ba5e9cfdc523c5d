import { type Place, problem } from '../model/problem.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Workspace } from '../model/workspace.ts';
import { nearestHint } from '../workspace/nearest.ts';
import { shown } from '../workspace/number-cell.ts';

/** Finds regions by what a published table calls them: their code, or a name that only one of them has. */
export class PublishedRegions {
  readonly #workspace: Workspace;
  readonly #problems: ProblemList;
  readonly #byName = new Map<string, number[]>();

  constructor(workspace: Workspace, problems: ProblemList) {
    this.#workspace = workspace;
    this.#problems = problems;
    for (const [region, { name, nameEn }] of workspace.regions.list.entries()) {
      for (const known of new Set([name, nameEn])) {
        if (known !== '') this.#byName.set(known, [...(this.#byName.get(known) ?? []), region]);
      }
    }
  }

  #candidates(text: string): readonly number[] {
    const { byCode } = this.#workspace.regions;
    const byCodeOf = byCode.get(text);
    if (byCodeOf !== undefined) return [byCodeOf];
    // The apostrophe that keeps a spreadsheet from running a name is not part of it.
    return this.#byName.get(text) ?? this.#byName.get(text.replace(/^'(?=[=+\-@])/, '')) ?? [];
  }

  /** The region a text means; a text that means none, or several, is a problem. */
  find(text: string, place: () => Place): number | undefined {
    const [region, ...more] = this.#candidates(text);
    const { regions, settings } = this.#workspace;
    if (region === undefined) {
      const hint = nearestHint(text, [...regions.byCode.keys(), ...this.#byName.keys()], 'add');
      this.#problems.add(
        problem('unknown-region', place(), { region: shown(text), regions: settings.paths.regions, hint }),
      );
      return undefined;
    }
    if (more.length === 0) return region;
    const codes = [region, ...more].map((at) => regions.list[at]?.code ?? '').join(', ');
    this.#problems.add(problem('ambiguous-region', place(), { name: shown(text), codes }));
    return undefined;
  }

  /** Whether a text is one of the region's own; another's is a problem. */
  check(text: string, region: number, place: () => Place): void {
    if (this.#candidates(text).includes(region)) return;
    const code = this.#workspace.regions.list[region]?.code ?? '';
    this.#problems.add(problem('other-name', place(), { value: shown(text), region: code }));
  }
}
