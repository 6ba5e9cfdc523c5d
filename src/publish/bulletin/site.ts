import { reviewDepartment } from '../../analysis/department/department.ts';
import { factsOf, manifestText, type OutputFacts, type OutputFile, statementOf } from '../../audit/manifest.ts';
import type { Language } from '../../model/localised.ts';
import type { Region } from '../../model/region.ts';
import { MANIFEST, MonthOutputs, type WrittenMonth } from '../month-outputs.ts';
import { outputSettings } from '../output-choice.ts';
import { SITE, SITE_DATA } from '../output-files.ts';
import type { SlowPlace } from '../writing/disk.ts';
import { type OutputPlace, writeOutput } from '../writing/output-stream.ts';
import { cardPath, departmentAddress, INDICATORS, METHOD, OVERVIEW, type Page } from './addresses.ts';
import { Edition, type EditionParts } from './edition.ts';
import { pageContext } from './frame.ts';
import { groupCard } from './group-card.ts';
import { departmentPage } from './pages/department.ts';
import { indicatorPage } from './pages/indicator.ts';
import { indicatorsPage } from './pages/indicators.ts';
import { methodPage } from './pages/method.ts';
import { overviewPage } from './pages/overview.ts';
import { type RegionPlace, regionPage } from './pages/region.ts';

/** The figures of the month as data, in a folder of their own, which is what compute writes. */
function writeData({ computation }: EditionParts, place: OutputPlace): readonly OutputFacts[] {
  const settings = outputSettings({}, computation.index.workspace);
  const { facts, manifest } = new MonthOutputs(computation, settings).write({
    open: (name) => place.open(`${SITE_DATA}/${name}`),
  });
  return [...facts, factsOf(manifest)];
}

/** Writes the pages of one edition, one after the other: none is held once it is written. */
class SiteWriter {
  readonly #edition: Edition;
  readonly #place: SlowPlace;
  readonly #facts: OutputFacts[] = [];

  constructor(edition: Edition, place: SlowPlace) {
    this.#edition = edition;
    this.#place = place;
  }

  #write(page: Page, make: (context: ReturnType<typeof pageContext>) => string): void {
    for (const language of this.#edition.addresses.languages) this.#writeIn(page, language, make);
  }

  #writeIn(page: Page, language: Language, make: (context: ReturnType<typeof pageContext>) => string): void {
    this.#put(this.#edition.addresses.path(page, language), make(pageContext(this.#edition, page, language)));
  }

  #put(name: string, text: string): void {
    const file: OutputFile = { name, bytes: Buffer.from(text) };
    writeOutput(file, this.#place);
    this.#facts.push(factsOf(file));
  }

  /** What is told of a region in every language. */
  async #told(at: number): Promise<Pick<RegionPlace, 'profile' | 'change' | 'trace'>> {
    const { profiler, before, tracer } = this.#edition.parts;
    return {
      profile: await profiler.profile(at),
      change: before?.comparer.region(this.#edition.workspace.regions.list[at] as Region),
      trace: tracer?.trace({ region: at, node: 0 }),
    };
  }

  #departments(): void {
    const { before, computation } = this.#edition.parts;
    for (const [at, department] of this.#edition.departments.entries()) {
      const review = reviewDepartment(computation.index, before?.index, department);
      this.#write(departmentAddress(at), (context) => departmentPage(context, review));
    }
  }

  /** A picture a peer group and language, to be shared. */
  #cards(): void {
    for (const [at, group] of this.#edition.groups.entries()) {
      for (const language of this.#edition.addresses.languages) {
        this.#put(cardPath(at, language), groupCard(pageContext(this.#edition, OVERVIEW, language), group));
      }
    }
  }

  async #regions(): Promise<void> {
    for (const group of this.#edition.groups) {
      for (const row of group.rows) {
        const place = { group, row, ...(await this.#told(row.at)) };
        this.#write({ kind: 'region', code: row.code }, (context) => regionPage(context, place));
        await this.#place.pause();
      }
    }
  }

  async write(): Promise<readonly OutputFacts[]> {
    this.#write(OVERVIEW, overviewPage);
    this.#write(INDICATORS, indicatorsPage);
    this.#write(METHOD, methodPage);
    for (const node of this.#edition.workspace.tree.nodes.slice(1)) {
      this.#write({ kind: 'indicator', code: node.code }, (context) => indicatorPage(context, node));
      await this.#place.pause();
    }
    this.#departments();
    this.#cards();
    await this.#regions();
    return this.#facts;
  }
}

/** Writes a site: its data, its pages, and the manifest of all of them last. */
export async function writeSite(parts: EditionParts, place: SlowPlace): Promise<WrittenMonth> {
  const { computation } = parts;
  const data = writeData(parts, place);
  const edition = new Edition(
    parts,
    data.map(({ path }) => path),
  );
  const pages = await new SiteWriter(edition, place).write();
  const facts = [...data.map((each) => ({ ...each, path: `${SITE_DATA}/${each.path}` })), ...pages];
  const settings = { format: SITE, ...(parts.tracer === undefined ? {} : { derivation: true as const }) };
  const statement = statementOf(computation.index, { inputs: parts.inputs, outputs: facts, settings });
  const manifest = { name: MANIFEST, bytes: Buffer.from(manifestText(statement)) };
  writeOutput(manifest, place);
  return { facts, manifest };
}
