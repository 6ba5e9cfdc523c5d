/** Ways in which people and programs write a name otherwise. */
export const FORMS: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.replace(/^./, (letter) => letter.toUpperCase()),
  (name) => ` ${name}\u00a0`,
  (name) => `\ufeff${name}\u200b`,
  (name) => name.replace(/[a-z_]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  (name) => name.replace('_', ' '),
  (name) => name.replace('_', '\u3000'),
  (name) => name.replace('_', '\n'),
  (name) => name.replace('_', '-'),
  (name) => name.replace('_', '\u2010'),
  (name) => name.replace('_', ' - '),
];
