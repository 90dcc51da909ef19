import type { Field } from '../../../features/form/field.js';
import type { Values } from '../../../api/records.js';
import { differencesBetween } from './differences.js';

const label = { vi: '', en: '' };
const text = { kind: 'text', isEmail: false, label, isRequired: true } as const;
const group = (name: string, ...fields: readonly Field[]): Field => ({
  kind: 'group',
  pointer: `/data/${name}`,
  label,
  isRequired: false,
  fields,
});
const tag = { kind: 'choice', pointer: '/data/mother/bornOn/precision', label, isRequired: true, options: [] } as const;
const FIELDS: readonly Field[] = [
  group(
    'mother',
    { ...text, pointer: '/data/mother/fullName' },
    { kind: 'variants', pointer: '/data/mother/bornOn', label, isRequired: true, tag, variants: [] },
  ),
  { ...text, pointer: '/data/received' },
  group('father', { ...text, pointer: '/data/father/fullName' }),
];

const told = (before: Values, now: Values) =>
  differencesBetween(FIELDS, { data: before }, { data: now }).map((one) => [one.field.pointer, one.before, one.now]);

describe('what differs between two readings of an application', () => {
  it('is nothing if every answer is as it was, in whatever order it was written', () => {
    const mother = { fullName: 'A', bornOn: { precision: 'year', value: '1990' } };

    expect(told({ mother }, { mother: { ...mother, bornOn: { value: '1990', precision: 'year' } } })).toEqual([]);
  });

  it('is one answer where several of a list hold, whichever of them changed', () => {
    const received = ['merit', 'emergency'];

    expect(told({ received }, { received: [...received] })).toEqual([]);
    expect(told({ received }, { received: ['merit'] })).toEqual([['/data/received', received, ['merit']]]);
  });

  it('is each answer that was changed, added or taken out, also with its whole group', () => {
    const bornOn = { precision: 'year', value: '1990' };

    expect(
      told({ mother: { fullName: 'A' }, father: { fullName: 'F' } }, { mother: { fullName: 'B', bornOn } }),
    ).toEqual([
      ['/data/mother/fullName', 'A', 'B'],
      ['/data/mother/bornOn', undefined, bornOn],
      ['/data/father/fullName', 'F', undefined],
    ]);
  });
});
