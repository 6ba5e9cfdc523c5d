import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../src/audit/read-statement.ts';
import { sha256 } from '../../../src/workspace/files/sha256.ts';
import { publishedWorkspace, siteOf, tablesOf, textOf } from '../../support/bulletin.ts';

const site = await siteOf();

function rowsOf(path: string): Record<string, string>[] {
  return parse(site.get(path) ?? '', { columns: true });
}

function page(path: string): string {
  return site.get(path) ?? '';
}

describe('a site', () => {
  it('has a page a region and a node in each language, the data, and a manifest of all', () => {
    const statement = readStatement(Buffer.from(page('manifest.json')));
    const names = 'subject' in statement ? statement.subject.map(({ name }) => name) : [];
    expect([...names, 'manifest.json'].sort()).toEqual([...site.keys()].sort());
    for (const top of ['', 'en/']) {
      for (const name of [
        'index',
        'indicators',
        'method',
        'regions/east',
        'regions/north',
        'indicators/A',
        'indicators/B1',
      ]) {
        expect(site.has(`${top}${name}.html`), `${top}${name}`).toBe(true);
      }
    }
    if ('subject' in statement) {
      for (const { name, digest } of statement.subject) expect(sha256(Buffer.from(page(name)))).toBe(digest.sha256);
    }
  });

  it('leads nowhere but to its own files', () => {
    for (const [path, text] of site) {
      if (!path.endsWith('.html')) continue;
      for (const [, href = ''] of text.matchAll(/ href="([^"#]+)"/g)) {
        const target = new URL(decodeURI(href), `file:///site/${path}`).pathname.replace('/site/', '');
        expect(site.has(decodeURI(target)), `${path} -> ${href}`).toBe(true);
      }
    }
  });

  it('is the same bytes every time', async () => {
    expect(await siteOf()).toEqual(site);
  });

  it('shows in its ranked table what results.csv holds', () => {
    const results = rowsOf('data/results.csv');
    const [ranking = [], heat = []] = tablesOf(page('index.html'));
    expect(ranking.slice(1).map((row) => row.slice(0, 4))).toEqual(
      results.map(({ rank, name, score, band }) => [rank, name, score, { green: '绿', red: '红' }[band ?? '']]),
    );
    expect(heat.slice(1)).toEqual(results.map(({ name, A, B }) => [name, A, B || '…']));
    expect(ranking.slice(1).map((row) => row[4]?.split(' ')[0])).toEqual(
      results.map(({ score_mom }) => (Number(score_mom) > 0 ? `+${score_mom}` : score_mom)),
    );
  });

  it('shows on the page of a node what scores.csv and derivation.csv hold', () => {
    const scores = rowsOf('data/scores.csv').filter(({ node }) => node === 'A1');
    const derivation = rowsOf('data/derivation.csv').filter(({ indicator }) => indicator === 'A1');
    const codes: Record<string, string> = { East: 'east', West: 'west', North: 'north' };
    const rows = tablesOf(page('en/indicators/A1.html')).at(-1)?.slice(1) ?? [];
    expect(rows).toHaveLength(3);
    for (const [rank, name = '', raw, score] of rows) {
      const own = scores.find(({ region }) => region === codes[name]);
      expect([rank, raw, score]).toEqual([
        own?.['rank'],
        derivation.find(({ region }) => region === codes[name])?.['raw'],
        own?.['published'],
      ]);
    }
  });

  it('derives on the page of a region every figure of derivation.csv, with its cell', () => {
    const derivation = rowsOf('data/derivation.csv').filter(({ region, score }) => region === 'east' && score !== '');
    const text = textOf(page('regions/east.html'));
    expect(derivation.length).toBeGreaterThan(2);
    for (const { source, line, column, effective_weight, contribution } of derivation) {
      expect(text).toContain(`${source}:${line}:${column}`);
      for (const figure of [effective_weight, contribution]) expect(text).toContain(figure);
    }
    const total = rowsOf('data/scores.csv').find(({ region, node }) => region === 'east' && node === 'index');
    expect(text).toContain(total?.['score']);
  });

  it('without derivations says so', async () => {
    const plain = await siteOf(publishedWorkspace(), false);
    expect(plain.get('regions/east.html')).toContain('未附推导明细');
    expect(plain.get('regions/east.html')).not.toContain('<details>');
  });

  it('is harmless where names are hostile, long, reversed, or groups are empty', async () => {
    const name = `<script>alert(1)</script>"'&\u202e${'长'.repeat(60)}`;
    const quoted = `"${name.replaceAll('"', '""')}"`;
    const hostile = await siteOf(
      publishedWorkspace(
        {
          'regions.csv': `code,name,name_en,level\neast,${quoted},,county\nwest,West,,county\nnorth,North,,=1+1\n`,
        },
        { name: name.replace('"', ''), bulletin: { notes: name } },
      ),
    );
    for (const [path, text] of hostile) {
      if (!path.endsWith('.html')) continue;
      expect(text, path).not.toContain('<script>alert');
      expect(text, path).not.toContain('\u202e');
      expect(text.match(/<script>/g)?.length ?? 0, path).toBeLessThan(2);
    }
    expect(textOf(hostile.get('regions/east.html') ?? '')).toContain('<script>alert(1)</script>"\'&\\u202e');
  });
});
