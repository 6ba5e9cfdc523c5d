import { parse } from 'csv-parse/sync';
import { compute, loadWorkspace, monthOutputs, type ProblemList } from '../../src/index.ts';

/** The only place where the property tests meet the product. */

export type Row = Readonly<Record<string, string>>;

export interface ProductScore {
  readonly region: string;
  readonly node: string;
  readonly depth: string;
  readonly score: string;
  readonly published: string;
  readonly rank: string;
}

export type ProductRun =
  | {
      readonly ok: true;
      readonly scores: readonly ProductScore[];
      readonly results: readonly Row[];
      readonly derivation: readonly Row[];
    }
  | { readonly ok: false; readonly codes: readonly string[] };

/** Computes the workspace in a directory as the command line does, in this process. */
export async function runProduct(directory: string, month: string): Promise<ProductRun> {
  const loaded = await loadWorkspace({ project: directory });
  if (!loaded.ok) return refused(loaded.report);
  const computed = await compute(loaded.value, { month });
  if (!computed.ok) return refused(computed.report);
  const files = new Map(monthOutputs(computed.value, 'csv').map(({ name, bytes }) => [name, bytes]));
  const table = (name: string): Row[] => parse(files.get(name) ?? Buffer.alloc(0), { columns: true });
  return {
    ok: true,
    scores: table('scores.csv') as unknown as ProductScore[],
    results: table('results.csv'),
    derivation: table('derivation.csv'),
  };
}

function refused(report: ProblemList): ProductRun {
  return { ok: false, codes: report.errors.map(({ code }) => code) };
}
