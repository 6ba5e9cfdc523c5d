import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StageName } from '../../../src/model/trace.ts';
import { type ExplainText, explainWords } from '../../../src/publish/explain/words.ts';

const stages: readonly StageName[] = [
  'observed',
  'adjusted',
  'imputed',
  'transformed',
  'treated',
  'scored',
  'aggregated',
  'published',
  'weighted',
  'contributed',
];
const [en, zh] = [explainWords('en'), explainWords('zh')];
const names = [...readFileSync('src/publish/explain/words.ts', 'utf8').matchAll(/^ {2}(\w+): \{/gm)]
  .map(([, name]) => name as ExplainText)
  .filter((name) => !stages.some((stage) => stage === name) || name === 'published');

describe('the words of a derivation', () => {
  it.each(names)('say %s in both languages with the same values', (name) => {
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(placeholders(zh.say(name))).toEqual(placeholders(en.say(name)));
    expect(en.say(name).replace('(合成数据)', '').replace('…', '')).toMatch(/^[ -~]+$/);
    if (!/^[^a-z]*\{/.test(zh.say(name))) expect(zh.say(name)).toMatch(/\p{Script=Han}/u);
  });

  it.each(stages)('name the stage %s, with its method or without', (stage) => {
    for (const words of [en, zh]) {
      expect(words.stage(stage, '')).not.toMatch(/[{}]|[:：] ?$/);
      expect(words.stage(stage, '')).not.toBe('');
    }
  });

  it('name figures in Chinese where the reader reads Chinese', () => {
    expect([en.symbol('ceiling'), zh.symbol('ceiling'), zh.symbol('x')]).toEqual(['ceiling', '得分上限', 'x']);
    expect(zh.stage('scored', 'min-max')).toBe('计分：极差法（min-max）');
  });
});
