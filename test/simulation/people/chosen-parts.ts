import { fromFirstVersion } from '../../../workflows/interlinked-birth/v2/from-first.js';
import { fromFirstVersion as deathFromFirstVersion } from '../../../workflows/interlinked-death/v2/from-first.js';
import type { SeededRandom } from '../../../agency-systems/_shared/seeded-random.js';

/** Who is left and agrees. */
const RELATIVE = {
  personalId: '024068000001',
  fullName: 'Giáp Thế Tùng',
  bornOn: { precision: 'year', value: '1968' },
  relation: 'child',
  consent: 'vneid',
};

type Part = Readonly<Record<string, unknown>>;

/** Some families leave a part out. */
const LEFT_OUT_CHANCE = 0.2;
/** What people are entitled to: of social insurance, of several, of the commune alone. */
const RECEIVED = [['social-insurance'], ['social-insurance', 'merit'], ['merit', 'social-protection'], ['emergency']];

/** A part as versions ask for it in which it may be left out. */
function chosen(random: SeededRandom, part: Part): Part {
  return random.chance(LEFT_OUT_CHANCE)
    ? { choice: 'left-out', because: random.pick(['applied-elsewhere', 'not-wanted']) }
    : { choice: 'now', ...part };
}

/** What a family tells of a birth since Decree 63/2024, and since Decree 301/2026 of the card, from what version 1 asks for. */
export function withChoicesOfBirth(random: SeededRandom, version: number, first: Part): Part {
  const { residence, insurance, ...data } = fromFirstVersion(first);
  return {
    ...data,
    residence: chosen(random, Object(residence)),
    insurance: chosen(random, Object(insurance)),
    ...(version > 2 ? { identityCard: chosen(random, {}) } : {}),
  };
}

/** What a family tells of a death since Decree 63/2024, from what version 1 asks for. */
export function withChoicesOfDeath(random: SeededRandom, first: Part): Part {
  const { residence, funeral, ...data } = deathFromFirstVersion(first);
  const received = random.pick(RECEIVED);
  const benefit = received.includes('social-insurance') ? random.pick(['none', 'one-time', 'monthly']) : 'none';
  const relatives = { first: RELATIVE };
  const survivors = benefit === 'none' ? { benefit } : { benefit, relatives };
  return {
    ...data,
    copies: random.pick([{ wanted: 'no' }, { wanted: 'yes', count: 2 }]),
    residence: chosen(random, residence),
    funeral: chosen(random, { ...funeral, received, survivors }),
  };
}
