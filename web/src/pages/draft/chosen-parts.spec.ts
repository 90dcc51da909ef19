/** What registers and notices say of names in parts, of a place that may be anywhere, and of a part that may be left out. */
import type { Field, TextField, VariantsField } from '../../features/form/field.js';
import { changedDraft, contradictionAt, openedDraft, type DraftChange, type DraftState } from './draft-state.js';
import { registeredIn, statedIn } from './prefill.js';

const label = { vi: '', en: '' };
const number = '/data/child/birthNotice';
const motherId = '/data/mother/personalId';
const head = '/data/residence/headPersonalId';
const birth = '/data/child/placeOfBirth';

const text = (pointer: string): TextField => ({ kind: 'text', isEmail: false, label, isRequired: true, pointer });
const variants = (pointer: string, tag: string, fields: Readonly<Record<string, readonly Field[]>>): VariantsField => ({
  kind: 'variants',
  pointer,
  label,
  isRequired: true,
  tag: { kind: 'choice', pointer: `${pointer}/${tag}`, label, isRequired: true, options: [] },
  variants: Object.entries(fields).map(([value, inner]) => ({ value, fields: inner })),
});

const fields: readonly Field[] = [
  { ...text(number), notice: { kind: 'birth' } },
  variants(birth, 'in', {
    vietnam: [text(`${birth}/province`), text(`${birth}/commune`), text(`${birth}/detail`)],
    abroad: [text(`${birth}/country`), text(`${birth}/detail`)],
  }),
  text(motherId),
  ...['familyName', 'middleName', 'givenName'].map((part) => text(`/data/mother/${part}`)),
  variants('/data/residence', 'choice', {
    now: [{ ...text(head), prefill: { personId: motherId, from: 'head.personalId' } }],
    'left-out': [text('/data/residence/because')],
  }),
];

const at = '2026-11-27T05:30:00.000Z';
const place = { province: '24', commune: '07210', detail: 'Bệnh viện' };
const bornOn = { precision: 'day', value: '1996-04-16' } as const;
const stated = statedIn(fields, number, {
  kind: 'birth',
  number: '1',
  issuer: 'Bệnh viện',
  issuedOn: '2026-11-17',
  at,
  useChecked: 'done',
  oddities: [],
  data: {
    child: { birthNotice: '1', sex: 'female', bornOn: '2026-11-16', bornTogether: 1, placeOfBirth: place },
    mother: {
      personalId: '024196018803',
      fullName: 'NGUYỄN THỊ HỒNG NHUNG',
      bornOn,
      ethnicGroup: '01',
      residence: place,
    },
  },
});

const after = (state: DraftState, ...changes: readonly DraftChange[]) => changes.reduce(changedDraft, state);
const typed = (pointer: string, value: unknown): DraftChange => ({ kind: 'typed', pointer, value });
const opened = () => after(openedDraft(fields, {}), typed(number, '1'), typed(motherId, '024196018803'));
const read: DraftChange = { kind: 'looked-up', asked: { pointer: number, number: '1' }, registered: stated };

describe('a notice, read for a form that asks for parts', () => {
  it('tells a whole name in its parts, and a place as one in Vietnam', () => {
    expect(after(opened(), read).values['data']).toMatchObject({
      child: { placeOfBirth: { in: 'vietnam', ...place } },
      mother: { familyName: 'NGUYỄN', middleName: 'THỊ HỒNG', givenName: 'NHUNG' },
    });
  });

  it('contradicts a place of birth abroad as a whole', () => {
    const abroad = { in: 'abroad', country: 'JP', detail: 'Osaka' };
    const state = after(opened(), typed(birth, abroad), read);

    expect(contradictionAt(state, birth)?.value).toEqual({ in: 'vietnam', ...place });
    expect(after(state, { kind: 'taken', pointer: birth }).values['data']).toMatchObject({
      child: { placeOfBirth: { in: 'vietnam', ...place } },
    });
  });
});

describe('a part that may be left out', () => {
  const registered = registeredIn(fields, motherId, [
    {
      agency: 'population',
      status: 'found',
      at,
      household: [
        { personalId: '024058263537', fullName: 'DƯƠNG HỮU TÚ', sex: 'male', bornOn, relationToHead: 'head' },
      ],
    },
  ]);
  const lookedUp: DraftChange = { kind: 'looked-up', asked: { pointer: motherId, number: '024196018803' }, registered };
  const residence = ({ values }: DraftState) => Object(values['data'])['residence'];

  it('is filled in as soon as it is chosen, and stays empty if it is left out', () => {
    const state = after(opened(), lookedUp);

    expect(residence(state)).toBeUndefined();
    expect(residence(after(state, typed('/data/residence', { choice: 'left-out' })))).toEqual({ choice: 'left-out' });
    const chosen = after(state, typed('/data/residence', { choice: 'now' }));
    expect(residence(chosen)).toEqual({ choice: 'now', headPersonalId: '024058263537' });
    expect(chosen.sources[head]).toBe('population');
  });

  it('is contradicted where somebody else is typed', () => {
    const state = after(opened(), lookedUp, typed('/data/residence', { choice: 'now' }), typed(head, '024000000000'));

    expect(contradictionAt(state, head)?.value).toBe('024058263537');
  });
});
