import type { Context } from './context.ts';
import { type ExitCode, UsageError } from './exit-codes.ts';
import { Reporter } from './reporter.ts';
import type { Say } from './texts.ts';
import type { VerifyOptions } from './verify-options.ts';

/** What is verified, as the command line names it, and the options that go with it. */
const SUBJECTS = {
  folder: ['key', 'outputsOnly', 'anyBuild', 'project'],
  published: ['month', 'tolerance', 'partial', 'sheet', 'project'],
  derivation: ['scores'],
} as const satisfies Record<string, readonly (keyof VerifyOptions)[]>;

type Subject = keyof typeof SUBJECTS;

const SHOWN: Readonly<Record<string, string>> = {
  folder: 'DIR',
  published: '--published',
  derivation: '--derivation',
  key: '--key',
  outputsOnly: '--outputs-only',
  anyBuild: '--any-build',
  month: '--month',
  tolerance: '--tolerance',
  partial: '--partial',
  sheet: '--sheet',
  scores: '--scores',
  project: '--project',
};

/** The one thing that is to be verified. */
function subjectOf(folder: string | undefined, options: VerifyOptions, say: Say): Subject {
  const named = { folder, published: options.published, derivation: options.derivation };
  const [subject, ...more] = (Object.keys(named) as Subject[]).filter((name) => named[name] !== undefined);
  if (subject === undefined || more.length > 0) throw new UsageError(say('oneSubject'));
  const fitting: readonly string[] = SUBJECTS[subject];
  const every = Object.values(SUBJECTS).flat();
  const misplaced = every.find((name) => options[name] !== undefined && !fitting.includes(name));
  if (misplaced !== undefined) {
    const values = { option: SHOWN[misplaced] ?? '', subject: SHOWN[subject] ?? '' };
    throw new UsageError(say('misplacedOption', values));
  }
  return subject;
}

/** `pingan verify`: checks a folder of outputs, a published table, or a derivation handed over alone. */
export async function runVerify(
  context: Context,
  folder: string | undefined,
  options: VerifyOptions,
): Promise<ExitCode> {
  const subject = subjectOf(folder, options, new Reporter(context, options).say);
  if (subject === 'published') {
    const { verifyPublished } = await import('./verify-published.ts');
    return verifyPublished(context, options.published ?? '', options);
  }
  if (subject === 'derivation') {
    const { verifyDerivation } = await import('./verify-derivation.ts');
    return verifyDerivation(context, options.derivation ?? '', options);
  }
  const { verifyFolder } = await import('./verify-folder.ts');
  return verifyFolder(context, folder ?? '', options);
}
