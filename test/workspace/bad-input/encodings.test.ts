import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeIn } from '../../support/bad-input.ts';
import { smallWorkspace, withFolder } from '../../support/workspace-files.ts';

const REGIONS = 'code,name,level\neast,东城,county\nwest,West,county\n';

/** The results of the small workspace with these regions. */
function resultsWith(regions: string | Buffer): Promise<string> {
  return withFolder(smallWorkspace({ 'regions.csv': regions }), async (folder) => {
    const { code } = await computeIn(folder);
    expect(code).toBe(0);
    return readFileSync(join(folder, 'out/2018-09/results.csv'), 'utf8');
  });
}

describe('encodings', () => {
  it('give the same results, whatever the file was saved as', async () => {
    const results = await resultsWith(REGIONS);
    expect(results).toContain('东城');
    const [head = '', tail = ''] = REGIONS.split('东城');
    // 东城 is B6AB B3C7 in GB18030.
    const gb18030 = Buffer.concat([Buffer.from(head), Buffer.from('b6abb3c7', 'hex'), Buffer.from(tail)]);
    expect(await resultsWith(gb18030)).toBe(results);
    expect(await resultsWith(`\ufeff${REGIONS}`)).toBe(results);
    expect(await resultsWith(REGIONS.replaceAll('\n', '\r\n'))).toBe(results);
    expect(await resultsWith(REGIONS.replace(/[^,\n]+/g, '"$&"'))).toBe(results);
  });
});
