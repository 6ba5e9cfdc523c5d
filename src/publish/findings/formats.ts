/** The forms that problems, warnings and differences can be had in: the choices of `--problems`. */
export const problemFormats = ['text', 'json', 'github', 'gitlab', 'sarif'] as const;

export type ProblemFormat = (typeof problemFormats)[number];
