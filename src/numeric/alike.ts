import type { Exact } from '../model/exact.ts';
import { snap } from './exact.ts';
import { toShortText } from './text.ts';

/** A function of values that is asked once for all values that tie, so that what it gives for them ties too. */
export function alikeForTies(of: (value: Exact) => Exact): (value: Exact) => Exact {
  const known = new Map<string, Exact>();
  return (value) => {
    const key = toShortText(snap(value));
    const result = known.get(key) ?? of(value);
    known.set(key, result);
    return result;
  };
}
