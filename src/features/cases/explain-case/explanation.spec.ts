import { birthV1 } from '../../../../workflows/interlinked-birth/v1/procedure.js';
import { birthV3 } from '../../../../workflows/interlinked-birth/v3/procedure.js';
import { deathV3 } from '../../../../workflows/interlinked-death/v3/procedure.js';
import { atStep, stateAfter, submission } from '../../../../test/support/story.js';
import type { Told } from '../../../../test/support/story.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { instant } from '../../../kernel/values/time.js';
import { explanationOf } from './explanation.js';

const RECEIVED = submission(birthV1, '2026-03-02 09:00');
const registration = atStep('birth-registration', 'birth-certificate');
const residence = atStep('permanent-residence', 'residence-registration-notice');

const NAMES = {
  'one-stop.07210': { vi: 'Trung tâm Phục vụ hành chính công phường Bắc Giang', en: 'One-stop centre, Bắc Giang' },
  'residence.07210': { vi: 'Công an phường Bắc Giang', en: 'Police, Bắc Giang' },
};

type Given = Partial<Parameters<typeof explanationOf>[1]> & { readonly version?: ProcedureVersion };

function explained(story: readonly Told[], { version = birthV1, ...open }: Given = {}) {
  const state = stateAfter(version, story);
  const record = {
    id: 'case',
    code: 'H05.01-260302-0001',
    definition: 'd'.repeat(64),
    state,
    lastHash: 'a'.repeat(64),
    channel: 'counter' as const,
    intakeOffice: 'one-stop.07210',
    persons: {},
    createdAt: state.receivedAt,
    awaitsHandOver: false,
    moneyOpen: false,
  };
  return explanationOf(version, { record, workItems: [], incidents: [], dispatches: [], officeNames: NAMES, ...open });
}

function waitingAt(step: string, explanation: ReturnType<typeof explained>) {
  return explanation.waitsFor.find((waiting) => waiting.step === step);
}

describe('explaining a case', () => {
  const atResidence = [RECEIVED, registration.completed('2026-03-02 10:00'), residence.accepted('2026-03-02 10:01')];

  it('names the agency that has the step, until when and by which article', () => {
    const waiting = waitingAt('permanent-residence', explained(atResidence));

    expect(waiting).toMatchObject({
      holder: { kind: 'agency-system', office: 'residence.07210' },
      text: { vi: 'Công an phường Bắc Giang đang giải quyết', en: 'Police, Bắc Giang is dealing with it' },
      until: { dueOn: '2026-03-04', pausedSince: null, confirmed: true },
    });
    expect(waiting?.until?.article).toContain('Nghị định 63/2024/NĐ-CP');
  });

  it('names the offices concerned', () => {
    expect(explained(atResidence).offices).toEqual(NAMES);
  });

  it('derives the date day by day', () => {
    const days = waitingAt('permanent-residence', explained(atResidence))?.until?.days;

    expect(days?.map(({ day, counts, number }) => [day, counts, number])).toEqual([
      ['2026-03-02', false, undefined],
      ['2026-03-03', true, 1],
      ['2026-03-04', true, 2],
    ]);
  });

  it('names the steps that a waiting step waits for', () => {
    expect(waitingAt('child-health-insurance', explained(atResidence))).toMatchObject({
      holder: { kind: 'earlier-steps', steps: ['permanent-residence'] },
      text: { en: 'Waits for the result of: Registration of permanent residence' },
    });
  });

  it('names the officer who took the work item', () => {
    const story = [...atResidence, residence.awaitsDecision('2026-03-02 11:00')];
    const item = {
      id: 'item',
      caseId: 'case',
      item: 'permanent-residence/1',
      step: 'permanent-residence',
      kind: 'examine' as const,
      agency: 'residence',
      office: 'residence.07210',
      status: 'claimed' as const,
      holder: 'agency-officer.residence',
      openedAt: instant('2026-03-02T04:00:00.000Z'),
    };

    expect(waitingAt('permanent-residence', explained(story, { workItems: [item] }))).toMatchObject({
      holder: { kind: 'officer', person: 'agency-officer.residence', since: '2026-03-02T04:00:00.000Z' },
      text: { vi: 'Cán bộ của Công an phường Bắc Giang đang xử lý' },
    });
  });

  it('says that the applicant has to supply papers, and by when, while the step stands still', () => {
    const story = [...atResidence, residence.asksForPapers('2026-03-02 11:00', 'missing-paper')];
    const explanation = explained(story);

    expect(waitingAt('permanent-residence', explanation)).toMatchObject({
      holder: { kind: 'applicant' },
      until: { clock: 'permanent-residence.supplement-limit', dueOn: '2026-03-11' },
    });
    expect(explanation.limits.find(({ clock }) => clock === 'permanent-residence')?.pausedSince).toBe(
      '2026-03-02T04:00:00.000Z',
    );
  });

  it('names the desk, and the limit that runs, where the State has to find something out by itself', () => {
    const received = submission(birthV3, '2026-10-05 09:00');
    const story = [received, registration.asksForPapers('2026-10-05 09:30', 'ethnic-group-unmapped')];
    const item = {
      id: 'item',
      caseId: 'case',
      item: 'birth-registration/1',
      step: 'birth-registration',
      kind: 'mapping' as const,
      agency: 'one-stop',
      office: 'one-stop.07210',
      status: 'open' as const,
      openedAt: instant('2026-10-05T02:30:00.000Z'),
    };

    expect(waitingAt('birth-registration', explained(story, { version: birthV3, workItems: [item] }))).toMatchObject({
      holder: { kind: 'officer', office: 'one-stop.07210' },
      until: { clock: 'birth-registration', pausedSince: null },
    });
  });

  it('still derives the date of a step that has ended, and says when that was', () => {
    const limit = explained(atResidence).limits.find(({ clock }) => clock === 'birth-registration');

    expect(limit).toMatchObject({ dueOn: '2026-03-02', pausedSince: null, endedAt: '2026-03-02T03:00:00.000Z' });
    expect(limit?.days.map(({ why }) => why.code)).toEqual(['day-zero']);
  });

  it('waits for nothing once every step has ended', () => {
    const story = [RECEIVED, registration.rejected('2026-03-02 10:00', 'wrong-jurisdiction')];

    expect(explained(story)).toMatchObject({ status: 'refused', waitsFor: [] });
  });

  it('says what the length of the whole is made of, and by when each step is due that has not begun', () => {
    const explanation = explained([submission(deathV3, '2026-03-02 09:00', 'two-parts')], { version: deathV3 });

    expect(explanation.limits.find(({ clock }) => clock === 'case')).toMatchObject({
      dueOn: '2026-03-05',
      row: {
        steps: [
          { step: 'death-registration', workingDays: 0 },
          { step: 'residence-removal', workingDays: 2 },
        ],
        handOverWorkingDays: 1,
      },
    });
    expect(waitingAt('residence-removal', explanation)?.promisedOn).toBe('2026-03-05');
  });
});
