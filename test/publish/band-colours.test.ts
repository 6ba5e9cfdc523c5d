import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { paintBand } from '../../src/publish/band-colours.ts';
import { withoutColour } from '../support/display-width.ts';

const chalk = new Chalk({ level: 3 });
const pairs = [
  ['green', '绿'],
  ['blue', '蓝'],
  ['yellow', '黄'],
  ['orange', '橙'],
  ['red', '红'],
] as const;

describe('the colour of a band', () => {
  it('is one colour for the English and the Chinese name, and another for every other band', () => {
    const painted = pairs.map(([english, chinese]) => [paintBand(chalk, 'x', english), paintBand(chalk, 'x', chinese)]);
    for (const [english, chinese] of painted) expect(english).toBe(chinese);
    expect(new Set(painted.map(([english]) => english)).size).toBe(pairs.length);
  });

  it.each(['Green', 'green (95 and above)', '绿色'])('is found at the beginning of %s', (band) => {
    expect(paintBand(chalk, 'x', band)).toBe(paintBand(chalk, 'x', 'green'));
  });

  it('leaves the text itself as it is', () => {
    expect(withoutColour(paintBand(chalk, 'blue  ', 'blue'))).toBe('blue  ');
    expect(paintBand(chalk, 'blue', 'blue')).not.toBe('blue');
  });

  it('is none for a band that is not named for a colour, for no band, and where colour is off', () => {
    expect(paintBand(chalk, 'x', 'excellent')).toBe('x');
    expect(paintBand(chalk, 'x', '')).toBe('x');
    expect(paintBand(new Chalk({ level: 0 }), 'x', 'red')).toBe('x');
  });
});
