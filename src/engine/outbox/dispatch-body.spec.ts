/** Goal: an agency is told which office goes on in whose place, and is handed all that was supplied, also before. */
import type { Successors } from '../../kernel/case-state.js';
import { localTime } from '../../../test/support/story.js';
import { birthV2 } from '../../../workflows/interlinked-birth/v2/procedure.js';
import type { Facts } from '../../kernel/values/facts.js';
import type { ToldAttachment } from '../ports/attachments.js';
import type { DispatchRecord } from '../ports/records.js';
import { dispatchBody } from './dispatch-body.js';
import type { BodyTerms } from './dispatch-body.js';

const STEP = 'birth-registration';
const AT = localTime('2026-03-02 09:00');
const NOTHING_OPENED = {
  applicant: {},
  data: {},
  results: {},
  reasons: {},
  decisions: {},
  asked: {},
  replaced: {},
  suppliedFor: { 3: STEP, 5: 'permanent-residence' },
  collectors: [],
};
/** What the step itself tells is another matter. */
const TERMS = { version: { ...birthV2, payload: () => ({}) }, portalStatuses: [], codes: {} };

interface Told {
  readonly successors?: Successors;
  readonly followers?: Record<string, string>;
  readonly supplements?: readonly object[];
  readonly attachments?: readonly ToldAttachment[];
  readonly params?: Facts;
}

const told = { child: { ethnicGroup: '02' }, mother: { ethnicGroup: '24' } };

function bodyOf(
  operation: DispatchRecord['operation'],
  { supplements = [], attachments = [], params = {}, ...who }: Told = {},
  { step = STEP, terms = TERMS }: { readonly step?: string; readonly terms?: BodyTerms } = {},
) {
  const dispatch: DispatchRecord = {
    key: `case:${step}:1`,
    caseId: 'case',
    step,
    occurrence: 1,
    operation,
    agency: 'civil-status',
    state: 'pending',
    fence: 0,
    attempts: 0,
    rejections: 0,
    createdAt: AT,
    nextAt: AT,
    params: { target: 'first', ...params },
  };
  const facts = { registrationCommune: '07210' };
  const of = { code: 'H05.01-260302-0001', procedure: birthV2.key, version: 2, receivedAt: AT };
  const found = { ...of, facts, attachments, ...who };
  const opened = { ...NOTHING_OPENED, supplements: supplements.map((one) => ({ ...one })) };
  return dispatchBody(terms, { dispatch, case: found, parts: [] }, opened).payload;
}

describe('what an agency is told', () => {
  it('names the office of the step, and in whose place it goes on', () => {
    expect(bodyOf('perform')).toEqual({ office: 'civil-status.07210', receivedAt: AT });
    expect(bodyOf('perform', { successors: { [STEP]: { office: 'civil-status.09187', former: [] } } })).toEqual({
      office: 'civil-status.09187',
      inPlaceOf: 'civil-status.07210',
      receivedAt: AT,
    });
  });

  it('says which office goes on with what it has already, where that lay at the wrong one', () => {
    const successors = {
      [STEP]: { office: 'civil-status.09187', former: [{ office: 'civil-status.07210', until: 2 }] },
    };

    expect(bodyOf('pass-on', { successors })).toEqual({
      target: 'first',
      office: 'civil-status.09187',
      inPlaceOf: 'civil-status.07210',
    });
  });

  it('names with a decision the office that made it', () => {
    const successors = {
      [STEP]: { office: 'civil-status.09187', former: [{ office: 'civil-status.07210', until: 2 }] },
    };

    expect(bodyOf('decide', { successors })).toEqual({
      office: 'civil-status.09187',
      inPlaceOf: 'civil-status.07210',
    });
    expect(bodyOf('decide')).toEqual({ office: 'civil-status.07210' });
  });

  it.each(['correct', 'tell-correction'] as const)(
    'names who follows the office that did the step and has closed since: %s',
    (operation) => {
      expect(bodyOf(operation, { followers: { [STEP]: 'civil-status.09187' } })).toMatchObject({
        office: 'civil-status.09187',
        inPlaceOf: 'civil-status.07210',
      });
      expect(bodyOf(operation)).toMatchObject({ office: 'civil-status.07210' });
      expect(bodyOf(operation)).not.toHaveProperty('inPlaceOf');
    },
  );

  it.each(['perform', 'correct', 'tell-correction'] as const)(
    'is in the codes of its own lists, and names what they have no code for: %s',
    (operation) => {
      const codes = { 'ethnic-group': { '02': 1545 } };
      const terms = { ...TERMS, codes, version: { ...birthV2, payload: () => told } };

      expect(bodyOf(operation, {}, { terms })).toMatchObject({
        child: { ethnicGroup: '02', ethnicGroupId: 1545 },
        mother: { ethnicGroup: '24' },
        unmapped: ['mother.ethnicGroup'],
      });
    },
  );

  it.each(['perform', 'correct'] as const)(
    'has all that was supplied for the step, with what came before: %s',
    (operation) => {
      const supplements = [
        { step: STEP, papers: [{ code: 'twins-confirmation' }] },
        { step: 'permanent-residence', papers: [{ code: 'ct01-consent' }] },
        { step: STEP, papers: [{ code: 'mother-name-differs', number: '7' }] },
      ];

      expect(bodyOf(operation, { supplements })).toMatchObject({
        supplement: {
          step: STEP,
          papers: [{ code: 'twins-confirmation' }, { code: 'mother-name-differs', number: '7' }],
        },
      });
      expect(bodyOf(operation)['supplement']).toBeUndefined();
    },
  );

  it.each(['perform', 'correct', 'tell-correction'] as const)(
    'says that somebody signed a form who did not agree in VNeID, and of nobody else: %s',
    (operation) => {
      const residence = { consent: 'vneid', otherParentConsent: 'vneid' };
      const terms = { ...TERMS, version: { ...birthV2, payload: () => ({ residence }) } };
      const toldAfter = (params: Facts) => bodyOf(operation, { params }, { step: 'permanent-residence', terms });

      expect(toldAfter({ signed: ['household-head'] })).toMatchObject({
        residence: { consent: 'signed-form', otherParentConsent: 'vneid' },
      });
      expect(toldAfter({})).toMatchObject({ residence });
    },
  );

  it('has which files came with the application or for the step, and no file that another step asked for', () => {
    const file = {
      digest: 'ab'.repeat(32),
      bytes: 48_213,
      mediaType: 'application/pdf',
      kind: 'birth-notification',
      seq: 1,
    };

    expect(bodyOf('perform', { attachments: [file] })).toMatchObject({ attachments: [file] });
    const [asked, askedByAnother] = [3, 5].map((seq) => ({ ...file, kind: 'parents-apart-consent', seq }));
    const all = [file, asked, askedByAnother].filter((one) => one !== undefined);

    expect(bodyOf('perform', { attachments: all })).toMatchObject({ attachments: [file, asked] });
    expect(bodyOf('perform', { attachments: all }, { step: 'permanent-residence' })).toMatchObject({
      attachments: [askedByAnother],
    });
    expect(bodyOf('perform', { attachments: [file] }, { step: 'child-health-insurance' })).not.toHaveProperty(
      'attachments',
    );
    expect(bodyOf('perform')).not.toHaveProperty('attachments');
    expect(bodyOf('compensate', { attachments: [file] })).not.toHaveProperty('attachments');
  });
});
