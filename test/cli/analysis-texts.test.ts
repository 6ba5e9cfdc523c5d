import { expect, it } from 'vitest';
import { analysisTexts } from '../../src/cli/analysis-texts.ts';
import { commandWords } from '../../src/cli/texts.ts';

it('are spoken like all others', () => {
  const names = Object.keys(analysisTexts) as (keyof typeof analysisTexts)[];
  expect(names).toEqual(expect.arrayContaining(['diagnoseAbout', 'profileAbout', 'trendAbout']));
  for (const name of names) {
    expect(commandWords('en').say(name)).toBe(analysisTexts[name].en);
    expect(commandWords('zh').say(name)).toBe(analysisTexts[name].zh);
  }
});
