/** Whether two plain values are the same: numbers, texts, lists, maps and objects of such, whatever object holds them. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Map && b instanceof Map) return isSameValue([...a], [...b]);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => {
    return Object.hasOwn(b, key) && isSameValue(a[key as keyof typeof a], b[key as keyof typeof b]);
  });
}
