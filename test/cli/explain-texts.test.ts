import { expect, it } from 'vitest';
import { explainTexts } from '../../src/cli/explain-texts.ts';
import { speaker } from '../../src/cli/texts.ts';

it('what is said of explain is said by every speaker', () => {
  expect(speaker('en')('optionRegion')).toBe(explainTexts.optionRegion.en);
  expect(speaker('zh')('badCount', { option: '--top', value: 'x', least: '1' })).toBe(
    '--top 的值 "x" 无效；请写不小于 1 的整数',
  );
});
