import { birthV1 } from '../../../workflows/interlinked-birth/v1/procedure.js';
import { birthV2 } from '../../../workflows/interlinked-birth/v2/procedure.js';
import { birthV3 } from '../../../workflows/interlinked-birth/v3/procedure.js';
import { deathV1 } from '../../../workflows/interlinked-death/v1/procedure.js';
import { deathV2 } from '../../../workflows/interlinked-death/v2/procedure.js';
import { withoutAnswers } from '../../../test/support/deaf-chart.js';
import { atStep, localTime, stateAfter, submission, tell } from '../../../test/support/story.js';
import { CURRENT_EDITION } from '../calendar/editions.js';
import { toldIn, type CaseState } from '../case-state.js';
import { decide } from '../decide.js';
import type { Outcome } from '../decide.js';
import type { ProcedureVersion } from '../procedure/procedure-version.js';
import { replay } from '../replay.js';
import { assert, required } from '../values/assert.js';
import type { Facts } from '../values/facts.js';
import { planMigration } from './plan.js';
import { asToldIn } from './told-version.js';

const LATER = 'left-out-later';
const NO_CARD = { 'child-identity-card': LATER };
const NO_BENEFIT = {
  'funeral-benefit': LATER,
  'survivor-benefit': LATER,
  'merit-funeral-allowance': LATER,
};
const registration = atStep('birth-registration', 'birth-certificate');
const insurance = atStep('child-health-insurance', 'health-insurance-card');
const at = { at: localTime('2026-03-04 09:00'), edition: CURRENT_EDITION.edition };
const versions = [birthV1, birthV2, birthV3];
const lineage = (number: number) => versions.find(({ version }) => version === number);

function plan(source: ProcedureVersion, target: ProcedureVersion, state: CaseState, leftOut: Facts = {}) {
  return planMigration({ source, target, leftOut }, state, at);
}

function migrated(source: ProcedureVersion, to: number, state: CaseState, leftOut: Facts = {}): Outcome {
  const facts = { from: source.version, to, leftOut, plan: '0'.repeat(64) };
  const decision = decide(source, state, { name: 'migrate', facts, lineage }, at);
  assert(decision.kind === 'outcome', 'the migration is refused');
  return decision;
}

const registered = [submission(birthV1, '2026-03-02 08:00'), registration.completed('2026-03-02 10:00')];

describe('planning a migration', () => {
  it('lets a step begin at once that no longer waits for another one', () => {
    const planned = plan(birthV1, birthV2, stateAfter(birthV1, registered));

    expect(planned).toMatchObject({
      verdict: 'can',
      obstacles: [],
      changes: expect.arrayContaining([{ code: 'step-opens', about: 'child-health-insurance' }]),
      landing: { steps: { 'permanent-residence': 'dispatching', 'child-health-insurance': 'dispatching' } },
    });
  });

  it('shows the way there from the start of the target, and the way to the end', () => {
    const { landing } = plan(birthV1, birthV2, stateAfter(birthV1, registered));

    expect(landing?.reachedBy).toEqual([
      'report-completion birth-registration',
      'report-consent permanent-residence (household-head: given)',
    ]);
    expect(landing?.endsBy).toEqual([
      'report-completion permanent-residence',
      'report-completion child-health-insurance',
    ]);
  });

  it('leaves a step out that the application was never asked about, and only for a reason that the target knows', () => {
    const state = stateAfter(birthV1, registered);

    expect(plan(birthV1, birthV3, state).obstacles).toEqual([{ code: 'choice-missing', about: 'child-identity-card' }]);
    expect(plan(birthV1, birthV3, state, { 'child-identity-card': 'now' }).verdict).toBe('cannot');
    expect(plan(birthV1, birthV3, state, NO_CARD)).toMatchObject({
      verdict: 'can',
      landing: { steps: { 'child-identity-card': 'skipped' } },
    });
  });

  it('keeps a case where the target leads to its steps by no way', () => {
    const state = stateAfter(birthV2, [
      submission(birthV2, '2026-03-02 08:00', 'second-of-twins'),
      registration.completed('2026-03-02 10:00'),
    ]);

    expect(plan(birthV2, birthV1, state)).toMatchObject({
      verdict: 'cannot',
      obstacles: [{ code: 'unreachable', about: 'case' }],
    });
  });

  it('keeps a case whose step another agency would have', () => {
    const [first, ...others] = birthV2.steps;
    const elsewhere = { ...birthV2, steps: [{ ...required(first, 'step'), agency: 'residence' }, ...others] };
    const state = stateAfter(birthV1, [submission(birthV1, '2026-03-02 08:00')]);

    expect(plan(birthV1, elsewhere, state).obstacles).toEqual([
      { code: 'agency-differs', about: 'birth-registration' },
    ]);
  });

  it('keeps a case that would stand where a step of the target never ends', () => {
    const deaf = { ...birthV2, chart: withoutAnswers(birthV2.chart, 'child-health-insurance') };
    const state = stateAfter(birthV1, registered);

    expect(plan(birthV1, deaf, state)).toMatchObject({
      verdict: 'cannot',
      obstacles: [
        { code: 'stuck', about: 'child-health-insurance' },
        { code: 'stuck', about: 'case' },
      ],
    });
    expect(plan(birthV1, deaf, state).landing?.endsBy).toBeUndefined();
  });

  it('keeps a case that has ended', () => {
    const ended = stateAfter(birthV1, [
      submission(birthV1, '2026-03-02 08:00'),
      registration.rejected('2026-03-02 10:00', 'certificate-details'),
    ]);

    expect(plan(birthV1, birthV2, ended).obstacles).toEqual([{ code: 'case-closed', about: 'refused' }]);
  });

  it('names what of the history the target would not have taken', () => {
    const outcomes = tell(birthV2, [
      submission(birthV2, '2026-03-02 08:00'),
      registration.completed('2026-03-02 10:00'),
      insurance.completed('2026-03-02 11:00'),
    ]);
    const history = outcomes.map(({ event }) => event);
    const { state } = required(outcomes.at(-1), 'end');

    const planned = planMigration({ source: birthV2, target: birthV1, leftOut: {} }, state, at, history);

    expect(planned.changes).toEqual([{ code: 'event-not-taken', about: '3 step-completed' }]);
  });

  it('tells of limits that are longer by the target, and keeps the dates that were promised', () => {
    const state = stateAfter(birthV1, registered);
    const { state: after } = migrated(birthV1, 3, state, NO_CARD);

    expect(plan(birthV1, birthV3, state, NO_CARD).changes).toContainEqual({
      code: 'deadline-differs',
      about: 'case.due',
    });
    expect(after.clocks['case']?.dueOn).toBe(state.clocks['case']?.dueOn);
    expect(after.timers['case.due']?.generation).toBe(state.timers['case.due']?.generation);
  });

  it('moves a death whose benefits nobody asked for', () => {
    const death = atStep('death-registration', 'death-extract');
    const state = stateAfter(deathV1, [submission(deathV1, '2026-03-02 08:00'), death.completed('2026-03-02 10:00')]);

    expect(plan(deathV1, deathV2, state, NO_BENEFIT)).toMatchObject({
      verdict: 'can',
      landing: { steps: { 'funeral-allowance': 'dispatching', 'funeral-benefit': 'skipped' } },
    });
  });
});

