import { expect, it } from 'vitest';
import { cited, coinr, handbook, work } from '../../src/methods/sources.ts';

it('cites a step of the handbook, and more, in both languages', () => {
  expect(handbook(5, 'ranking', '名次', coinr('n_rank'))).toEqual({
    en: 'OECD/JRC Handbook on Constructing Composite Indicators (2008), step 5, ranking; COINr, n_rank',
    zh: 'OECD/JRC《综合指标编制手册》（2008）第 5 步：名次；COINr, n_rank',
  });
  expect(handbook(6, 'weighting', '赋权')).toEqual({
    en: 'OECD/JRC Handbook on Constructing Composite Indicators (2008), step 6, weighting',
    zh: 'OECD/JRC《综合指标编制手册》（2008）第 6 步：赋权',
  });
});

it('cites other works as each language does, or by their own name', () => {
  expect(cited('Shannon (1948)', 'Shannon（1948）')).toEqual({ en: 'Shannon (1948)', zh: 'Shannon（1948）' });
  expect(work('COINr')).toEqual({ en: 'COINr', zh: 'COINr' });
});
