import { describe, expect, it } from 'vitest';
import { positionOfName } from '../../src/workspace/exact-name.ts';

const LIST = [
  { code: 'e', name: '东城', nameEn: 'East' },
  { code: 'w', name: '西城', nameEn: 'West' },
  { code: 'v', name: '西城', nameEn: '' },
];

describe('positionOfName', () => {
  it.each([
    ['东城', 0],
    [' East ', 0],
    ['West', 1],
    ['西城', undefined],
    ['east', undefined],
    ['', undefined],
    ['e', undefined],
  ])('of "%s" is %s', (text, position) => {
    expect(positionOfName(text, LIST)).toBe(position);
  });
});
