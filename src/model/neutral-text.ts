const RUNS_IN_A_SPREADSHEET = /^[=+\-@\t\r]/;
const NEUTRALISED = /^'[=+\-@\t\r]/;

/** Text that a spreadsheet would run as a formula, made harmless by an apostrophe in front. */
export function neutralise(text: string): string {
  return RUNS_IN_A_SPREADSHEET.test(text) ? `'${text}` : text;
}

/** The text that was neutralised, where it was. */
export function withoutApostrophe(text: string): string {
  return NEUTRALISED.test(text) ? text.slice(1) : text;
}
