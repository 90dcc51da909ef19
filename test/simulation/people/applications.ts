import type { SeededRandom } from '../../../agency-systems/_shared/seeded-random.js';
import type { Application, ProcedureVersion } from '../../../src/kernel/procedure/procedure-version.js';
import { withChoicesOfBirth, withChoicesOfDeath } from './chosen-parts.js';

/** A few families only, so that the same people turn up in several cases at once. */
const FAMILIES = ['024091641170', '024091641171', '024091641172'] as const;
const COMMUNES = ['07210', '09187'] as const;

/** A valid application, checked by the version's own form. */
export function anApplication(random: SeededRandom, version: ProcedureVersion): Application {
  const { applicant, data } = bodyOf(random, version);
  return { applicant: version.applicant.parse(applicant), data: version.form.parse(data) };
}

/** Of a procedure that nobody wrote families for, one of its own samples. */
function bodyOf(
  random: SeededRandom,
  { key, version, samples }: ProcedureVersion,
): { applicant?: unknown; data?: unknown } {
  switch (key) {
    case 'interlinked-birth': {
      const { applicant, data } = birthOf(random);
      return { applicant, data: version === 1 ? data : withChoicesOfBirth(random, version, data) };
    }
    case 'interlinked-death': {
      const { applicant, data } = deathOf(random);
      return { applicant, data: version === 1 ? data : withChoicesOfDeath(random, data) };
    }
    default:
      return random.pick(samples).body;
  }
}

function birthOf(random: SeededRandom) {
  const father = random.pick(FAMILIES);
  const mother = random.pick(['024196018803', '024196018804']);
  const place = { province: '24', commune: random.pick(COMMUNES), detail: 'Số 20, Tổ dân phố 8' };
  const parent = (personalId: string, fullName: string) => ({
    personalId,
    fullName,
    bornOn: { precision: 'day', value: '1996-04-16' },
    ethnicGroup: '01',
    nationality: 'VN',
    residence: place,
  });
  const isWithFather = random.chance(0.8);
  return {
    applicant: {
      personalId: isWithFather ? father : mother,
      fullName: 'Dương Ngọc Nam',
      relation: isWithFather ? 'father' : 'mother',
      phone: '0987654321',
    },
    data: {
      child: {
        givenName: 'Nhiên',
        sex: random.pick(['female', 'male']),
        bornOn: '2026-11-16',
        placeOfBirth: place,
        hometown: { province: '24', commune: place.commune },
        ethnicGroup: '01',
        ...(random.chance(0.7) ? { birthNotice: '00101.GCS.24001.26' } : {}),
      },
      mother: parent(mother, 'Nguyễn Hồng Nhung'),
      ...(isWithFather ? { father: parent(father, 'Dương Ngọc Nam') } : {}),
      residence: {
        headPersonalId: father,
        headFullName: 'Dương Hữu Tú',
        relationToHead: 'Cháu nội',
        consent: random.pick(['vneid', 'signed-form']),
        address: place,
      },
      insurance: { facility: '24001', guardian: 'mother' },
      copies: random.integer(0, 3),
    },
  };
}

function deathOf(random: SeededRandom) {
  const child = random.pick(FAMILIES);
  const place = { province: '24', commune: random.pick(COMMUNES), detail: 'Số 54, Tổ dân phố 8' };
  return {
    applicant: { personalId: child, fullName: 'Giáp Thế Tùng', relation: 'child', phone: '0987654321' },
    data: {
      deceased: {
        personalId: random.pick(['024143179281', '024143179282']),
        fullName: 'Ngụy Thị Trang',
        sex: 'female',
        bornOn: { precision: 'year', value: '1943' },
        diedAt: { precision: 'minute', value: '2026-11-18T05:40:00+07:00' },
        placeOfDeath: place,
        cause: 'old-age',
        ethnicGroup: '01',
        lastResidence: place,
      },
      notice: { type: 'death-notice', number: '123/GBT', issuedOn: '2026-11-18', issuer: 'Trạm Y tế phường Bắc Giang' },
      residence: { headPersonalId: child, headFullName: 'Giáp Thế Tùng', relationToHead: 'Mẹ', soleMember: false },
      funeral: {
        buriedOn: '2026-11-20',
        place,
        recipient: { personalId: child, fullName: 'Giáp Thế Tùng', relation: 'Con đẻ' },
        payment: { method: 'cash' },
      },
      copies: 2,
    },
  };
}
