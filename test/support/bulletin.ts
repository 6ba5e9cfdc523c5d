import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWorkspace } from '../../src/api.ts';
import { MonthRun } from '../../src/cli/month-run.ts';
import { editionOf } from '../../src/cli/site-outputs.ts';
import type { Language } from '../../src/model/localised.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import type { Page } from '../../src/publish/bulletin/addresses.ts';
import { Edition, type EditionParts } from '../../src/publish/bulletin/edition.ts';
import { type PageContext, pageContext } from '../../src/publish/bulletin/frame.ts';
import { writeSite } from '../../src/publish/bulletin/site.ts';
import { MemoryPlace } from '../../src/publish/writing/output-stream.ts';
import { readMap } from '../../src/workspace/map/read-map.ts';
import { MONTH, smallWorkspace, type WorkspaceFiles, withFolder } from './workspace-files.ts';

/** Two months of the small workspace, with bands, names in English and a rule that warns. */
export function publishedWorkspace(
  changes: Readonly<Record<string, string | Buffer | undefined>> = {},
  settings: Readonly<Record<string, unknown>> = {},
): WorkspaceFiles {
  return smallWorkspace(
    {
      'regions.csv': 'code,name,name_en,level\neast,东区,East,county\nwest,西区,West,county\nnorth,北区,North,county\n',
      'coefficients.csv': 'region,from,population\neast,2018-01,10\nwest,2018-01,20\nnorth,,5\n',
      'data/2018-08/east.csv': 'indicator,value,status,note\nA1,2,,\nA2,6,,\nB1,97,,\n',
      'data/2018-08/west.csv': 'indicator,value,status,note\nA1,5,,\nA2,7,,\nB1,95,,\n',
      'data/2018-08/north.csv': 'indicator,value,status,note\nA1,5,,\nA2,9,,\nB1,90,,\n',
      'data/2018-09/north.csv': 'indicator,value,status,note\nA1,2,,\nA2,9,,\nB1,,,\n',
      ...changes,
    },
    {
      name: '小指数',
      name_en: 'Small index',
      bands: [
        { name: 'green', from: 60 },
        { name: 'red', from: 0 },
      ],
      labels: [
        { name: 'green', zh: '绿' },
        { name: 'red', zh: '红' },
        { name: 'county', zh: '县' },
      ],
      warnings: [{ rule: 'score-below', threshold: 50 }],
      ...settings,
    },
  );
}

/** What the bulletin of a month of a workspace is made of. */
export async function editionIn(folder: string, month = MONTH, hasDerivations = true): Promise<EditionParts> {
  const loaded = await loadWorkspace({ project: folder });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.report.errors));
  const run = await MonthRun.of(loaded.value, [month], undefined);
  const { taken, report } = await run.month(month, (computation) => {
    return editionOf(computation, run, hasDerivations, readMap(loaded.value, new ProblemList()));
  });
  if (taken === undefined) throw new Error(JSON.stringify(report.errors));
  return taken;
}

export async function editionOfFiles(files: WorkspaceFiles = publishedWorkspace(), month = MONTH): Promise<Edition> {
  return withFolder(files, async (folder) => new Edition(await editionIn(folder, month), ['results.csv']));
}

/** The context of a page of an edition. */
export function contextOf(edition: Edition, page: Page, language: Language): PageContext {
  return pageContext(edition, page, language);
}

/** Every file of the site of a workspace, by its path. */
export async function siteOf(
  files: WorkspaceFiles = publishedWorkspace(),
  hasDerivations = true,
): Promise<ReadonlyMap<string, string>> {
  return withFolder(files, async (folder) => {
    const place = new MemoryPlace();
    const parts = await editionIn(folder, MONTH, hasDerivations);
    await writeSite(parts, { open: (name) => place.open(name), pause: async () => undefined });
    return new Map(place.files.map(({ name, bytes }) => [name, bytes.toString('utf8')]));
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The text of a piece of HTML. */
export function textOf(markup: string): string {
  const plain = markup.replace(/<[^>]*>/g, '');
  return plain.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] as string).trim();
}

/** The cells of each row of each table of a page. */
export function tablesOf(page: string): string[][][] {
  return [...page.matchAll(/<table[^>]*>(.*?)<\/table>/gs)].map(([, table = '']) => {
    return [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) => {
      return [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell));
    });
  });
}

/** A page of a folder that was published. */
export function pageIn(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
