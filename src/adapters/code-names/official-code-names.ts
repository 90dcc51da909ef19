import { COMMUNES, PROVINCES } from '../../../agency-contract/places.js';
import { CodeNames, type CodeLabels } from '../../engine/ports/code-names.port.js';
import { COUNTRIES, ETHNIC_GROUPS } from './national-lists.js';

/** Names of places and ethnic groups are the same in both languages; those of countries come from CLDR. */
export class OfficialCodeNames extends CodeNames {
  readonly labels = { vi: labelsIn('vi'), en: labelsIn('en') };
}

function labelsIn(language: 'vi' | 'en'): CodeLabels {
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const groups = ETHNIC_GROUPS.map((name, index): Entry => [String(index + 1).padStart(2, '0'), name]);
  return Object.fromEntries([
    ...labelled('province', PROVINCES.map(entryOf)),
    ...labelled('commune', COMMUNES.map(entryOf)),
    ...labelled('ethnicGroup', groups),
    ...labelled(
      'nationality',
      COUNTRIES.map((code): Entry => [code, countries.of(code) ?? code]),
    ),
  ]);
}

type Entry = readonly [code: string, name: string];

function entryOf({ code, name }: { readonly code: string; readonly name: string }): Entry {
  return [code, name];
}

function labelled(field: string, entries: readonly Entry[]): readonly Entry[] {
  return entries.map(([code, name]) => [`option.${field}.${code}`, name]);
}
