/** How a property of pure functions is drawn: often, and alike in every run. */
export const DRAWS = { numRuns: 3000, seed: 20180901 } as const;
