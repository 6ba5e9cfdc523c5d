/** An argument of a command as it is shown: in quotes where a shell would split it. */
export function shellArgument(text: string): string {
  return /^[\p{L}\p{N}_./-]+$/u.test(text) ? text : `"${text}"`;
}
