import { birthV3 } from '../../../../workflows/interlinked-birth/v3/procedure.js';
import { instant } from '../../../kernel/values/time.js';
import { editionsOf } from './editions.js';

const nothing = {
  applicant: {},
  results: {},
  supplements: [],
  reasons: {},
  decisions: {},
  suppliedFor: {},
  collectors: [],
};
const asked = {
  step: 'birth-registration',
  affects: [],
  status: 'made' as const,
  askedAt: instant('2026-10-01T02:00:00.000Z'),
  by: 'person:desk-officer',
  branches: {},
};

function shown(fields: readonly string[], replaced = {}) {
  return editionsOf(
    birthV3,
    {
      ...nothing,
      data: { child: { givenName: 'ÁNH', sex: 'female' }, mother: { personalId: '024196018803' } },
      asked: { '5': { child: { givenName: 'ÁNH', sex: 'female' }, mother: { personalId: '024196018899' } } },
      replaced,
    },
    { corrections: { '5': { ...asked, fields } } },
  );
}

describe('what a result said wrongly, beside what it says now', () => {
  it('is the fields that were corrected, as they were and as they are', () => {
    const was = { '5': { child: { givenName: 'ANH', sex: 'female' } } };

    expect(shown(['child.givenName'], was)).toEqual([
      { correction: 5, before: { child: { givenName: 'ANH' } }, after: { child: { givenName: 'ÁNH' } } },
    ]);
  });

  it('says no number that is masked', () => {
    expect(JSON.stringify(shown(['mother.personalId']))).not.toContain('024196');
  });
});
