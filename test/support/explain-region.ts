import { type TraceRequest, traceRegion } from '../../src/engine/trace/trace-region.ts';
import type { ComputedIndex } from '../../src/model/computed-index.ts';
import { explainJson } from '../../src/publish/explain/json.ts';
import type { NodeData } from './explained.ts';

/** What tests ask of explain's JSON form. */
export interface ExplainedData {
  readonly additive: boolean;
  readonly carry: string;
  readonly band: string | null;
  readonly tree: NodeData;
}

/** A derivation as it is after it has been written as JSON and read again. */
export async function explainRegion(index: ComputedIndex, request: TraceRequest): Promise<ExplainedData> {
  return JSON.parse(JSON.stringify(explainJson(await traceRegion(index, request)))) as ExplainedData;
}
