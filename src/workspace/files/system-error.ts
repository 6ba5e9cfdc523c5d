/** An error of the operating system, with its code, such as ENOENT, and mostly the path it is about. */
export interface SystemError extends Error {
  readonly code: string;
  readonly path?: string;
}

/** Whether an error is the operating system's, and not a bug or a refusal of ours. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

/** The system's error code, such as ENOENT; undefined for an error that is not the system's. */
export function errorCode(error: unknown): string | undefined {
  return isSystemError(error) ? error.code : undefined;
}

/**
 * Runs what reads or writes; a system error in it is about `path`. The system names no path for an open file, and for
 * a temporary file it names one that the user does not know.
 */
export function about<Value>(path: string, run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    if (isSystemError(error)) Object.assign(error, { path });
    throw error;
  }
}
