/** The digits that a spreadsheet keeps of what is typed. */
const TYPED_DIGITS = 15;

/** A double as a decimal. */
export interface Decimal {
  readonly text: string;
  /** Whether the shortest decimal has more than 15 digits: the figure was computed, and is cut to 15. */
  readonly isComputed: boolean;
}

function digitsOf(text: string): number {
  return text.replace(/e.*$/, '').replace(/[-.]/g, '').replace(/^0+/, '').length;
}

/** A decimal with an exponent as one without. */
function plain(text: string): string {
  const [, sign = '', whole = '', fraction = '', power = ''] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (power === '') return text;
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

function withoutTrailingZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/**
 * What was typed for a figure that is stored as a double: the shortest decimal that gives the double back. Where that has
 * more than 15 digits, which nobody can type into a spreadsheet, the figure to 15 digits.
 */
export function shortestDecimal(value: number): Decimal {
  // ECMAScript gives the shortest digits that tell a double from all others.
  const shortest = String(value);
  if (digitsOf(shortest) <= TYPED_DIGITS) return { text: plain(shortest), isComputed: false };
  const [mantissa = '', power] = value.toPrecision(TYPED_DIGITS).split('e');
  const cut = withoutTrailingZeros(mantissa);
  return { text: plain(power === undefined ? cut : `${cut}e${power}`), isComputed: true };
}

/** A hundred times a plain decimal: its point two places further right. */
export function hundredfold(text: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const shifted = `${whole}${fraction.padEnd(2, '0').slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(2);
  return sign + (rest === '' ? shifted : `${shifted}.${rest}`);
}
