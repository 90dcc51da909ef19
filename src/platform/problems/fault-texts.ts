import { z } from 'zod';
import { isMask } from '../masked.js';
import { formatTexts } from './format-texts.js';
import type { Texts } from './problem-entry.js';

type Issue = z.core.$ZodIssue;

/** More would be no help. */
const NAMED_MAX = 20;

const UNKNOWN: Texts = {
  vi: 'Mục này chưa đúng: xem lại biểu mẫu hoặc tài liệu API (/api/docs).',
  en: 'This is not right: look at the form or the API reference (/api/docs).',
};
const MISSING: Texts = { vi: 'Thiếu mục này: hãy điền.', en: 'This is missing: fill it in.' };
const EMPTY: Texts = { vi: 'Mục này để trống: hãy điền.', en: 'This is empty: fill it in.' };
const MISSHAPEN: Texts = {
  vi: 'Giá trị không đúng dạng: xem lại biểu mẫu hoặc tài liệu API (/api/docs).',
  en: 'The value is not in the right form: look at the form or the API reference (/api/docs).',
};

/** What is said of a mask that is given back instead of the value. */
export const MASK: Texts = {
  vi: 'Đây là giá trị đã che bớt, không phải giá trị thật: xem đầy đủ hồ sơ rồi nhập lại, hoặc nhập theo giấy tờ.',
  en: 'This is a masked value, not the real one: show the case in full and enter it again, or enter what the papers say.',
};

const KINDS: Readonly<Record<string, Texts>> = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'một nhóm các mục', en: 'a group of fields' },
  record: { vi: 'một nhóm các mục', en: 'a group of fields' },
};

/** What our own checks say, beside what every schema can. */
const ownTexts = z.object({ vi: z.string(), en: z.string() });

/** Something that a schema alone cannot check, in both languages. */
export function ownIssue(path: readonly PropertyKey[], texts: Texts) {
  return { code: 'custom' as const, path: [...path], message: texts.en, params: { ...texts } };
}

/**
 * What to do about something that a schema has against a value.
 *
 * @param value - what stands at the path of the issue
 */
export function faultTexts(issue: Issue, value: unknown): Texts {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? MISSING : wrongKind(issue.expected);
    case 'invalid_value':
      return value === undefined ? MISSING : oneOf(issue.values);
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      if (isMask(value)) return MASK;
      return formatTexts(issue.format, issue.pattern) ?? MISSHAPEN;
    case 'unrecognized_keys':
      return leaveOut(issue.keys);
    case 'invalid_union':
      return value === undefined ? MISSING : MISSHAPEN;
    case 'custom':
      return ownTexts.safeParse(issue.params).data ?? UNKNOWN;
    default:
      return UNKNOWN;
  }
}

function wrongKind(expected: string): Texts {
  const kind = KINDS[expected];
  return kind === undefined ? UNKNOWN : { vi: `Mục này phải là ${kind.vi}.`, en: `This has to be ${kind.en}.` };
}

function oneOf(values: readonly unknown[]): Texts {
  if (values.length > NAMED_MAX) return UNKNOWN;
  const named = values.map(String).join(', ');
  if (values.length === 1) return { vi: `Giá trị ở đây phải là ${named}.`, en: `This has to be ${named}.` };
  return { vi: `Chọn một trong các giá trị: ${named}.`, en: `Choose one of: ${named}.` };
}

function tooSmall({ origin, minimum }: Extract<Issue, { code: 'too_small' }>): Texts {
  const min = String(minimum);
  if (origin === 'string') {
    if (minimum === 1) return EMPTY;
    return { vi: `Nhập ít nhất ${min} ký tự.`, en: `Enter at least ${min} characters.` };
  }
  if (origin === 'array') return { vi: `Nêu ít nhất ${min} mục.`, en: `Name at least ${min}.` };
  return { vi: `Nhập số từ ${min} trở lên.`, en: `Enter ${min} or more.` };
}

function tooBig({ origin, maximum }: Extract<Issue, { code: 'too_big' }>): Texts {
  const max = String(maximum);
  if (origin === 'string')
    return { vi: `Rút gọn, tối đa ${max} ký tự.`, en: `Shorten it to at most ${max} characters.` };
  if (origin === 'array') return { vi: `Nêu tối đa ${max} mục.`, en: `Name at most ${max}.` };
  return { vi: `Nhập số không quá ${max}.`, en: `Enter ${max} or less.` };
}

function leaveOut(keys: readonly string[]): Texts {
  const named = keys.slice(0, NAMED_MAX).join(', ');
  return { vi: `Bỏ mục không có trong mẫu: ${named}.`, en: `Leave out what is not asked for: ${named}.` };
}
