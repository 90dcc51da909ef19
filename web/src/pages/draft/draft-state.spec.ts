/** What registers know is laid beside what was typed; neither is written over unasked. */
import type { Field } from '../../features/form/field.js';
import { changedDraft, contradictionAt, openedDraft, TYPED, type DraftChange, type DraftState } from './draft-state.js';
import { recordIn, type Values } from '../../api/records.js';
import { registeredIn } from './prefill.js';

const label = { vi: '', en: '' };
const text = { kind: 'text', isEmail: false, label, isRequired: true } as const;
const from = (field: string) => ({ personId: '/data/mother/personalId', from: field });

const fields: readonly Field[] = [
  {
    kind: 'group',
    pointer: '/data/mother',
    label,
    isRequired: true,
    fields: [
      { ...text, pointer: '/data/mother/personalId' },
      { ...text, pointer: '/data/mother/fullName', prefill: from('person.fullName') },
      { ...text, pointer: '/data/mother/nationality', initial: 'VN', prefill: from('person.nationality') },
      {
        kind: 'group',
        pointer: '/data/mother/residence',
        label,
        isRequired: true,
        prefill: from('person.residence'),
        fields: [
          { ...text, pointer: '/data/mother/residence/commune' },
          { ...text, pointer: '/data/mother/residence/detail' },
        ],
      },
    ],
  },
  { ...text, pointer: '/data/head', prefill: from('head.personalId') },
];

const at = '2026-11-27T09:00:00Z';
const person = {
  personalId: '024196018803',
  fullName: 'NGUYỄN HỒNG NHUNG',
  sex: 'female',
  bornOn: { precision: 'day', value: '1996-04-16' },
  ethnicGroup: '01',
  nationality: 'LA',
  alive: true,
} as const;
const head = { personalId: '024058263537', fullName: 'X', sex: 'male', bornOn: person.bornOn, relationToHead: 'head' };
const registered = registeredIn(fields, '/data/mother/personalId', [
  { agency: 'population', status: 'found', at, person },
  { agency: 'civil-status', status: 'not-done', at },
  {
    agency: 'residence',
    status: 'found',
    at,
    person: { ...person, fullName: 'NHUNG', residence: { province: '24', commune: '07210', detail: 'Số 20' } },
    household: [head],
  },
]);

const NUMBER = '/data/mother/personalId';
const asked = { pointer: NUMBER, number: person.personalId };
const typed = (pointer: string, value: unknown): DraftChange => ({ kind: 'typed', pointer, value });
const lookedUp: DraftChange = { kind: 'looked-up', asked, registered };
const name = '/data/mother/fullName';

/** A draft with the number that is looked up. */
function opened({ data, sources = {} }: { readonly data?: Values; readonly sources?: Record<string, string> }) {
  const mother = { ...recordIn(data?.['mother']), personalId: person.personalId };
  return openedDraft(fields, { data: { ...data, mother }, sources });
}

function after(state: DraftState, ...changes: readonly DraftChange[]): DraftState {
  return changes.reduce(changedDraft, state);
}

describe('a lookup', () => {
  it('fills in what is empty or only preset, from the register that was asked first and knows it', () => {
    const state = after(opened({ data: { mother: { nationality: 'VN' } } }), lookedUp);

    expect(state.values['data']).toEqual({
      mother: {
        personalId: '024196018803',
        fullName: 'NGUYỄN HỒNG NHUNG',
        nationality: 'LA',
        residence: { commune: '07210', detail: 'Số 20' },
      },
      head: '024058263537',
    });
    expect(state.sources).toMatchObject({ [name]: 'population', '/data/mother/residence/detail': 'residence' });
  });

  it('leaves what was typed, and says that a register contradicts it', () => {
    const state = after(opened({}), typed(name, 'Nguyễn Hồng'), lookedUp);

    expect(state.values['data']).toMatchObject({ mother: { fullName: 'Nguyễn Hồng' } });
    expect(state.sources[name]).toBe(TYPED);
    expect(contradictionAt(state, name)).toMatchObject({ source: 'population', value: 'NGUYỄN HỒNG NHUNG' });
  });

  it('contradicts nothing that differs in capitals only', () => {
    const state = after(opened({}), typed(name, 'Nguyễn Hồng Nhung'), lookedUp);

    expect(contradictionAt(state, name)).toBeUndefined();
    expect(state.sources[name]).toBe('population');
  });

  it('contradicts what is typed afterwards too', () => {
    const state = after(opened({}), lookedUp, typed(name, 'Nhưng'));

    expect(contradictionAt(state, name)?.value).toBe('NGUYỄN HỒNG NHUNG');
  });

  it('says nothing any more once another number stands there', () => {
    const state = after(opened({}), lookedUp, typed(NUMBER, '1'), typed(name, 'Nhưng'));

    expect(contradictionAt(state, name)).toBeUndefined();
  });

  it('fills in nothing if its answer comes when another number stands there', () => {
    const state = after(opened({}), typed(NUMBER, '024196018804'), lookedUp);

    expect(state.values['data']).toEqual({ mother: { personalId: '024196018804' } });
    expect(state.registered).toEqual({});
  });
});

