/** A form is read off its schema, and knows what it lacks. */
import { faultsIn } from './faults.js';
import { initialValues } from './initial-values.js';
import { readForm } from './read-form.js';
import type { Field } from './field.js';

const text = { type: 'string', minLength: 1, maxLength: 5 };
const description = {
  form: {
    applicant: {
      type: 'object',
      properties: { phone: { type: 'string', pattern: '^0\\d{9}$' }, email: { type: 'string', format: 'email' } },
      required: ['phone'],
    },
    data: {
      type: 'object',
      properties: {
        child: {
          type: 'object',
          properties: {
            givenName: text,
            sex: { type: 'string', enum: ['male', 'female'] },
            nationality: { type: 'string', pattern: '^[A-Z]{2}$', default: 'VN' },
            received: { type: 'array', minItems: 1, items: { type: 'string', enum: ['merit', 'emergency'] } },
            bornOn: {
              oneOf: [variant('precision', 'year', { value: text }), variant('precision', 'day', { value: text })],
            },
          },
          required: ['givenName', 'sex', 'bornOn'],
        },
        father: { type: 'object', properties: { fullName: text }, required: ['fullName'] },
        payment: {
          oneOf: [variant('method', 'cash', {}), variant('method', 'transfer', { bank: text })],
        },
        copies: { type: 'integer', minimum: 0, maximum: 20, default: 0 },
      },
      required: ['child', 'payment'],
    },
    ui: [{ path: 'child.givenName', label: { vi: 'Tên', en: 'Given name' } }],
  },
  labels: {
    vi: { 'option.sex.male': 'Nam', 'option.nationality.VN': 'Việt Nam' },
    en: { 'option.sex.male': 'Male', 'option.nationality.VN': 'Vietnam' },
  },
};
const fields = readForm(description);

function variant(tag: string, value: string, members: Readonly<Record<string, unknown>>) {
  const properties = { [tag]: { type: 'string', const: value }, ...members };
  return { type: 'object', properties, required: Object.keys(properties) };
}

function lacks(data: unknown, applicant: unknown = { phone: '0987654321' }): readonly string[] {
  return faultsIn(fields, { applicant, data: Object(data) }).map(({ field, kind }) => `${field.pointer} ${kind}`);
}

function namesOf(group: Field | undefined): readonly string[] {
  return group?.kind === 'group' ? group.fields.map(({ pointer, kind }) => `${pointer} ${kind}`) : [];
}

const child = { givenName: 'An', sex: 'female', bornOn: { precision: 'day', value: '2026-11-16' } };
const payment = { method: 'cash' };

describe('a form', () => {
  it('has the applicant first, and its sections in the order of the schema', () => {
    expect(fields.map(({ pointer }) => pointer)).toEqual([
      '/applicant',
      '/data/child',
      '/data/father',
      '/data/payment',
      '/data/copies',
    ]);
    expect(namesOf(fields[1])).toEqual([
      '/data/child/givenName text',
      '/data/child/sex choice',
      '/data/child/nationality text',
      '/data/child/received choices',
      '/data/child/bornOn variants',
    ]);
  });

  it('knows what the official codes mean that may stand in a text', () => {
    const [, born] = fields;
    const texts = born?.kind === 'group' ? born.fields.filter((field) => field.kind === 'text') : [];

    expect(texts.map(({ codes }) => codes)).toEqual([
      undefined,
      [{ value: 'VN', label: { vi: 'Việt Nam', en: 'Vietnam' } }],
    ]);
  });

  it('begins with what is preset, without groups that may be left out', () => {
    expect(initialValues(fields)).toEqual({ data: { child: { nationality: 'VN' }, copies: 0 } });
  });

  it('lacks nothing when all that is asked for is there', () => {
    expect(lacks({ child, payment })).toEqual([]);
  });

  it('offers several of a list at once', () => {
    const [, section] = fields;
    const received = section?.kind === 'group' ? section.fields.find(({ kind }) => kind === 'choices') : undefined;

    expect(received).toMatchObject({
      pointer: '/data/child/received',
      options: [{ value: 'merit' }, { value: 'emergency' }],
    });
    expect(lacks({ child: { ...child, received: ['emergency', 'merit'] }, payment })).toEqual([]);
  });

  it('names each thing that it lacks, in its order', () => {
    expect(lacks({}, {})).toEqual([
      '/applicant/phone missing',
      '/data/child/givenName missing',
      '/data/child/sex not-chosen',
      '/data/child/bornOn/value missing',
      '/data/payment/method not-chosen',
    ]);
  });

  it('asks for the whole of a group once it is begun', () => {
    expect(lacks({ child, payment, father: {} })).toEqual(['/data/father/fullName missing']);
  });

  it.each([
    [{ child: { ...child, givenName: 'Nguyễn' }, payment }, '/data/child/givenName too-long'],
    [{ child: { ...child, sex: 'other' }, payment }, '/data/child/sex not-chosen'],
    [{ child: { ...child, nationality: 'vn' }, payment }, '/data/child/nationality pattern'],
    [{ child: { ...child, received: 'merit' }, payment }, '/data/child/received not-chosen'],
    [
      { child: { ...child, bornOn: { precision: 'day', value: '31/02/2026' } }, payment },
      '/data/child/bornOn/value date',
    ],
    [{ child: { ...child, bornOn: { precision: 'year', value: '26' } }, payment }, '/data/child/bornOn/value date'],
    [{ child, payment: { method: 'transfer' } }, '/data/payment/bank missing'],
    [{ child, payment, copies: 21 }, '/data/copies number'],
    [{ child, payment, copies: 'hai' }, '/data/copies number'],
  ])('says what is wrong with %j', (data, fault) => {
    expect(lacks(data)).toEqual([fault]);
  });
});
