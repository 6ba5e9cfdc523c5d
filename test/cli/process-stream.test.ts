import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ProcessStream, StreamError } from '../../src/cli/process-stream.ts';

type Failure = { readonly code: string; readonly isLate: boolean };

/** A stream of the process that keeps what is written, or fails at once or a while later. */
function streamOf(failure?: Failure): { stream: NodeJS.WriteStream; texts: string[] } {
  const texts: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(text: string, _, done) {
      const error = failure && Object.assign(new Error('failed'), { code: failure.code });
      if (failure?.isLate) setTimeout(() => done(error), 5);
      else done(error);
      if (error === undefined && text !== '') texts.push(text);
    },
  });
  return { stream: stream as unknown as NodeJS.WriteStream, texts };
}

describe('a stream of the process', () => {
  it('passes texts on', async () => {
    const { stream, texts } = streamOf();
    const sink = new ProcessStream(stream, true);
    sink.write('a');
    sink.write('b');
    expect(await sink.finished()).toBeUndefined();
    expect(texts).toEqual(['a', 'b']);
  });

  it('throws from the write that fails at once, and then has nothing more to tell', async () => {
    const sink = new ProcessStream(streamOf({ code: 'ENOSPC', isLate: false }).stream, true);
    expect(() => sink.write('a')).toThrow(StreamError);
    expect(() => sink.write('a')).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
    expect(await sink.finished()).toBeUndefined();
  });

  it('tells at the end of a failure that came after the last write', async () => {
    const sink = new ProcessStream(streamOf({ code: 'EIO', isLate: true }).stream, true);
    sink.write('a');
    expect(await sink.finished()).toMatchObject({ name: 'StreamError', code: 'EIO' });
  });

  it.each([
    ['the reader has closed its end', { code: 'EPIPE', isLate: false }, true],
    ['the reader has closed its end later', { code: 'EPIPE', isLate: true }, true],
    ['it is the standard error', { code: 'ENOSPC', isLate: false }, false],
  ])('drops what is written once %s', async (_, failure, isOutput) => {
    const sink = new ProcessStream(streamOf(failure).stream, isOutput);
    for (const text of ['a', 'b', 'c']) sink.write(text);
    expect(await sink.finished()).toBeUndefined();
    sink.write('d');
  });
});
