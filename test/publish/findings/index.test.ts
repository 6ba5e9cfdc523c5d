import { describe, expect, it } from 'vitest';
import { version } from '../../../src/audit/version.ts';
import { type Finding, problemFormats } from '../../../src/publish/findings/finding.ts';
import { findingForms } from '../../../src/publish/findings/index.ts';

const findings: readonly Finding[] = [
  { severity: 'error', code: 'bad-number', file: 'a.csv', line: 2, column: 3, message: 'm' },
];

describe('the forms of findings', () => {
  it('are the choices of --problems, beside text', () => {
    expect([...problemFormats].sort()).toEqual(['text', ...Object.keys(findingForms)].sort());
  });

  it.each(Object.entries(findingForms))('say in %s what was found and where', (name, form) => {
    const text = form.write(findings);
    expect(text).toMatch(/\n$/);
    for (const said of ['bad-number', 'a.csv', '2']) expect(text).toContain(said);
    if (form.isDocument) expect(() => JSON.parse(text)).not.toThrow();
    if (name === 'json') expect(JSON.parse(text)).toEqual(findings);
    if (name === 'sarif') expect(JSON.parse(text).runs[0].tool.driver).toMatchObject({ name: 'pingan', version });
  });

  it('are whole documents where nothing was found, and no annotation', () => {
    const empty = Object.entries(findingForms).map(([name, form]) => [name, form.write([])]);
    expect(empty).toContainEqual(['json', '[]\n']);
    expect(empty).toContainEqual(['gitlab', '[]\n']);
    expect(empty).toContainEqual(['github', '']);
    expect(JSON.parse(findingForms.sarif.write([])).runs[0].results).toEqual([]);
  });
});
