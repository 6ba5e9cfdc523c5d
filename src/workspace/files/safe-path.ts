import { realpathSync } from 'node:fs';
import { isAbsolute, join, normalize, sep } from 'node:path';

/** The path below the root, or undefined when the text would lead out of it. */
export function insidePath(root: string, path: string): string | undefined {
  if (path === '' || isAbsolute(path) || path.includes('\\') || path.includes('\0')) return undefined;
  const normal = normalize(path);
  if (normal === '.' || normal === `.${sep}` || normal.split(sep).includes('..')) return undefined;
  return join(root, normal);
}

/** Whether a link-free resolution of the absolute path still lies below the root. */
export function staysInside(root: string, absolute: string): boolean {
  const base = realpathSync(root);
  const target = realpathSync(absolute);
  return target === base || target.startsWith(base.endsWith(sep) ? base : base + sep);
}

const ASCII_CODE = /^\w[\w.-]{0,63}$/;
const CODE = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]{0,63}$/u;
const FORBIDDEN = new Set(['__proto__', 'prototype', 'constructor']);

/** Whether a code is safe as a file name, a column name and a cell. */
export function isSafeCode(code: string): boolean {
  // Nearly all codes are ASCII, which takes no Unicode tables.
  return (ASCII_CODE.test(code) || CODE.test(code)) && !FORBIDDEN.has(code);
}