describe('migrating a case', () => {
  it('asks no agency again for what is under way or done, and asks for what is new', () => {
    const { effects, state } = migrated(birthV1, 2, stateAfter(birthV1, registered));
    const dispatched = effects.filter(({ kind }) => kind === 'dispatch-step');

    expect(dispatched).toMatchObject([{ step: 'child-health-insurance', occurrence: 1 }]);
    expect(state.chart.context.steps['birth-registration']?.occurrence).toBe(1);
    expect(toldIn(state)).toBe(1);
  });

  it('goes on by the target: alarms that were set before go off, and answers are taken', () => {
    const { state } = migrated(birthV1, 2, stateAfter(birthV1, registered));
    const due = required(state.timers['permanent-residence.due'], 'timer');
    const facts = { deadline: 'permanent-residence.due', generation: due.generation };
    const late = decide(birthV2, state, { name: 'reach-deadline', facts }, { ...at, at: due.dueAt });

    expect(late).toMatchObject({
      kind: 'outcome',
      state: { chart: { context: { steps: { 'permanent-residence': { late: true } } } } },
    });
  });

  it('gives a history that replays by one version up to it and by the other from there on', () => {
    const before = tell(birthV1, registered);
    const outcome = migrated(birthV1, 3, required(before.at(-1), 'end').state, NO_CARD);
    const residenceDone = {
      step: 'permanent-residence',
      result: { type: 'x', number: '1', issuer: 'x', issuedOn: '2026-03-04', digest: '1'.repeat(64) },
    };
    const after = decide(birthV3, outcome.state, { name: 'report-completion', facts: residenceDone }, at);
    assert(after.kind === 'outcome', 'the answer is refused');
    const history = [...before, outcome, after];

    expect(
      replay(
        birthV1,
        history.map(({ event }) => event),
        lineage,
      ),
    ).toEqual(history.map(({ state, effects }) => ({ state, effects })));
    expect(() =>
      replay(
        birthV1,
        history.map(({ event }) => event),
      ),
    ).toThrow('case-migrated');
  });

  it('is refused where the case is of another version by now', () => {
    const state = stateAfter(birthV1, registered);

    expect(
      decide(birthV1, state, { name: 'migrate', facts: { from: 2, to: 3, leftOut: NO_CARD }, lineage }, at),
    ).toMatchObject({
      kind: 'refusal',
      code: 'migration-not-possible',
    });
  });

  it('reads and tells by the form that the family filled in: a later one has other fields', () => {
    const { body } = required(birthV1.samples[0], 'a sample');
    const told = {
      applicant: birthV1.applicant.parse(body['applicant']),
      data: birthV1.form.parse(body['data']),
      results: {},
      supplements: [],
    };
    const version = asToldIn(birthV1, birthV3);

    expect(version.payload('birth-registration', told)).toEqual(birthV1.payload('birth-registration', told));
    expect(version.form).toBe(birthV1.form);
    // The portal's form is that of later versions.
    expect(version.portalForm).toBeUndefined();
    expect([version.chart, version.steps, version.deadlines]).toEqual([
      birthV3.chart,
      birthV3.steps,
      birthV3.deadlines,
    ]);
    expect(asToldIn(birthV1, birthV3)).toBe(version);
  });
});