describe('another number', () => {
  const other = typed(NUMBER, '024196018804');

  it('takes out what the registers said of the one before, so that its own lookup fills in again', () => {
    const state = after(opened({ data: { mother: { nationality: 'VN' } } }), lookedUp, other);

    expect(state.values['data']).toEqual({
      mother: { personalId: '024196018804', nationality: 'VN', residence: {} },
    });
    expect(state.sources).toEqual({ [NUMBER]: TYPED });
  });

  it('takes it out of a draft that was opened again too', () => {
    const kept = { data: { mother: { fullName: 'NGUYỄN HỒNG NHUNG' } }, sources: { [name]: 'population' } };

    expect(after(opened(kept), other).values['data']).toEqual({ mother: { personalId: '024196018804' } });
  });

  it('leaves what somebody typed, also what a register confirmed or what stands in the place of what it said', () => {
    const residence = '/data/mother/residence/detail';
    const state = after(opened({}), typed(name, 'Nguyễn Hồng Nhung'), lookedUp, typed(residence, 'Số 21'), other);

    expect(state.values['data']).toMatchObject({
      mother: { fullName: 'Nguyễn Hồng Nhung', residence: { detail: 'Số 21' } },
    });
    expect(state.sources).toMatchObject({ [name]: TYPED, [residence]: TYPED });
  });

  it('takes out what was taken from a register against what was typed', () => {
    const taken: DraftChange = { kind: 'taken', pointer: name };
    const state = after(opened({}), typed(name, 'Nguyễn Hồng Nhung'), lookedUp, taken, other);

    expect(state.values['data']).not.toHaveProperty('mother.fullName');
  });

  it('is also one that a register filled in: what was known of that goes with it', () => {
    const headName = {
      ...text,
      pointer: '/data/headName',
      prefill: { personId: '/data/head', from: 'person.fullName' },
    };
    const draft = openedDraft([...fields, headName], {
      data: { mother: { personalId: person.personalId }, head: head.personalId, headName: 'X' },
      sources: { '/data/head': 'residence', '/data/headName': 'population' },
    });

    expect(after(draft, other).values['data']).toEqual({ mother: { personalId: '024196018804' } });
  });
});

describe('whoever sees a contradiction', () => {
  const contradicted = after(opened({}), typed(name, 'Nhưng'), lookedUp);

  it('takes what the register says', () => {
    const state = after(contradicted, { kind: 'taken', pointer: name });

    expect(state.values['data']).toMatchObject({ mother: { fullName: 'NGUYỄN HỒNG NHUNG' } });
    expect(state.sources[name]).toBe('population');
    expect(contradictionAt(state, name)).toBeUndefined();
  });

  it('or keeps what was typed, until something else is typed', () => {
    const kept = after(contradicted, { kind: 'kept', pointer: name });

    expect(contradictionAt(kept, name)).toBeUndefined();
    expect(kept.sources[name]).toBe(TYPED);
    expect(contradictionAt(after(kept, typed(name, 'Khác')), name)).toBeDefined();
  });
});

it('forgets where a value came from when it is taken out', () => {
  expect(after(opened({ sources: { [name]: 'population' } }), typed(name, '')).sources).toEqual({});
});

describe('what was taken out', () => {
  const mother = '/data/mother';
  const filled = after(opened({}), lookedUp, typed(name, 'Nhưng'));
  const without = after(filled, { kind: 'taken-out', pointer: mother, value: undefined });

  it('goes with what its number filled in elsewhere', () => {
    expect(without.values['data']).toEqual({});
    expect(Object.keys(without.takenOut)).toEqual([mother]);
  });

  it('is put back with where it came from, what its number filled in elsewhere, and what the register says', () => {
    const back = after(without, { kind: 'put-back', pointer: mother });

    expect(back.values).toEqual(filled.values);
    expect(back.sources).toEqual(filled.sources);
    expect(contradictionAt(back, name)?.value).toBe('NGUYỄN HỒNG NHUNG');
    expect(back.takenOut).toEqual({});
  });

  it('is not offered any more once somebody writes there anew', () => {
    const anew = after(without, typed(mother, {}));

    expect(Object.keys(anew.takenOut)).toEqual([mother]);
    expect(after(anew, typed(name, 'Khác')).takenOut).toEqual({});
  });
});
