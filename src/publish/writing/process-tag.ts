import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { readRegularFile } from '../../workspace/files/regular-file.ts';
import { sha256 } from '../../workspace/files/sha256.ts';
import { errorCode } from '../../workspace/files/system-error.ts';

/**
 * What tells a process from all others: where it runs, its number there, and when it began, since numbers are given
 * again. It names folders that go when the run ends, and stands in no output.
 */
export interface ProcessTag {
  readonly place: string;
  readonly id: number;
  /** As the system counts; "0" where it does not tell. */
  readonly began: string;
}

const LARGEST_FACT = 64 * 1024;
const UNKNOWN = '0';

function textOf(read: () => Buffer | string): string {
  try {
    return `${read()}`;
  } catch {
    // What the system does not tell takes no part.
    return '';
  }
}

/** The machine, and its space of process numbers: containers have one of their own. */
function placeOf(): string {
  const machine = textOf(() => readRegularFile('/etc/machine-id', LARGEST_FACT));
  const numbers = textOf(() => readlinkSync('/proc/self/ns/pid'));
  return sha256([hostname(), machine, numbers].join('\n')).slice(0, 12);
}

/** When a process began, as Linux tells it; a process that has ended and is not yet cleared away has none. */
function beganOf(id: number): string | undefined {
  const text = textOf(() => readRegularFile(`/proc/${id}/stat`, LARGEST_FACT));
  // The second field is the name, in brackets, and may hold anything.
  const [state, ...more] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  if (state === 'Z' || state === 'X') return undefined;
  return more[18] ?? UNKNOWN;
}

/** The tag of this process. */
export function ownTag(): ProcessTag {
  const { pid } = process;
  return { place: placeOf(), id: pid, began: beganOf(pid) ?? UNKNOWN };
}

/** Whether a process has surely ended: it ran here, and runs no more. */
export function hasEnded({ place, id, began }: ProcessTag): boolean {
  if (place !== placeOf()) return false;
  try {
    process.kill(id, 0);
  } catch (error) {
    // Any other error is one of permission, so that there is such a process.
    if (errorCode(error) === 'ESRCH') return true;
  }
  const now = beganOf(id);
  return now === undefined || (now !== UNKNOWN && began !== UNKNOWN && now !== began);
}
