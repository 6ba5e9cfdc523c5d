import type { Exact } from './exact.ts';

/** Values that are scored together, of which each is made when it is asked for; lists are such. */
export interface Values extends Iterable<Exact> {
  readonly length: number;
  at(position: number): Exact | undefined;
  map<T>(make: (value: Exact, position: number) => T): T[];
  /** Where the lowest or the highest of them stands, if that is known without making them. */
  readonly placeOf?: (extreme: 'min' | 'max') => number | undefined;
}
