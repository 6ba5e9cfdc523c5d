import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CliResult } from '../support/run-cli.ts';
import { OUT, type Verified, withVerified } from '../support/verified.ts';
import { smallWorkspace } from '../support/workspace-files.ts';

const OUTPUTS = ['results.csv', 'scores.csv', 'derivation.csv', 'diagnostics.csv', 'results.json', 'datapackage.json'];
const VOUCHING = ['manifest.json', 'manifest.dsse.json'];
const INPUTS = Object.keys(smallWorkspace());

/** Every file that is tampered with: its path, and what verify calls it. */
const FILES = [
  ...[...OUTPUTS, ...VOUCHING].map((name) => [`${OUT}/${name}`, name] as const),
  ...INPUTS.map((path) => [path, path] as const),
];

/** Over all files, some more than two hundred. */
const PLACES_PER_FILE = 15;

function verify({ run }: Verified): Promise<CliResult> {
  return run('verify', OUT, '--key', 'keys/public.pem');
}

/** Verifies with a file replaced by other bytes, and puts it back. */
async function verifyWith(verified: Verified, path: string, bytes: Buffer): Promise<CliResult> {
  const at = join(verified.folder, path);
  const before = readFileSync(at);
  writeFileSync(at, bytes);
  try {
    return await verify(verified);
  } finally {
    writeFileSync(at, before);
  }
}

/** The bytes with one of them changed. */
function flipped(bytes: Buffer, place: number, mask: number): Buffer {
  const changed = Buffer.from(bytes);
  const at = place % bytes.length;
  changed[at] = (changed[at] as number) ^ mask;
  return changed;
}

function expectFound({ code, stdout }: CliResult, name: string, what: string): void {
  expect({ code, what }).toEqual({ code: 4, what });
  // A manifest that is changed but sound is found by what is signed, or by what it says of others.
  if (!VOUCHING.includes(name)) expect(stdout, what).toContain(`${name}: `);
}

describe('pingan verify DIR, of files that were tampered with', () => {
  it('finds one byte changed at any place of any input or output', async () => {
    const place = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 }));
    await withVerified(async (verified) => {
      for (const [file, [path, name]] of FILES.entries()) {
        const bytes = readFileSync(join(verified.folder, path));
        for (const [at, mask] of fc.sample(place, { numRuns: PLACES_PER_FILE, seed: file })) {
          const found = await verifyWith(verified, path, flipped(bytes, at, mask));
          expectFound(found, name, `${path}: byte ${at % bytes.length} xor ${mask}`);
        }
      }
      expect((await verify(verified)).code).toBe(0);
    });
  });

  it.each(FILES)('finds %s cut short, made longer, or emptied', async (path, name) => {
    await withVerified(async (verified) => {
      const bytes = readFileSync(join(verified.folder, path));
      const others = [
        bytes.subarray(0, -1),
        bytes.subarray(1),
        Buffer.concat([bytes, Buffer.from('\n')]),
        Buffer.alloc(0),
      ];
      for (const [at, other] of others.entries()) {
        const found = await verifyWith(verified, path, other);
        // One more line feed changes nothing that an envelope holds.
        if (name === 'manifest.dsse.json' && at === 2) expect(found.code).toBe(0);
        else expectFound(found, name, `${path}, case ${at}`);
      }
    });
  });

  it('finds any two outputs swapped', async () => {
    await withVerified(async (verified) => {
      const read = (name: string) => readFileSync(join(verified.outputs, name));
      for (const [at, name] of OUTPUTS.entries()) {
        const other = OUTPUTS[(at + 1) % OUTPUTS.length] as string;
        const [own, theirs] = [read(name), read(other)];
        writeFileSync(join(verified.outputs, name), theirs);
        const { stdout } = await verifyWith(verified, `${OUT}/${other}`, own);
        expect(stdout).toContain(`${name}: swapped-output: the file holds what belongs to ${other}\n`);
        expect(stdout).toContain(`${other}: swapped-output: the file holds what belongs to ${name}\n`);
        writeFileSync(join(verified.outputs, name), own);
      }
    });
  });

  it.each([...OUTPUTS, ...VOUCHING])('finds that %s is missing', async (name) => {
    await withVerified(async (verified) => {
      rmSync(join(verified.outputs, name));
      const { code, stdout } = await verify(verified);
      expect(code).toBe(4);
      expect(stdout).toMatch(new RegExp(`^${name}: missing-`, 'm'));
    });
  });
});
