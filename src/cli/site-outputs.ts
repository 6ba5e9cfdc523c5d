import type { OutputSettings } from '../audit/manifest.ts';
import type { Computation } from '../model/computed-index.ts';
import { ProblemList } from '../model/problem-list.ts';
import type { EditionParts } from '../publish/bulletin/edition.ts';
import { openEdition } from '../publish/bulletin/open-edition.ts';
import { writeSite } from '../publish/bulletin/site.ts';
import type { FreshOutputs } from '../publish/month-outputs.ts';
import type { OutputSink } from '../publish/writing/output-stream.ts';
import { sha256 } from '../workspace/files/sha256.ts';
import { type Boundaries, readMap } from '../workspace/map/read-map.ts';
import type { MonthRun } from './month-run.ts';

/** What the bulletin of a month that a run has computed is made of. */
export function editionOf(
  computation: Computation,
  run: MonthRun,
  hasDerivations: boolean,
  boundaries: Boundaries | undefined,
): Promise<EditionParts> {
  const { observed, history } = run;
  const { available } = observed;
  return openEdition({ computation, months: observed, available, history, hasDerivations, boundaries });
}

/** Keeps of the files of a site those whose bytes are not the ones that are found. */
class DifferingFiles {
  readonly kept = new Map<string, Buffer>();
  readonly #found: (name: string) => Buffer | undefined;

  constructor(found: (name: string) => Buffer | undefined) {
    this.#found = found;
  }

  open(name: string): OutputSink {
    const chunks: Buffer[] = [];
    return {
      write: (bytes) => void chunks.push(Buffer.from(bytes)),
      close: () => {
        const own = Buffer.concat(chunks);
        const found = this.#found(name);
        if (found === undefined || sha256(found) !== sha256(own)) this.kept.set(name, own);
      },
    };
  }
}

/** What a site would be now; of the files that are found as they would be, no bytes are kept. */
export async function freshSite(
  computation: Computation,
  run: MonthRun,
  { derivation }: OutputSettings,
  found: (name: string) => Buffer | undefined,
): Promise<FreshOutputs> {
  const files = new DifferingFiles(found);
  const place = { open: (name: string) => files.open(name), pause: async () => undefined };
  // What is wrong with the map, the inputs tell.
  const boundaries = readMap(computation.index.workspace, new ProblemList());
  const written = await writeSite(await editionOf(computation, run, derivation === true, boundaries), place);
  return { ...written, bytes: (name) => files.kept.get(name) ?? found(name) ?? Buffer.alloc(0) };
}
