import type { Sink } from './terminal.ts';

/** A stream of the process cannot be written to any more, with the system's error code. */
export class StreamError extends Error {
  override readonly name = 'StreamError';
  readonly code: string;

  constructor(code: string) {
    super(`a stream failed with ${code}`);
    this.code = code;
  }
}

/** The reader has closed its end: it has seen enough, as head does. */
const CLOSED = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/**
 * A stream of the process. A reader that closes its end early is no failure: what is written after that is dropped.
 * Where anything else keeps the standard output from being written, the command ends there; where the standard error
 * fails, nobody can be told.
 */
export class ProcessStream implements Sink {
  readonly #stream: NodeJS.WriteStream;
  readonly #isOutput: boolean;
  #isUsed = false;
  #code: string | undefined;
  #isReported = false;

  constructor(stream: NodeJS.WriteStream, isOutput: boolean) {
    this.#stream = stream;
    this.#isOutput = isOutput;
    stream.on('error', (error) => this.#take(error));
  }

  get isTTY(): boolean {
    return this.#stream.isTTY === true;
  }

  get columns(): number {
    return this.#stream.columns;
  }

  #take(error: NodeJS.ErrnoException): void {
    this.#code ??= error.code ?? error.name;
  }

  get #failure(): StreamError | undefined {
    const code = this.#code;
    return code === undefined || !this.#isOutput || CLOSED.has(code) ? undefined : new StreamError(code);
  }

  /** @throws {StreamError} where the standard output has failed. */
  write(text: string): void {
    this.#isUsed = true;
    if (this.#code === undefined) this.#stream.write(text);
    // A file fails at once, and its stream tells of it only later.
    if (this.#stream.errored) this.#take(this.#stream.errored);
    const failure = this.#failure;
    if (failure === undefined) return;
    this.#isReported = true;
    throw failure;
  }

  #passedOn(): Promise<void> {
    return new Promise((resolve) => {
      // A full device fails on nothing, too.
      if (!this.#isUsed || this.#code !== undefined) {
        resolve();
        return;
      }
      this.#stream.write('', (error) => {
        if (error) this.#take(error);
        resolve();
      });
    });
  }

  /** Waits until what was written is passed on, or cannot be; the failure that `write` has not thrown yet, if there is one. */
  async finished(): Promise<StreamError | undefined> {
    await this.#passedOn();
    return this.#isReported ? undefined : this.#failure;
  }
}
