/** Goal: a family reads who has its case now, which is not always the agency whose step it is. */
import { atStep, stateAfter, submission } from '../../../../test/support/story.js';
import type { Told } from '../../../../test/support/story.js';
import { birthV3 } from '../../../../workflows/interlinked-birth/v3/procedure.js';
import { instant } from '../../../kernel/values/time.js';
import { trackedCase } from './tracked-case.js';

const DESK = { vi: 'Trung tâm Phục vụ hành chính công', en: 'One-stop centre' };
const RECEIVED = submission(birthV3, '2026-10-05 09:00');
const registration = atStep('birth-registration', 'birth-certificate');
const residence = atStep('permanent-residence', 'residence-registration-notice');

function tracked(story: readonly Told[]) {
  const state = stateAfter(birthV3, story);
  const record = {
    id: 'case',
    code: 'H05.01-261005-0001',
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
  const at = instant('2026-10-05T09:00:00.000Z');
  const looked = { record, officeNames: { 'one-stop.07210': DESK }, decisions: { parts: [], keys: [] }, at };
  return trackedCase(birthV3, looked, new Map());
}

function stepOf(found: ReturnType<typeof tracked>, step: string) {
  return found.steps.find((candidate) => candidate.step === step);
}

describe('who has a step now', () => {
  it('is the agency that deals with it', () => {
    const step = stepOf(tracked([RECEIVED]), 'birth-registration');

    expect(step?.with).toEqual(step?.agency);
  });

  it('is whoever is asked for a consent, by what the person is to the case', () => {
    const story = [RECEIVED, registration.completed('2026-10-05 10:00')];
    const agreed = residence.consented('2026-10-05 11:00', 'given', 'household-head');
    const refused = residence.consented('2026-10-05 11:00', 'refused', 'household-head');
    const withAfter = (...more: readonly Told[]) => stepOf(tracked([...story, ...more]), 'permanent-residence');

    expect(withAfter()?.with).toEqual({
      vi: 'Đang chờ chủ hộ đồng ý qua VNeID',
      en: 'Waiting for consent in VNeID: head of the household',
    });
    const after = withAfter(agreed);
    expect(after?.with).toEqual(after?.agency);
    expect(JSON.stringify(withAfter(refused))).not.toMatch(/không đồng ý|did not agree/);
  });

  it('is the applicant where papers are missing', () => {
    const found = tracked([RECEIVED, registration.asksForPapers('2026-10-05 10:00', 'mother-name-differs')]);

    expect(stepOf(found, 'birth-registration')?.with.vi).toBe('Đang chờ người yêu cầu bổ sung');
    expect(found.toDo).toMatchObject([{ kind: 'supply-papers' }]);
  });

  it('is the desk where it finds something out by itself: the family is asked for nothing and told no reason', () => {
    const found = tracked([RECEIVED, registration.asksForPapers('2026-10-05 10:00', 'ethnic-group-unmapped')]);
    const step = stepOf(found, 'birth-registration');

    expect(found).toMatchObject({ status: 'open', toDo: [] });
    expect(step).toMatchObject({ with: DESK, status: 'awaiting-decision', text: { vi: 'Chờ cán bộ quyết định' } });
    expect(step).not.toHaveProperty('reason');
  });
});
