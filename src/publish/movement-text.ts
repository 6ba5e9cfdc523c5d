/** Places gained as an upward arrow, lost as a downward one; '' where they are not known. */
export function movementText(places: number | undefined): string {
  if (places === undefined) return '';
  if (places === 0) return '–';
  return places > 0 ? `↑${places}` : `↓${-places}`;
}
