import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compute, loadWorkspace } from '../../src/api.ts';
import { canonicalJson, type Json } from '../../src/audit/canonical-json.ts';
import { factsOf, manifestText, type Run, statementOf } from '../../src/audit/manifest.ts';
import { thisTool } from '../../src/audit/tool.ts';
import { MONTH, smallWorkspace, type WorkspaceFiles, withFolder } from '../support/workspace-files.ts';

const outputs = Object.freeze([
  { name: 'results.csv', bytes: Buffer.from('level,rank\n') },
  { name: 'a.json', bytes: Buffer.from('{"名":1}\n') },
  { name: 'empty.csv', bytes: Buffer.alloc(0) },
]);

const by = { name: 'pingan', version: '9.8.7', sha256: 'a'.repeat(64) };

interface Written {
  readonly text: string;
  readonly folder: string;
  readonly parsed: { readonly predicate: Readonly<Record<string, unknown>> } & Readonly<Record<string, unknown>>;
}

/** The manifest of a computed month of a workspace. */
async function manifestOf(files: WorkspaceFiles, change: (run: Run) => Run = (run) => run): Promise<Written> {
  return await withFolder(files, async (project) => {
    const loaded = await loadWorkspace({ project });
    const computed = loaded.ok ? await compute(loaded.value, { month: MONTH }) : loaded;
    if (!computed.ok) throw new Error('not computed');
    const { index, inputs } = computed.value;
    const run: Run = { inputs: Object.freeze(inputs), outputs: outputs.map(factsOf), settings: { format: 'csv' }, by };
    const text = manifestText(statementOf(index, change(run)));
    return { text, folder: project, parsed: JSON.parse(text) };
  });
}

function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function entryOf([path, content]: readonly [string, string | Buffer]) {
  return { path, sha256: digestOf(content), bytes: Buffer.byteLength(content) };
}

function byPath(a: { path: string }, b: { path: string }): number {
  return Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
}

describe('the manifest', () => {
  it('is an in-toto statement about the outputs, in the order they were written', async () => {
    const { parsed } = await manifestOf(smallWorkspace());
    expect(Object.keys(parsed)).toEqual(['_type', 'predicate', 'predicateType', 'subject']);
    expect(parsed).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: outputs.map(({ name, bytes }) => ({ name, digest: { sha256: digestOf(bytes) } })),
      predicateType: 'https://pingan.invalid/index-run/v1',
    });
  });

  it('lists each input by path, with the digest and the size of its bytes', async () => {
    const files = smallWorkspace({ 'regions.csv': '\uFEFFcode,name,level\neast,东区,county\nwest,西区,county\n' });
    const { parsed } = await manifestOf(files);
    expect(parsed.predicate['inputs']).toEqual(Object.entries(files).map(entryOf).sort(byPath));
  });

  it('says what was computed, by which build, with which settings', async () => {
    const { parsed } = await manifestOf(smallWorkspace({}, { synthetic: true }));
    expect(parsed.predicate).toMatchObject({
      tool: { name: 'pingan', version: '9.8.7', digest: { sha256: by.sha256 } },
      name: 'Small index',
      month: MONTH,
      synthetic: true,
      outputs: outputs.map(({ name, bytes }) => ({ path: name, bytes: bytes.length })),
      seed: null,
      settings: { format: 'csv' },
    });
  });

  it('names this pingan where no other is given', async () => {
    const { parsed } = await manifestOf(smallWorkspace(), ({ by: _, ...run }) => run);
    expect(parsed.predicate['tool']).toEqual({
      name: thisTool().name,
      version: thisTool().version,
      digest: { sha256: thisTool().sha256 },
    });
  });

  it('does not depend on the order in which inputs were read', async () => {
    const { text } = await manifestOf(smallWorkspace());
    const reversed = await manifestOf(smallWorkspace(), (run) => ({ ...run, inputs: [...run.inputs].reverse() }));
    expect(reversed.text).toBe(text);
  });

  it('is the same wherever the workspace lies, and names no path outside it', async () => {
    const [here, there] = [await manifestOf(smallWorkspace()), await manifestOf(smallWorkspace())];
    expect(here.folder).not.toBe(there.folder);
    expect(here.text).toBe(there.text);
    expect(here.text).not.toContain(here.folder);
    const paths = [...here.text.matchAll(/"path":"([^"]*)"/g)].map((match) => match[1]);
    expect(paths.length).toBeGreaterThan(6);
    for (const path of paths) expect(path).toMatch(/^(?!\/|[A-Za-z]:|.*\\|.*\.\.\/)[^/]/);
  });

  it('changes the digest of the definition with any file of the definition, not with observations', async () => {
    const specOf = async (changes: Parameters<typeof smallWorkspace>[0]) => {
      return (await manifestOf(smallWorkspace(changes))).parsed.predicate['spec'];
    };
    const files = smallWorkspace();
    const spec = await specOf({});
    for (const path of ['pingan.json', 'indicators.csv', 'regions.csv', 'coefficients.csv']) {
      expect(await specOf({ [path]: `${files[path]}\n` }), path).not.toEqual(spec);
    }
    const observations = `data/${MONTH}/east.csv`;
    expect(await specOf({ [observations]: `${files[observations]}\n` })).toEqual(spec);
  });

  it('gives for the definition what sha256sum gives of its sorted listing', async () => {
    const files = smallWorkspace();
    const definition = Object.entries(files).filter(([path]) => !path.startsWith('data/'));
    const listing = definition.map(([path, content]) => `${digestOf(content)}  ${path}\n`).sort();
    const { parsed } = await manifestOf(files);
    expect(parsed.predicate['spec']).toEqual({ sha256: digestOf(listing.join('')) });
  });

  it('is canonical JSON, so that the file is what a signature is over', async () => {
    const { text, parsed } = await manifestOf(smallWorkspace());
    expect(text).toBe(canonicalJson(parsed as Json));
  });
});
