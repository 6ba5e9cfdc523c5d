import type { LeafInput } from './leaf-inputs.ts';
import { policyOf } from './observe.ts';
import { parseDecimal, rational } from './rational.ts';
import type { DrawnNode, DrawnWorkspace } from './workspace.ts';

/** What too few report: leaves for a peer group, then regions. */

type Inputs = ReadonlyMap<string, ReadonlyMap<string, LeafInput>>;

function isTooLittle(ws: DrawnWorkspace, inputs: readonly LeafInput[]): boolean {
  const applying = inputs.filter(({ kind }) => kind !== 'inapplicable');
  const reported = applying.filter(({ kind }) => kind === 'reported').length;
  const least = parseDecimal(ws.settings.minAvailability).mul(rational(BigInt(applying.length)));
  return least.gt(rational(BigInt(reported)));
}

function screenedLeaves(ws: DrawnWorkspace): readonly DrawnNode[] {
  return ws.nodes.filter(({ leaf }) => leaf !== undefined && policyOf(ws, leaf) === 'screen');
}

/** Whether a leaf is left out for a whole peer group; inputs are by region, then leaf. */
export function isLeftOut(ws: DrawnWorkspace, inputs: Inputs, code: string, peer: string): boolean {
  if (!screenedLeaves(ws).some((node) => node.code === code)) return false;
  const group = ws.regions.filter((region) => region.peer === peer);
  return isTooLittle(
    ws,
    group.flatMap((region) => inputs.get(region.code)?.get(code) ?? []),
  );
}

/** Whether a region reports too few of the leaves that are left for it to be ranked. */
export function isUnranked(ws: DrawnWorkspace, inputs: Inputs, region: string): boolean {
  const peer = ws.regions.find(({ code }) => code === region)?.peer ?? '';
  const counting = screenedLeaves(ws).filter(({ code }) => !isLeftOut(ws, inputs, code, peer));
  return isTooLittle(
    ws,
    counting.flatMap(({ code }) => inputs.get(region)?.get(code) ?? []),
  );
}
