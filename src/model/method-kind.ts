/** The kinds of methods: the keys of the table of methods. */
export type MethodKind = 'scoring' | 'treatment' | 'transform' | 'missing' | 'rollup' | 'aggregation' | 'weights';
