import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guideFiles, SCHEMA_FILE } from '../../src/publish/workspace-guide.ts';
import { runCli } from '../support/run-cli.ts';

const facts = { name: 'My {month}', month: '2025-01', region: 'east' };

it('explains the files in the language, with commands for them', () => {
  const { 'README.md': english = '' } = guideFiles('en', facts);
  expect(english.split('\n')[0]).toBe('# My {month}');
  expect(english).toContain('    pingan explain --month 2025-01 --region east\n');
  expect(guideFiles('zh', facts)['README.md']).toContain('工作区');
});

it('gives the schema that the program prints, and so does the package', async () => {
  const { stdout } = await runCli(['schema']);
  expect(guideFiles('en', facts)[SCHEMA_FILE]).toBe(stdout);
  expect(existsSync('pingan.schema.json'), 'what npm run docs makes must be there').toBe(true);
  expect(readFileSync('pingan.schema.json', 'utf8')).toBe(stdout);
});
