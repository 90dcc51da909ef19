/** How values of forms and registers are written on paper. */
import type { PaperWriting } from '../../../kernel/procedure/paper-form.js';
import { isRecord } from '../../../kernel/values/records.js';
import { instant, localDate } from '../../../kernel/values/time.js';
import { dayInFigures, momentInWords } from '../../../kernel/values/vietnamese-dates.js';

/** By the keys that labels have: `option.commune.07210`. */
export type Words = Readonly<Record<string, string>>;

interface Told {
  readonly value: unknown;
  /** The name of its field, under which its codes have their words. */
  readonly field: string;
}

const WRITTEN: Readonly<Record<PaperWriting, (told: Told, words: Words) => string | undefined>> = {
  text: ({ value }) => textOf(value),
  name: ({ value }) => nameOf(value),
  choice: ({ value, field }, words) => (typeof value === 'string' ? wordOf(field, value, words) : undefined),
  day: ({ value }) => dayOf(value),
  place: ({ value }, words) => placeOf(value, words),
  amount: ({ value }) => (typeof value === 'number' ? `${value.toLocaleString('vi-VN')} đồng` : undefined),
};

/** The value in that writing; undefined where nothing was told, or it was erased. */
export function written(as: PaperWriting, told: Told, words: Words): string | undefined {
  return WRITTEN[as](told, words);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Whole, or put together of its parts, of which some people have no first and no second. */
function nameOf(person: unknown): string | undefined {
  if (!isRecord(person)) return undefined;
  const { fullName, familyName, middleName, givenName } = person;
  const parts = [familyName, middleName, givenName].filter((part) => typeof part === 'string');
  return textOf(fullName) ?? textOf(parts.join(' '));
}

/** A code that no list of ours has is written as it is. */
function wordOf(field: string, code: string, words: Words): string {
  return words[`option.${field}.${code}`] ?? code;
}

/** As precisely as it is known: `1940`, `03/1940`, `02/03/1940`, `08 giờ 30 phút, ngày 02 tháng 9 năm 2026`. */
function dayOf(value: unknown): string | undefined {
  const day = isRecord(value) ? value['value'] : value;
  if (typeof day !== 'string') return undefined;
  if (day.includes('T')) return momentInWords(instant(day));
  return day.length === 10 ? dayInFigures(localDate(day)) : day.split('-').toReversed().join('/');
}

/** `Phường Bắc Giang` within an address: `phường Bắc Giang`. */
function within(place: string | undefined): string | undefined {
  return place && place.charAt(0).toLocaleLowerCase('vi-VN') + place.slice(1);
}

/** From the house to the province, as addresses are written; abroad to the country. */
function placeOf(value: unknown, words: Words): string | undefined {
  if (!isRecord(value)) return undefined;
  const { detail, commune, province, country } = value;
  const named = (field: string, code: unknown) => (typeof code === 'string' ? wordOf(field, code, words) : undefined);
  const parts = [
    textOf(detail),
    within(named('commune', commune)),
    within(named('province', province)),
    named('nationality', country),
  ];
  return textOf(parts.filter((part) => part !== undefined).join(', '));
}
