import type { AggregationMethod } from '../../model/method.ts';
import { arithmeticMethod } from './arithmetic.ts';
import { copelandMethod } from './copeland.ts';
import { geometricMethod } from './geometric.ts';
import { harmonicMethod } from './harmonic.ts';
import { medianMethod } from './median.ts';
import { minMethod } from './min.ts';
import { mpiMethod } from './mpi.ts';
import { powerMethod } from './power.ts';

/** The aggregations by name. */
export const aggregationMethods = {
  arithmetic: arithmeticMethod,
  geometric: geometricMethod,
  harmonic: harmonicMethod,
  power: powerMethod,
  min: minMethod,
  median: medianMethod,
  mpi: mpiMethod,
  copeland: copelandMethod,
} as const satisfies Readonly<Record<string, AggregationMethod>>;
