import { describe, expect, it } from 'vitest';
import { movementText } from '../../src/publish/movement-text.ts';

describe('movementText', () => {
  it('points up for places gained and down for places lost', () => {
    expect([12, 0, -1, undefined].map(movementText)).toEqual(['↑12', '–', '↓1', '']);
  });
});
