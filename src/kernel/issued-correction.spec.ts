/** Goal: what an issued result says wrongly is corrected by whoever alone may, as an edition beside the old one, and each branch is told. */
import {
  atStep,
  correctionAsked,
  correctionDone,
  correctionRefused,
  correctionSettled,
  stateAfter,
  submission,
  tell,
} from '../../test/support/story.js';
import type { Told } from '../../test/support/story.js';
import { localTime, paper } from '../../test/support/story.js';
import { birthV1 } from '../../workflows/interlinked-birth/v1/procedure.js';
import { birthV2 } from '../../workflows/interlinked-birth/v2/procedure.js';
import { birthV3 } from '../../workflows/interlinked-birth/v3/procedure.js';
import { deathV3 } from '../../workflows/interlinked-death/v3/procedure.js';
import { temporaryResidenceV1 } from '../../workflows/temporary-residence/v1/procedure.js';
import { allowedCommands } from './allowed-commands.js';
import { decide } from './decide.js';
import type { ProcedureVersion } from './procedure/procedure-version.js';
import { replay } from './replay.js';

const registration = atStep('birth-registration', 'birth-certificate');
const residence = atStep('permanent-residence', 'residence-confirmation');
const insurance = atStep('child-health-insurance', 'health-insurance-card');
const card = atStep('child-identity-card', 'identity-card');

const BRANCHES = ['permanent-residence', 'child-health-insurance', 'child-identity-card'];
const running = [
  submission(birthV3, '2026-10-01 09:00', 'second-of-twins'),
  registration.completed('2026-10-01 10:00', '12/2026'),
  residence.accepted('2026-10-01 10:05'),
  insurance.completed('2026-10-01 10:10', 'TE1'),
];
const asked = correctionAsked('2026-10-01 11:00', ['child.givenName'], BRANCHES);
const made = correctionDone('2026-10-01 11:05', 'birth-registration', {
  correction: 5,
  result: paper('birth-certificate', '13/2026'),
});
const refusedByRegister = correctionRefused('2026-10-01 11:05', 'birth-registration', 5);
const refused = correctionRefused('2026-10-01 11:10', 'permanent-residence', 5);

function codeOf(version: ProcedureVersion, story: readonly Told[], told: Told = asked) {
  const { name, facts } = 'facts' in told ? told : asked;
  const moment = { at: localTime('2026-12-01 09:00'), edition: '2026-11' };
  const decision = decide(version, stateAfter(version, story), { name, facts }, moment);
  return decision.kind === 'refusal' ? decision.code : decision.kind;
}

