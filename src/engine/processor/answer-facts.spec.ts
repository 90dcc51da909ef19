/** Goal: what an agency says of an earlier request, once a correction's edition stands, ends the step with that edition. */
import { atStep, correctionAsked, correctionDone, paper, stateAfter, submission } from '../../../test/support/story.js';
import { birthV3 } from '../../../workflows/interlinked-birth/v3/procedure.js';
import { instant } from '../../kernel/values/time.js';
import type { AgencyAnswer } from '../ports/agency-gateway.port.js';
import type { DispatchRecord } from '../ports/records.js';
import { resultsOf } from './answer-facts.js';

const INSURANCE = 'child-health-insurance';
const AT = instant('2026-10-01T05:00:00.000Z');
const running = [
  submission(birthV3, '2026-10-01 09:00'),
  atStep('birth-registration', 'birth-certificate').completed('2026-10-01 10:00', '12/2026'),
  atStep(INSURANCE, 'health-insurance-card').accepted('2026-10-01 10:05'),
];
const corrected = [
  ...running,
  correctionAsked('2026-10-01 11:00', ['child.givenName'], [INSURANCE]),
  correctionDone('2026-10-01 11:05', 'birth-registration', {
    correction: 4,
    result: paper('birth-certificate', '13/2026'),
  }),
  correctionDone('2026-10-01 11:10', INSURANCE, { correction: 4, result: paper('health-insurance-card', 'TE2') }),
];
const dispatch: DispatchRecord = {
  key: `case:${INSURANCE}:1`,
  caseId: 'case',
  step: INSURANCE,
  occurrence: 1,
  operation: 'perform',
  agency: 'social-insurance',
  state: 'carried',
  fence: 1,
  attempts: 1,
  rejections: 0,
  createdAt: AT,
  nextAt: AT,
  params: {},
};
const answer: AgencyAnswer = {
  dispatchKey: dispatch.key,
  kind: 'completed',
  result: {
    type: 'health-insurance-card',
    number: 'TE1',
    issuer: 'BHXH',
    issuedOn: '2026-10-01',
    digest: 'ab'.repeat(32),
  },
  at: AT,
};

describe('the result that a late completion brings', () => {
  it('is the corrected edition, where the branch took the correction before its completion came', () => {
    const told = resultsOf(stateAfter(birthV3, corrected), { dispatch, answer, name: 'report-completion' });

    expect(told).toEqual({ standing: expect.objectContaining({ number: 'TE2' }) });
  });

  it('is what it says, where nothing was corrected', () => {
    const told = resultsOf(stateAfter(birthV3, running), { dispatch, answer, name: 'report-completion' });

    expect(told.said?.number).toBe('TE1');
  });
});
