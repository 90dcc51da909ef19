import { submission, tell } from '../../test/support/story.js';
import { birthV1 } from '../../workflows/interlinked-birth/v1/procedure.js';
import { deathV1 } from '../../workflows/interlinked-death/v1/procedure.js';
import { registry } from '../../workflows/registry.js';
import { canonicalJson } from './values/canonical.js';
import { isRecord } from './values/records.js';

describe('what the kernel sees of a sample', () => {
  const all = registry.flatMap((version) =>
    version.samples.map(({ name, body }) => [version.key, name, version, body] as const),
  );

  it.each(all)('of %s (%s) is nothing personal', (_key, name, version, body) => {
    const [outcome] = tell(version, [submission(version, '2026-11-23 09:00', name)]);

    const seen = canonicalJson([outcome?.event.facts, outcome?.state, outcome?.effects]);

    expect(personalTexts(body).filter((text) => seen.includes(text))).toEqual([]);
  });

  it('of a birth is the commune, and what decides its way', () => {
    expect(tell(birthV1, [submission(birthV1, '2026-11-23 09:00')])[0]?.event.facts).toEqual({
      residenceCommune: '07210',
      bornInFacility: true,
      fatherRecorded: true,
      residenceConsent: 'vneid',
      channel: 'counter',
      intakeCommune: '07210',
      enteredLate: false,
    });
  });

  it('of a death is the commune, and what decides its way', () => {
    expect(tell(deathV1, [submission(deathV1, '2026-11-23 09:00')])[0]?.event.facts).toEqual({
      residenceCommune: '07210',
      noticeType: 'death-notice',
      soleMember: false,
      paymentMethod: 'transfer',
      channel: 'counter',
      intakeCommune: '07210',
      enteredLate: false,
    });
  });
});

const PERSONAL = [
  'personalId',
  'headPersonalId',
  'fullName',
  'headFullName',
  'familyName',
  'middleName',
  'givenName',
  'holder',
  'phone',
  'email',
  'detail',
  'account',
  'birthNotice',
  'bornOn',
  'buriedOn',
  'value',
  'relationToHead',
  'ground',
];

/** The values of the form that tell who somebody is. */
function personalTexts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(personalTexts);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (typeof inner === 'string') return PERSONAL.includes(name) && inner.length > 1 ? [inner] : [];
    return personalTexts(inner);
  });
}
