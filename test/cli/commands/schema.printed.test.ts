import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { jsonSchemaOfSettings } from '../../../src/publish/settings-schema.ts';
import { runCli } from '../../support/run-cli.ts';

describe('pingan schema', () => {
  it('prints the JSON Schema of pingan.json and nothing else', async () => {
    const { code, stdout, stderr } = await runCli(['schema']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(jsonSchemaOfSettings(methods, 'en'));
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  it('describes the same schema in Chinese, with the names of the methods', async () => {
    const { stdout } = await runCli(['schema', '--lang', 'zh']);
    const described = JSON.parse(stdout);
    expect(described).toEqual(jsonSchemaOfSettings(methods, 'zh'));
    expect(described.properties.scoring.description).toContain('极差法（min-max）');
    const withoutWords = (text: string) => text.replace(/ *"description": ".*",?\n/g, '');
    const english = await runCli(['schema']);
    expect(withoutWords(stdout)).toBe(withoutWords(english.stdout));
    const descriptions = [...stdout.matchAll(/"description": "(.*)"/g)].map(([, text]) => text);
    expect(descriptions.length).toBeGreaterThan(50);
    for (const text of descriptions) expect(text).toMatch(/[\u4e00-\u9fff]/);
  });

  it('prints the same on a terminal', async () => {
    const plain = await runCli(['schema']);
    expect(await runCli(['schema'], { isTTY: true, columns: 40 })).toEqual(plain);
  });
});
