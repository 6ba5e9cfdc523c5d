import { expect, it } from 'vitest';
import { explainTexts } from '../../src/cli/explain-texts.ts';
import { commandWords } from '../../src/cli/texts.ts';

it('what is said of explain is said in both languages', () => {
  expect(commandWords('en').say('optionRegion')).toBe(explainTexts.optionRegion.en);
  expect(commandWords('zh').say('badCount', { option: '--top', value: 'x', least: '1' })).toBe(
    '--top 的值 "x" 无效；请写不小于 1 的整数',
  );
});
