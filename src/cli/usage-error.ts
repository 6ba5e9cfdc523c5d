/** The command line asks for something it does not offer; the message is in the user's language already. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
