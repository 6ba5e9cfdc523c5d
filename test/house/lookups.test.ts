import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frontPages } from '../support/manual-files.ts';
import { runCli } from '../support/run-cli.ts';

/** What a newcomer looks for: the words of the front page, the page that they lead to, and what answers. */
interface Lookup {
  readonly asked: { readonly en: string; readonly zh: string };
  readonly page: string;
  /** What `pingan help` is called with; without it the name of the page. */
  readonly names?: readonly string[];
  readonly answer: { readonly en: RegExp; readonly zh: RegExp };
}

const both = (answer: RegExp): Lookup['answer'] => ({ en: answer, zh: answer });

const LOOKUPS: readonly Lookup[] = [
  {
    asked: { en: 'how to load my Excel table?', zh: '怎样读入 Excel 表？' },
    page: 'import',
    answer: both(/pingan init my-index --from counties\.xlsx/),
  },
  {
    asked: { en: 'what `efficacy` computes?', zh: '`efficacy`（指数型功效函数法）怎样计算？' },
    page: 'methods',
    names: ['efficacy', '指数型功效函数法'],
    answer: both(/floor \* \(ceiling \/ floor\)\^t/),
  },
  {
    asked: { en: 'what a column of results.csv means?', zh: 'results.csv 某一列是什么意思？' },
    page: 'columns',
    names: ['results.csv coverage', 'coverage'],
    answer: { en: /share of the weight that applies to the region/, zh: /已填报指标的权重占该地区适用指标权重的比例/ },
  },
  {
    asked: { en: 'why `bad-number` came?', zh: '为什么报 `bad-number`？' },
    page: 'problems',
    names: ['bad-number'],
    answer: { en: /An optional sign, digits/, zh: /可有正负号/ },
  },
  {
    asked: { en: 'how to verify a folder?', zh: '怎样核验一个文件夹？' },
    page: 'verify',
    answer: both(/pingan verify out\/2018-09/),
  },
  {
    asked: { en: 'how to add a method?', zh: '怎样增加一种方法？' },
    page: 'contributing',
    answer: both(/src\/methods\/scoring\/NAME\.ts/),
  },
];

const folded = (text: string): string => text.replaceAll(/\n(?=\p{Script=Han})/gu, '').replaceAll(/\s+/g, ' ');

describe.each(['en', 'zh'] as const)('a newcomer who reads %s', (language) => {
  const front = readFileSync(frontPages[language], 'utf8');

  it.each(LOOKUPS)('finds by one link, or one command, $asked.en', async ({ asked, page, names = [page], answer }) => {
    const line = front.split('\n').find((each) => each.startsWith(`- ${asked[language]}`)) ?? '';
    const [, path = ''] = /\]\(([^)]+)\)/.exec(line) ?? [];
    expect(path).toBe(`src/help/${language}/${page}.md`);
    expect(folded(readFileSync(path, 'utf8'))).toMatch(answer[language]);
    for (const name of names) {
      const { code, stdout } = await runCli(['help', ...name.split(' '), '--lang', language]);
      expect([name, code]).toEqual([name, 0]);
      expect(folded(stdout)).toMatch(answer[language]);
    }
  });

  it.each([
    ['efficasy', 'efficacy'],
    ['bad-numbr', 'bad-number'],
    ['z-scor', 'z-score'],
    ['coverge', 'coverage'],
    ['contributng', 'contributing'],
    ['指数型功效函数', '指数型功效函数法'],
  ])('is led from %s to %s', async (misspelt, meant) => {
    const { code, stderr } = await runCli(['help', misspelt, '--lang', language]);
    expect(code).toBe(2);
    expect(stderr.split('\n')[1]).toContain(meant);
  });
});
