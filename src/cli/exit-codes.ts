/** Exit codes, as the README lists them. */
export const exitCodes = {
  done: 0,
  bug: 1,
  usage: 2,
  invalidInput: 3,
  verificationFailed: 4,
  inputOutput: 5,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The command line asks for something it does not offer; the message is in the user's language already. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
