/**
 * Goal: an office from which a step went on reads what it was told there, and why it went on, and nothing that came later; whoever has
 * it now reads all.
 * Method: a birth that is passed on from A to B and from B to C, of which each event told something.
 */
import { aPartCipher } from '../../../test/support/ciphers.js';
import { birthV3 } from '../../../workflows/interlinked-birth/v3/procedure.js';
import { retentionClassOf } from '../../kernel/procedure/retention.js';
import { keysById, openCase, passingOf } from '../case-data.js';
import { partsSeen, shownCase } from './shown-case.js';
import type { Seen } from './seen-by.js';

const [STEP, OTHER_STEP] = ['birth-registration', 'permanent-residence'];
const persons = { child: 'child' };
const cipher = aPartCipher();
await cipher.prepare([], 1);
const key = cipher.newKey('key', 'child', retentionClassOf(birthV3.retention, 'result'));

function sealed(seq: number, part: string, data: Readonly<Record<string, unknown>>) {
  const { keyId, ciphertext } = cipher.seal(key, { part, person: 'child', data });
  return { caseId: 'case', seq, part, person: 'child', keyId, ciphertext };
}

const parts = [
  sealed(1, 'application', { child: { fullName: 'NGUYỄN AN' } }),
  sealed(2, `reason.${STEP}`, { code: 'first' }),
  sealed(3, `reason.${passingOf(STEP)}`, { text: 'A → B' }),
  sealed(4, `reason.${passingOf(STEP)}`, { text: 'B → C' }),
  sealed(5, `reason.${STEP}`, { code: 'later' }),
  sealed(5, `decision.${STEP}`, { by: 'C' }),
  sealed(6, `result.${STEP}`, { personalId: '012' }),
];

function shownTo(seen: Seen) {
  const isSeen = partsSeen(birthV3, { persons }, seen);
  const given = parts.filter(isSeen);
  const shown = shownCase(birthV3, seen, (isInTime) => openCase(cipher, given.filter(isInTime), keysById([key])));
  return { read: given.map(({ seq }) => seq), shown };
}

const [first, second] = [`${passingOf(STEP)}/3`, `${passingOf(STEP)}/4`];

describe('what is shown of a step that went on at another office', () => {
  it('is to the first office what it was told until then, and why it went on', () => {
    const { read, shown } = shownTo([{ step: STEP, until: 3 }]);

    expect(read).toEqual([1, 2, 3]);
    expect(shown).toMatchObject({ data: { child: { fullName: 'NGUYỄN AN' } }, results: {}, decisions: {} });
    expect(shown.reasons).toEqual({ [STEP]: { code: 'first' }, [first]: { text: 'A → B' } });
  });

  it('is to the next one also why it came, and why it went on again', () => {
    const { read, shown } = shownTo([{ step: STEP, until: 4 }]);

    expect(read).toEqual([1, 2, 3, 4]);
    expect(shown.reasons).toMatchObject({ [first]: { text: 'A → B' }, [second]: { text: 'B → C' } });
  });

  it('is to whoever has it now all of it, each reason by itself', () => {
    const { shown } = shownTo([{ step: STEP }]);

    expect(shown).toMatchObject({ results: { [STEP]: { personalId: '012' } }, decisions: { [STEP]: { by: 'C' } } });
    expect(Object.keys(shown.reasons ?? {}).toSorted()).toEqual([STEP, first, second]);
  });

  it('is nothing of why it went on to an office of another step, which reads the result that it needs', () => {
    const { shown } = shownTo([{ step: OTHER_STEP }]);

    expect(shown.reasons).toEqual({});
    expect(shown.results).toEqual({ [STEP]: { personalId: '012' } });
  });

  it('is of two steps of one office each until its own end', () => {
    const { shown } = shownTo([
      { step: OTHER_STEP, until: 6 },
      { step: STEP, until: 3 },
    ]);

    expect(shown.reasons).toEqual({ [STEP]: { code: 'first' }, [first]: { text: 'A → B' } });
    expect(shown.results).toEqual({ [STEP]: { personalId: '012' } });
    expect(shownTo([]).shown).toMatchObject({ data: {}, results: {}, reasons: {} });
  });
});
