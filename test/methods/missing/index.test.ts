import { expect, it } from 'vitest';
import { missingMethods } from '../../../src/methods/missing/index.ts';
import type { MissingMethod } from '../../../src/model/method.ts';

it.each(Object.entries<MissingMethod>(missingMethods))(
  '%s does at most one thing with what is missing',
  (_, { refuses, carries, impute, score }) => {
    const done = [refuses, carries, impute !== undefined, score !== undefined].filter((isDone) => isDone);
    expect(done.length).toBeLessThanOrEqual(1);
  },
);
