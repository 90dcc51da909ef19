import { z } from 'zod';
import { ownIssue } from '../problems/fault-texts.js';
import { formatTexts } from '../problems/format-texts.js';
import { problemBody } from '../problems/problem.js';
import { invalidBody, passOn } from './invalid-body.js';
import { registry } from '../../../workflows/registry.js';

const form = z.strictObject({
  name: z.string().min(1).max(5),
  born: z.iso.date(),
  id: z.string().regex(/^\d{12}$/),
  copies: z.int().min(0).max(20),
  sex: z.enum(['male', 'female']),
  papers: z.array(z.string()).min(1),
  checked: z.literal(true),
});
const RIGHT = {
  name: 'An',
  born: '2026-11-01',
  id: '024126000001',
  copies: 1,
  sex: 'male',
  papers: ['a'],
  checked: true,
};

function faultsOf(schema: z.ZodType, body: unknown) {
  const { error = new z.ZodError([]) } = schema.safeParse(body);
  return problemBody(invalidBody(error, body), 'vi', 'r').errors;
}

describe('what is wrong with a body', () => {
  it.each([
    [{ name: undefined }, '/name', 'Thiếu mục này: hãy điền.', 'This is missing: fill it in.'],
    [{ name: '' }, '/name', 'Mục này để trống: hãy điền.', 'This is empty: fill it in.'],
    [{ name: 'Nguyễn' }, '/name', 'Rút gọn, tối đa 5 ký tự.', 'Shorten it to at most 5 characters.'],
    [{ name: 7 }, '/name', 'Mục này phải là chữ.', 'This has to be text.'],
    [{ id: '1' }, '/id', 'Nhập đúng 12 chữ số.', 'Enter exactly 12 digits.'],
    [{ copies: 21 }, '/copies', 'Nhập số không quá 20.', 'Enter 20 or less.'],
    [{ copies: 0.5 }, '/copies', 'Mục này phải là số nguyên.', 'This has to be a whole number.'],
    [{ sex: 'x' }, '/sex', 'Chọn một trong các giá trị: male, female.', 'Choose one of: male, female.'],
    [{ papers: [] }, '/papers', 'Nêu ít nhất 1 mục.', 'Name at least 1.'],
    [{ checked: false }, '/checked', 'Giá trị ở đây phải là true.', 'This has to be true.'],
    [{ 'a/b': 1 }, '', 'Bỏ mục không có trong mẫu: a/b.', 'Leave out what is not asked for: a/b.'],
  ])('is told as what to do, in both languages, for %j', (change, pointer, vi, en) => {
    expect(faultsOf(form, { ...RIGHT, ...change })).toMatchObject([{ pointer, detail: vi, details: { vi, en } }]);
  });

  it('names a day of the calendar where another was given', () => {
    expect(faultsOf(form, { ...RIGHT, born: '2026-02-30' })).toMatchObject([
      { pointer: '/born', details: { vi: expect.stringContaining('2026-11-27'), en: expect.stringContaining('day') } },
    ]);
  });

  it('points to it by RFC 6901, also where a name has a slash', () => {
    expect(faultsOf(z.record(z.string(), z.number()), { 'a/b~c': 'x' })).toMatchObject([{ pointer: '/a~1b~0c' }]);
  });

  it('says in both languages what our own check says, also from within another schema', () => {
    const texts = { vi: 'hai lần', en: 'twice' };
    const inner = z.unknown().superRefine((_, context) => context.addIssue(ownIssue(['id'], texts)));
    const outer = z.looseObject({}).superRefine((body, context) => {
      const { error } = inner.safeParse(body);
      if (error !== undefined) passOn(error, context, { value: body, at: ['data'] });
    });

    expect(faultsOf(outer, {})).toMatchObject([{ pointer: '/data/id', details: texts }]);
  });
});

describe('the patterns of the forms', () => {
  const patternsIn = (value: unknown): readonly string[] => {
    if (typeof value !== 'object' || value === null) return [];
    const own = 'pattern' in value && typeof value.pattern === 'string' && !('format' in value) ? [value.pattern] : [];
    return [...own, ...Object.values(value).flatMap(patternsIn)];
  };
  const schemas = registry.flatMap(({ form: data, applicant }) => [data, applicant]);
  const patterns = new Set(schemas.flatMap((schema) => patternsIn(z.toJSONSchema(schema, { io: 'input' }))));

  it.each([...patterns])('are told in words: %s', (pattern) => {
    expect(formatTexts('regex', `/${pattern}/`)).toBeDefined();
  });
});