describe('correcting what was issued', () => {
  it('asks the civil-status agency alone, and moves no deadline', () => {
    const outcome = tell(birthV3, [...running, asked]).at(-1);
    const before = stateAfter(birthV3, running);

    expect(outcome?.effects).toEqual([
      { kind: 'ask-correction', step: 'birth-registration', agency: 'civil-status', correction: 5, perform: 1 },
    ]);
    expect(outcome?.state).toMatchObject({ clocks: before.clocks, timers: before.timers, documents: before.documents });
  });

  it('keeps the paper as it was beside the new one, and tells each branch that has the old data', () => {
    const outcome = tell(birthV3, [...running, asked, made]).at(-1);

    expect(outcome?.state.documents['birth-registration']?.number).toBe('13/2026');
    expect(outcome?.state.corrections?.['5']).toMatchObject({
      status: 'made',
      replaced: { number: '12/2026' },
      branches: Object.fromEntries(BRANCHES.map((step) => [step, { answer: 'told' }])),
    });
    const told = outcome?.effects.filter(({ kind }) => kind === 'tell-correction');
    expect(told).toHaveLength(3);
  });

  it('tells nothing of it to a branch that was left out', () => {
    const story = [
      submission(birthV3, '2026-10-01 09:00', 'residence-left-out'),
      registration.completed('2026-10-01 10:00', '12/2026'),
      correctionAsked('2026-10-01 11:00', ['child.givenName'], BRANCHES),
      correctionDone('2026-10-01 11:05', 'birth-registration', {
        correction: 3,
        result: paper('birth-certificate', '13/2026'),
      }),
    ];

    expect(Object.keys(stateAfter(birthV3, story).corrections?.['3']?.branches ?? {})).not.toContain(
      'permanent-residence',
    );
  });

  it('is possible for a case that has ended, and its paper waits to be handed over anew', () => {
    const ended = [
      ...running,
      residence.completed('2026-10-02 09:00', '7/2026'),
      card.completed('2026-10-02 09:10', 'CC1'),
    ];
    const story = [
      ...ended,
      correctionAsked('2026-10-05 09:00', ['child.givenName'], ['permanent-residence']),
      correctionDone('2026-10-05 09:05', 'birth-registration', {
        correction: 7,
        result: paper('birth-certificate', '13/2026'),
      }),
    ];

    const after = stateAfter(birthV3, story);

    expect(after).toMatchObject({ status: 'completed', corrections: { '7': { status: 'made' } } });
    expect(allowedCommands(birthV3, after)).toContain('hand-over');
  });

  it('takes from a branch the paper that it issues anew', () => {
    const again = correctionDone('2026-10-01 11:20', 'child-health-insurance', {
      correction: 5,
      result: paper('health-insurance-card', 'TE2'),
    });

    const after = stateAfter(birthV3, [...running, asked, made, again]);

    expect(after.documents['child-health-insurance']?.number).toBe('TE2');
    expect(after.corrections?.['5']?.branches['child-health-insurance']).toMatchObject({
      answer: 'taken',
      replaced: { number: 'TE1' },
    });
  });

  it('makes work for the desk of a branch that does not take the corrected data, until it is settled', () => {
    const open = stateAfter(birthV3, [...running, asked, made, refused]);
    const again = tell(birthV3, [
      ...running,
      asked,
      made,
      refused,
      correctionSettled('2026-10-01 14:00', 'permanent-residence', 'tell-again'),
    ]).at(-1);

    expect(Object.values(open.workItems)).toContainEqual({
      step: 'permanent-residence',
      agency: 'one-stop',
      workKind: 'correction',
    });
    expect(allowedCommands(birthV3, open)).toContain('settle-correction');
    expect(again?.effects.map(({ kind }) => kind)).toEqual(['close-work-item', 'tell-correction']);
    expect(again?.state.corrections?.['5']?.branches['permanent-residence']).toEqual({ answer: 'told' });
  });

  it('leaves everything as it was where the civil-status agency refuses it, and tells the applicant and the desk', () => {
    const story = [...running, asked, refusedByRegister];

    const after = stateAfter(birthV3, story);

    expect(tell(birthV3, story).at(-1)?.effects).toEqual([
      { kind: 'notify', template: 'correction-refused', params: { step: 'birth-registration' } },
      expect.objectContaining({ kind: 'open-work-item', agency: 'one-stop', workKind: 'correction' }),
    ]);

    expect(after.documents).toEqual(stateAfter(birthV3, running).documents);
    expect(after.corrections?.['5']).toMatchObject({ status: 'refused', reason: 'corrected-data-not-taken' });
    expect(allowedCommands(birthV3, after)).toContain('request-correction');
  });

  it('is asked for once more, or ends, where the desk settles its refusal', () => {
    const settle = (how: 'tell-again' | 'settled-outside') =>
      tell(birthV3, [
        ...running,
        asked,
        refusedByRegister,
        correctionSettled('2026-10-01 14:00', 'birth-registration', how),
      ]).at(-1);

    expect(settle('tell-again')?.effects.map(({ kind }) => kind)).toEqual(['close-work-item', 'ask-correction']);
    expect(settle('tell-again')?.state.corrections?.['5']).toMatchObject({ status: 'asked' });
    expect(settle('settled-outside')?.effects.map(({ kind }) => kind)).toEqual(['close-work-item']);
    expect(settle('settled-outside')?.state).toMatchObject({
      workItems: {},
      corrections: { '5': { status: 'refused' } },
    });
  });

  it('ends the work on an earlier refusal with the next request', () => {
    const outcome = tell(birthV3, [
      ...running,
      asked,
      refusedByRegister,
      correctionAsked('2026-10-02 09:00', ['child.givenName'], BRANCHES),
    ]).at(-1);

    expect(outcome?.effects.map(({ kind }) => kind)).toEqual(['close-work-item', 'ask-correction']);
    expect(outcome?.state.workItems).toEqual({});
  });

  it.each([
    ['a registration that is not done', birthV3, running.slice(0, 1), 'registration-not-done'],
    ['a second one while the first waits', birthV3, [...running, asked], 'correction-under-way'],
    [
      'a procedure that registers nothing at civil status',
      temporaryResidenceV1,
      [submission(temporaryResidenceV1, '2026-10-01 09:00')],
      'command-not-allowed',
    ],
  ])('is refused of %s', (_what, version, story, code) => {
    expect(codeOf(version, story)).toBe(code);
  });

  it('is refused where nothing is different, and settled only where something was refused', () => {
    const settling = correctionSettled('2026-12-01 09:00', 'permanent-residence', 'tell-again');

    expect(codeOf(birthV3, running, correctionAsked('2026-12-01 09:00', [], []))).toBe('nothing-to-correct');
    expect(codeOf(birthV3, [...running, asked, made], settling)).toBe('no-correction-to-settle');
  });

  it.each([birthV1, birthV2, birthV3])('is a command of every version of a birth', (version) => {
    const story = [submission(version, '2026-03-02 09:00'), registration.completed('2026-03-02 10:00', '12/2026')];

    expect(allowedCommands(version, stateAfter(version, story))).toContain('request-correction');
  });

  it('corrects a death as it does a birth', () => {
    const story = [
      submission(deathV3, '2026-10-01 09:00'),
      atStep('death-registration', 'death-extract').completed('2026-10-01 10:00', '4/2026'),
    ];

    expect(allowedCommands(deathV3, stateAfter(deathV3, story))).toContain('request-correction');
  });

  it('replays to the same (I3)', () => {
    const outcomes = tell(birthV3, [...running, asked, made, refused]);

    expect(
      replay(
        birthV3,
        outcomes.map(({ event }) => event),
      ),
    ).toEqual(outcomes.map(({ state, effects }) => ({ state, effects })));
  });
});
