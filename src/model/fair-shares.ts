/**
 * Shares out room among kinds: each has as much as it needs or as every other, and what one does not need goes to the
 * others. Where the room cannot be shared evenly, the first kinds have one more.
 * @returns the share of each kind, in the order of the needs.
 */
export function fairShares(needs: readonly number[], room: number): number[] {
  const shares = needs.map(() => 0);
  const byNeed = [...needs.keys()].sort((a, b) => (needs[a] as number) - (needs[b] as number) || b - a);
  let left = room;
  for (const [at, kind] of byNeed.entries()) {
    const share = Math.min(needs[kind] as number, Math.floor(left / (byNeed.length - at)));
    shares[kind] = share;
    left -= share;
  }
  return shares;
}
