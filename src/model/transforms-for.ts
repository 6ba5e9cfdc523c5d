import type { Exact } from './exact.ts';
import type { MethodTable } from './method.ts';

/** The names of the transforms that are defined for a value, for a message that proposes them. */
export function transformsFor(value: Exact, transforms: MethodTable['transform']): readonly string[] {
  const fit = Object.entries(transforms).filter(([, { domain }]) => domain?.holds(value) ?? true);
  return fit.map(([name]) => name);
}
