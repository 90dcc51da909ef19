import { requestV1 } from '../../../../workflows/data-subject-request/v1/procedure.js';
import { birthV1 } from '../../../../workflows/interlinked-birth/v1/procedure.js';
import { atStep, stateAfter, submission, withdrawn } from '../../../../test/support/story.js';
import type { Told } from '../../../../test/support/story.js';
import type { RetentionClass } from '../../../kernel/procedure/procedure-version.js';
import { ruleWhereKept } from '../../../kernel/procedure/retention.js';
import { instant } from '../../../kernel/values/time.js';
import type { CaseOfPerson } from '../ports/erasures.port.js';
import { whyNotErasable } from './why-not.js';

const RECEIVED = submission(birthV1, '2026-03-02 09:00');
const registration = atStep('birth-registration', 'birth-certificate');
const residence = atStep('permanent-residence', 'residence-registration-notice');
const insurance = atStep('child-health-insurance', 'health-insurance-card');
const COMPLETED = [
  RECEIVED,
  registration.completed('2026-03-02 10:00'),
  residence.completed('2026-03-03 10:00'),
  insurance.completed('2026-03-04 10:00'),
];
const WITHDRAWN = [RECEIVED, withdrawn('2026-03-02 09:30'), registration.cancelled('2026-03-02 09:31')];
const REQUESTED = [submission(requestV1, '2026-03-02 09:00')];
const ANSWERED = [
  ...REQUESTED,
  atStep('request-answer', 'request-reply').completed('2026-03-03 09:00', '5/UBND-BVDL'),
  atStep('request-fulfilment', 'fulfilment-notice').completed('2026-03-06 09:00', '8/TB-UBND'),
];
const CIVIL_STATUS = birthV1.retention.rules['civil-status-record'].legalBasis.article;

function caseOf(code: string, story: readonly Told[], more: Partial<CaseOfPerson> = {}): CaseOfPerson {
  return { code, state: stateAfter(birthV1, story), isTelling: false, isFormer: false, ...more };
}

function whyNot(retentionClass: RetentionClass, cases: readonly CaseOfPerson[], at = '2026-06-01T02:00:00.000Z') {
  const found = {
    caseId: 'case',
    person: 'person',
    cases,
    kept: [retentionClass],
    involved: [],
    roles: [],
    legalNow: instant(at),
  };
  return whyNotErasable(found, retentionClass, ({ procedure }) => {
    const { retention } = procedure === requestV1.key ? requestV1 : birthV1;
    return ruleWhereKept(retention, retentionClass);
  });
}

describe('erasing data', () => {
  it('of a class of which nothing is kept is refused', () => {
    const found = {
      caseId: 'case',
      person: 'person',
      cases: [],
      kept: ['application-papers'],
      involved: [],
      roles: [],
      legalNow: instant('2026-06-01T02:00:00.000Z'),
    };

    expect(whyNotErasable(found, 'contact-data', () => birthV1.retention.rules['contact-data'])).toEqual({
      code: 'nothing-to-erase',
    });
  });

  it('waits for every case of the person, and for everybody who is still to be told', () => {
    const done = caseOf('H-1', COMPLETED);

    expect(whyNot('contact-data', [done])).toBeUndefined();
    expect(whyNot('contact-data', [done, caseOf('H-2', [RECEIVED])])).toEqual({
      code: 'erasure-while-open',
      case: 'H-2',
    });
    expect(whyNot('contact-data', [caseOf('H-1', COMPLETED, { isTelling: true })])).toEqual({
      code: 'erasure-while-open',
      case: 'H-1',
    });
  });

  it('never reaches the civil-status record, and says by which law', () => {
    const refused = { code: 'data-must-be-kept', case: 'H-1', article: CIVIL_STATUS };

    expect(whyNot('civil-status-record', [caseOf('H-1', COMPLETED)], '2126-06-01T02:00:00.000Z')).toEqual(refused);
  });

  it('reaches papers of a case only after their period, counted from its last event', () => {
    const done = caseOf('H-1', COMPLETED);

    expect(whyNot('application-papers', [done], '2036-03-04T10:00:00.000Z')).toMatchObject({
      code: 'data-must-be-kept',
      until: '2036-03-04',
    });
    expect(whyNot('application-papers', [done], '2036-03-04T17:00:00.000Z')).toBeUndefined();
  });

  it('names of several cases the one that keeps the data longest', () => {
    const later = {
      ...caseOf('H-2', COMPLETED),
      state: stateAfter(birthV1, [...COMPLETED.slice(0, 3), insurance.completed('2026-04-01 10:00')]),
    };

    expect(whyNot('application-papers', [caseOf('H-1', COMPLETED), later])).toMatchObject({
      case: 'H-2',
      until: '2036-04-01',
    });
  });

  it('of who was in a case by a mistyped id waits for its end, and for nothing that the law keeps of others', () => {
    const mistyped = (story: readonly Told[]) => caseOf('H-1', story, { isFormer: true });

    expect(whyNot('application-papers', [mistyped([RECEIVED])])).toEqual({ code: 'erasure-while-open', case: 'H-1' });
    expect(whyNot('application-papers', [mistyped(COMPLETED)])).toBeUndefined();
    expect(whyNot('civil-status-record', [mistyped(COMPLETED)])).toMatchObject({ code: 'data-must-be-kept' });
    expect(whyNot('application-papers', [mistyped(COMPLETED), caseOf('H-2', COMPLETED)])).toMatchObject({
      code: 'data-must-be-kept',
      case: 'H-2',
    });
  });

  it('is not kept from anybody by having asked for it: a request, open or answered, keeps only its own papers', () => {
    const nothing = caseOf('H-1', WITHDRAWN);
    const request = { code: 'Y-1', isFormer: false };
    const asked = { ...request, state: stateAfter(requestV1, REQUESTED), isTelling: true };
    const answered = { ...request, state: stateAfter(requestV1, ANSWERED), isTelling: false };

    for (const told of [asked, answered])
      for (const retentionClass of ['application-papers', 'contact-data'] as const)
        expect(whyNot(retentionClass, [nothing, told])).toBeUndefined();
    expect(whyNot('request-papers', [nothing, asked])).toEqual({ code: 'erasure-while-open', case: 'Y-1' });
    expect(whyNot('request-papers', [nothing, answered])).toMatchObject({ code: 'data-must-be-kept', case: 'Y-1' });
  });

  it('reaches the papers of an application that came to nothing at once, unless another case needs them', () => {
    const nothing = caseOf('H-1', WITHDRAWN);

    expect(whyNot('application-papers', [nothing])).toBeUndefined();
    expect(whyNot('application-papers', [nothing, caseOf('H-2', COMPLETED)])).toMatchObject({
      code: 'data-must-be-kept',
      case: 'H-2',
    });
  });
});
