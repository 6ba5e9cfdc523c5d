/** Whether a cell's text is one that means that there is nothing, spaces around it aside; a blank cell is no such text. */
export function isMissingText(text: string, missingValues: ReadonlySet<string>): boolean {
  const trimmed = text.trim();
  return trimmed !== '' && (missingValues.has(text) || missingValues.has(trimmed));
}
