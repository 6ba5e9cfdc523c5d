import { describe, expect, it } from 'vitest';
import { methods } from '../../src/engine/methods/index.ts';
import { jsonSchemaOfSettings } from '../../src/publish/settings-schema.ts';
import { runCli } from '../support/run-cli.ts';

describe('pingan schema', () => {
  it('prints the JSON Schema of pingan.json and nothing else', async () => {
    const { code, stdout, stderr } = await runCli(['schema']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(jsonSchemaOfSettings(methods));
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  it('prints the same in every language and on a terminal', async () => {
    const plain = await runCli(['schema']);
    expect(await runCli(['schema', '--lang', 'zh'])).toEqual(plain);
    expect(await runCli(['schema'], { isTTY: true, columns: 40 })).toEqual(plain);
  });
});
