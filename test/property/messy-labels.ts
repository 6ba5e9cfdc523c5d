import type { BookCell } from '../support/workbook-files.ts';
import type { Item } from './messy-index.ts';
import type { FigureStyle, MessyStyle } from './messy-style.ts';

/** ASCII in full width, as Chinese input methods write it. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

function styled({ code, name, nameEn }: Item, label: 'code' | 'name' | 'nameEn', style: MessyStyle): string {
  if (label === 'code') return style.isWideCode ? fullWidth(code) : code;
  if (label === 'nameEn') return style.isSpaced ? nameEn.toUpperCase() : nameEn;
  return style.isSpaced ? [...name].join('\u3000') : name;
}

/** What a table calls a region. */
export function regionLabel(region: Item, style: MessyStyle): string {
  return styled(region, style.regionLabel, style);
}

/** What a table calls an indicator: with an ordinal before its name, and its unit behind it. */
export function indicatorLabel(indicator: Item, at: number, style: MessyStyle): string {
  const { indicatorLabel: label, ordinal, unitForm } = style;
  const before = label === 'code' ? '' : ordinal.replace('#', `${at + 1}`);
  const behind = indicator.unit === '' ? '' : unitForm.replace('*', indicator.unit);
  return `${before}${styled(indicator, label, style)}${behind}`;
}

function grouped(text: string, sign: string): string {
  const [whole = '', fraction] = text.split('.');
  const closed = whole.replace(/\B(?=(?:\d{3})+$)/g, sign);
  return fraction === undefined ? closed : `${closed}.${fraction}`;
}

/** What a spreadsheet holds where it shows a value in per cent. */
function percentOf(value: string): number {
  return Number(`${value}e-2`);
}

function figureText(value: string, unit: string, form: FigureStyle, style: MessyStyle): string {
  const isComma = style.isDecimalComma;
  const point = isComma ? value.replace('.', ',') : value;
  const [whole = '', fraction] = point.split(isComma ? ',' : '.');
  const closed = form.isGrouped ? grouped(whole, isComma ? '.' : ',') : whole;
  const number = fraction === undefined ? closed : `${closed}${isComma ? ',' : '.'}${fraction}`;
  const text = form.isPercent && unit === '%' ? `${number}%` : number;
  return `${form.pad}${form.isFullWidth ? fullWidth(text) : text}${form.footnote}${form.pad}`;
}

/** A figure as the table has it. */
export function figureCell(value: string, { unit }: Item, at: number, style: MessyStyle): BookCell {
  if (value === '') return style.mark;
  const form = style.figures[at % style.figures.length] as FigureStyle;
  const isText = style.form === 'csv' || form.isText || form.footnote !== '';
  if (isText) return figureText(value, unit, form, style);
  return form.isPercent && unit === '%' ? { percent: percentOf(value) } : Number(value);
}
