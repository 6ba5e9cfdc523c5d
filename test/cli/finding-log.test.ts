import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/cli/context.ts';
import { FindingLog } from '../../src/cli/finding-log.ts';
import type { Finding } from '../../src/publish/findings/finding.ts';

function logged(form: 'github' | 'json') {
  const said: string[] = [];
  const sink = { write: (text: string) => said.push(text) };
  const context = contextOf({
    stdout: { write: () => expect.unreachable() },
    stderr: sink,
    env: {},
    cwd: '/there/here',
  });
  return { log: new FindingLog(context, form), said };
}

const finding: Finding = { severity: 'error', code: 'c', file: 'data/a.csv', line: 1, message: 'm' };

describe('FindingLog', () => {
  it('names files from the working folder, wherever they are named from', () => {
    const { log, said } = logged('json');
    log.add([finding], '/there/here/index');
    log.add([finding], '/there/elsewhere');
    log.add([finding], 'out');
    log.add([finding], '.');
    log.flush(true);
    expect(JSON.parse(said.join('')).map(({ file }: Finding) => file)).toEqual([
      'index/data/a.csv',
      '../elsewhere/data/a.csv',
      'out/data/a.csv',
      'data/a.csv',
    ]);
  });

  it('writes annotations as they come, each once', () => {
    const { log, said } = logged('github');
    log.add([finding], '.');
    log.flush(false);
    log.flush(true);
    expect(said).toEqual(['::error file=data/a.csv,line=1,title=c::data/a.csv:1: m\n']);
  });

  it('writes a document once, when the run has ended', () => {
    const { log, said } = logged('json');
    log.add([finding], '.');
    log.flush(false);
    expect(said).toEqual([]);
    log.flush(true);
    expect(said).toHaveLength(1);
  });
});
