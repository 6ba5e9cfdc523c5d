/** A text with the full-width forms of ASCII, as Chinese keyboards give them, in half width; all else stays. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}
