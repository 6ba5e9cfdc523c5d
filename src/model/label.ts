import type { Adjusters } from './adjuster.ts';
import type { Language } from './localised.ts';

/** What a peer group, a band, a level or an adjuster is called where people read it. */
export interface Label {
  /** As it stands in the files. */
  readonly name: string;
  readonly zh: string | undefined;
  readonly en: string | undefined;
}

/** What tells how names are shown. */
export interface Labelled {
  readonly settings: { readonly labels: readonly Label[] };
  readonly adjusters?: Adjusters;
}

/** A name as the readers of a language know it: by "labels", else by adjusters.csv, else as it stands in the files. */
export function labelOf({ settings, adjusters }: Labelled, name: string, language: Language): string {
  const label = settings.labels.find((each) => each.name === name);
  const adjuster = adjusters?.get(name);
  const described = language === 'en' ? adjuster?.nameEn || undefined : adjuster?.name;
  return label?.[language] ?? described ?? name;
}
