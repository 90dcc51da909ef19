import { birthV1 } from '../../../../workflows/interlinked-birth/v1/procedure.js';
import { atStep, submission, tell } from '../../../../test/support/story.js';
import { sealed } from '../../../../test/support/sealed-history.js';
import { headerBytes, parseHeader } from '../../../kernel/header.js';
import { required } from '../../../kernel/values/assert.js';
import type { StoredEvent, WholeHistory } from '../ports/history-reader.port.js';
import { sha256 } from '../sha256.js';
import { verdictOf } from './verdict.js';

const DEFINITION = 'd'.repeat(64);
const registration = atStep('birth-registration', 'birth-certificate');
const outcomes = tell(birthV1, [
  submission(birthV1, '2026-03-02 09:00'),
  registration.accepted('2026-03-02 09:01'),
  registration.completed('2026-03-02 10:00'),
]);

function history(change: (events: StoredEvent[]) => readonly StoredEvent[] = (events) => events): WholeHistory {
  const events = sealed(outcomes);
  const { state } = required(outcomes.at(-1), 'outcome');
  const record = {
    id: '019aa000-0000-7000-8000-000000000001',
    code: 'H05.01-260302-0001',
    definition: DEFINITION,
    state,
    lastHash: required(events.at(-1), 'event').hash,
    channel: 'counter' as const,
    intakeOffice: 'one-stop.07210',
    persons: {},
    createdAt: state.receivedAt,
    awaitsHandOver: false,
    moneyOpen: false,
  };
  return { record, events: change([...events]) };
}

/** The history with its second header forged, and the chain of the rest made right again. */
function forged(change: object): (events: StoredEvent[]) => readonly StoredEvent[] {
  return (events) => {
    let previous = required(events[0], 'event').hash;
    return events.map((event) => {
      if (event.seq === 1) return event;
      const header = { ...parseHeader(event.header), ...(event.seq === 2 ? change : {}), previous };
      previous = sha256(headerBytes(header));
      return { seq: event.seq, header: headerBytes(header), hash: previous };
    });
  };
}

describe('verifying a history', () => {
  it('finds a whole history whole, and names its head', () => {
    const whole = history();

    expect(verdictOf(birthV1, whole, DEFINITION)).toEqual({ ok: true, events: 3, head: whole.record.lastHash });
  });

  it('names the event whose bytes were changed', () => {
    const changed = history((events) =>
      events.map((event) => (event.seq === 2 ? { ...event, header: event.header.toReversed() } : event)),
    );

    expect(verdictOf(birthV1, changed, DEFINITION)).toMatchObject({
      ok: false,
      firstBreak: { seq: 2, what: 'unreadable' },
    });
  });

  it('says which hash was recorded and which one the bytes have', () => {
    const changed = history((events) =>
      events.map((event) => (event.seq === 2 ? { ...event, hash: 'f'.repeat(64) } : event)),
    );
    const { header } = required(changed.events[1], 'event');

    expect(verdictOf(birthV1, changed, DEFINITION)).toMatchObject({
      firstBreak: { seq: 2, what: 'hash', expected: 'f'.repeat(64), found: sha256(header) },
    });
  });

  it('notices that the last event was cut off', () => {
    const cut = history((events) => events.slice(0, -1));

    expect(verdictOf(birthV1, cut, DEFINITION)).toMatchObject({
      firstBreak: { seq: 3, what: 'missing-events', expected: '3', found: '2' },
    });
  });

  it.each([
    ['a state that replay does not reach', { state: '0'.repeat(64) }, 'state'],
    ['effects that replay does not give', { effects: '0'.repeat(64) }, 'effects'],
    ['another definition', { definition: '1'.repeat(64) }, 'definition'],
    ['an event that the chart does not accept', { type: 'compensation-confirmed' }, 'not-replayable'],
  ])('names the event that claims %s, though the chain was made right again', (_what, change, what) => {
    expect(verdictOf(birthV1, history(forged(change)), DEFINITION)).toMatchObject({
      ok: false,
      firstBreak: { seq: 2, what },
    });
  });

  it('notices that the case shown is not the one that its history tells', () => {
    const { record, events } = history();
    const shown = { ...record, state: { ...record.state, status: 'completed' as const } };

    expect(verdictOf(birthV1, { record: shown, events }, DEFINITION)).toMatchObject({
      ok: false,
      firstBreak: { seq: 3, what: 'case' },
    });
  });
});
