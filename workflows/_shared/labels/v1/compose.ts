import type { Label, LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';

/**
 * The labels of one part under the path at which a form or a step uses it: `under('field.child.hometown', address)`
 * gives `field.child.hometown` (the part's own name, its key is the empty text), `field.child.hometown.commune`, …
 */
export function under(path: string, part: LabelFile): LabelFile {
  return Object.fromEntries(Object.entries(part).map(([name, text]) => [name === '' ? path : `${path}.${name}`, text]));
}

/** The part's labels with the part itself called `name`. */
export function named(name: string, part: LabelFile): LabelFile {
  return { '': name, ...part };
}

/** One language of texts that a version keeps in both, under `prefix`: the names of papers. */
export function inLanguage(prefix: string, texts: Readonly<Record<string, Label>>, language: keyof Label): LabelFile {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${prefix}.${name}`, text[language]]));
}
