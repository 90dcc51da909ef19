/** What a hospital notice says is laid beside what was typed, like what registers know; each value says which notice, and when. */
import type { Field } from '../../features/form/field.js';
import { changedDraft, contradictionAt, openedDraft, TYPED, type DraftChange, type DraftState } from './draft-state.js';
import { noticeIn } from './notice-source.js';
import { registeredIn, statedIn } from './prefill.js';

const label = { vi: '', en: '' };
const text = { kind: 'text', isEmail: false, label, isRequired: true } as const;
const number = '/data/child/birthNotice';
const together = '/data/child/bornTogether';
const motherId = '/data/mother/personalId';
const name = '/data/mother/fullName';

const fields: readonly Field[] = [
  { ...text, pointer: '/applicant/personalId' },
  {
    kind: 'group',
    pointer: '/data/child',
    label,
    isRequired: true,
    fields: [
      { ...text, pointer: '/data/child/sex' },
      { ...text, pointer: '/data/child/givenName' },
      { kind: 'number', pointer: together, label, isRequired: false, isWhole: true, initial: 1 },
      { ...text, pointer: number, notice: { kind: 'birth' } },
    ],
  },
  {
    kind: 'group',
    pointer: '/data/mother',
    label,
    isRequired: true,
    fields: [
      { ...text, pointer: motherId },
      { ...text, pointer: name, prefill: { personId: motherId, from: 'person.fullName' } },
    ],
  },
  {
    kind: 'variants',
    pointer: '/data/copies',
    label,
    isRequired: false,
    initial: { wanted: 'no' },
    tag: {
      kind: 'choice',
      pointer: '/data/copies/wanted',
      label,
      isRequired: false,
      options: [{ value: 'no', label }],
    },
    variants: [
      { value: 'no', fields: [] },
      { value: 'yes', fields: [{ ...text, pointer: '/data/copies/count' }] },
    ],
  },
];

const bornOn = { precision: 'day', value: '1996-04-16' };
const place = { province: '24', commune: '07210', detail: 'Số 20' };
const at = '2026-11-27T05:30:00.000Z';
const stated = statedIn(fields, number, {
  kind: 'birth',
  number: '00101.GCS.24001.26',
  issuer: 'Bệnh viện',
  issuedOn: '2026-11-17',
  at,
  useChecked: 'done',
  bornAt: '05:40',
  oddities: [],
  data: {
    child: {
      birthNotice: '00101.GCS.24001.26',
      sex: 'female',
      bornOn: '2026-11-16',
      bornTogether: 2,
      placeOfBirth: place,
    },
    mother: { personalId: '024196018803', fullName: 'NGUYỄN HỒNG NHUNG', bornOn, ethnicGroup: '01', residence: place },
  },
});

/** A draft with the number of the notice, as it is looked up. */
const opened = () => after(openedDraft(fields, {}), typed(number, '00101.GCS.24001.26'));
const after = (state: DraftState, ...changes: readonly DraftChange[]) => changes.reduce(changedDraft, state);
const typed = (pointer: string, value: unknown): DraftChange => ({ kind: 'typed', pointer, value });
const lookedUp: DraftChange = {
  kind: 'looked-up',
  asked: { pointer: number, number: '00101.GCS.24001.26' },
  registered: stated,
};

describe('a notice that was looked up', () => {
  it('fills in the fields that it tells and the form has, and leaves all others', () => {
    const { values } = after(opened(), lookedUp);

    expect(values['data']).toEqual({
      child: { birthNotice: '00101.GCS.24001.26', sex: 'female', bornTogether: 2 },
      mother: { personalId: '024196018803', fullName: 'NGUYỄN HỒNG NHUNG' },
    });
  });

  it('leaves what was chosen of parts that it does not tell of, and is not named as the source of it', () => {
    const copies = { wanted: 'no' };

    const { values, sources } = after(opened(), typed('/data/copies', copies), lookedUp);

    expect(values['data']).toMatchObject({ copies });
    expect(Object.keys(sources)).not.toContain('/data/copies');
  });

  it('is named as the source of each value, with the time', () => {
    const { sources } = after(opened(), lookedUp);

    expect(noticeIn(sources[name] ?? '')).toEqual({ kind: 'birth', number: '00101.GCS.24001.26', at });
    expect(noticeIn('population')).toBeUndefined();
  });

  it('writes nothing over that was typed, and contradicts it', () => {
    const state = after(opened(), typed(name, 'LÊ THỊ HẠNH'), lookedUp);

    expect(state.values['data']).toMatchObject({ mother: { fullName: 'LÊ THỊ HẠNH' } });
    expect(state.sources[name]).toBe(TYPED);
    expect(contradictionAt(state, name)?.value).toBe('NGUYỄN HỒNG NHUNG');
  });

  it('says how many children the birth brought, over the one that a form begins with; what was typed stands, and differs', () => {
    const begun = after(
      openedDraft(fields, { data: { child: { bornTogether: 1 } } }),
      typed(number, stated[number]?.value),
    );
    const counted = after(begun, typed(together, 3), lookedUp);

    expect(after(begun, lookedUp).values['data']).toMatchObject({ child: { bornTogether: 2 } });
    expect(counted.values['data']).toMatchObject({ child: { bornTogether: 3 } });
    expect(contradictionAt(counted, together)?.value).toBe(2);
  });

  it('goes with all that it filled in once another number stands there, but for what was typed', () => {
    const state = after(opened(), typed(name, 'LÊ THỊ HẠNH'), lookedUp, typed(number, '00102.GCS.24001.26'));

    expect(state.values['data']).toEqual({
      child: { birthNotice: '00102.GCS.24001.26', bornTogether: 1 },
      mother: { fullName: 'LÊ THỊ HẠNH' },
    });
    expect(contradictionAt(state, name)).toBeUndefined();
  });

  it('fills in nothing if its answer comes when another number stands there', () => {
    expect(after(opened(), typed(number, '1'), lookedUp).values['data']).toEqual({ child: { birthNotice: '1' } });
  });

  it('is itself contradicted by a register that knows better', () => {
    const person = { personalId: '024196018803', fullName: 'NGUYỄN HỒNG NHƯNG', sex: 'female', bornOn } as const;
    const registered = registeredIn(fields, motherId, [
      {
        agency: 'population',
        status: 'found',
        at,
        person: { ...person, ethnicGroup: '01', nationality: 'VN', alive: true },
      },
    ]);

    const state = after(opened(), lookedUp, {
      kind: 'looked-up',
      asked: { pointer: motherId, number: '024196018803' },
      registered,
    });

    expect(contradictionAt(state, name)).toMatchObject({ source: 'population', value: 'NGUYỄN HỒNG NHƯNG' });
  });
});

it('stays when the registers are asked about another mother, and says that it names another one', () => {
  const state = after(opened(), lookedUp, typed(motherId, '024302242473'));

  expect(state.values['data']).toMatchObject({ mother: { fullName: 'NGUYỄN HỒNG NHUNG' } });
  expect(contradictionAt(state, motherId)?.value).toBe('024196018803');
});
