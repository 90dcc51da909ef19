/** A death that is not the usual case, told as briefly as it can be: what it does not say is as usual. */
import type { Label, Sample } from '../../../src/kernel/procedure/procedure-version.js';

type Part = Readonly<Record<string, unknown>>;
type Person = readonly [personalId: string, fullName: string, bornOn: string];

export interface HardCase {
  readonly name: string;
  readonly shows: Label;
  readonly deceased: Person;
  readonly sex: 'male' | 'female';
  readonly applicant: Person;
  /** What the applicant is to the deceased. */
  readonly relation: string;
  /** Of their house. */
  readonly detail: string;
  readonly household: Part;
  readonly notice?: Part;
  readonly more?: Part;
  /** Absent: no benefit is asked for, because nobody is entitled to one. */
  readonly funeral?: Part;
}

const DIED_ON = '2026-11-16';
const BURIED_ON = '2026-11-18';
export const COMMUNE = { province: '24', commune: '07210' };

export function hardCase(told: HardCase): Sample {
  const { name, shows, deceased, sex, applicant, relation, detail, household, funeral } = told;
  const [personalId, fullName] = applicant;
  const home = { ...COMMUNE, detail };
  const asked = {
    choice: 'now',
    buriedOn: BURIED_ON,
    place: { ...COMMUNE, detail: 'Nghĩa trang phường Bắc Giang' },
    recipient: { kind: 'applicant', relation },
    payment: { method: 'cash' },
    survivors: { benefit: 'none' },
    ...funeral,
  };
  return {
    name,
    shows,
    body: {
      procedure: 'interlinked-death',
      channel: 'counter',
      applicant: { personalId, fullName, relation, phone: '0987654321' },
      data: {
        deceased: {
          ...named(deceased),
          sex,
          diedAt: { precision: 'minute', value: `${DIED_ON}T21:15:00+07:00` },
          placeOfDeath: { in: 'vietnam', ...home },
          cause: 'illness',
          ethnicGroup: '01',
          lastResidence: home,
          ...told.more,
        },
        notice: told.notice ?? { type: 'death-notice', ...paper('131/GBT', 'Trạm Y tế phường Bắc Giang') },
        residence: { choice: 'now', household },
        funeral: funeral === undefined ? { choice: 'left-out', because: 'not-entitled' } : asked,
        copies: { wanted: 'yes', count: 1 },
      },
    },
  };
}

function named([personalId, fullName, bornOn]: Person): Part {
  const words = fullName.split(' ');
  return {
    personalId,
    familyName: words[0],
    middleName: words.slice(1, -1).join(' '),
    givenName: words.at(-1),
    bornOn: { precision: bornOn.length === 4 ? 'year' : 'day', value: bornOn },
  };
}

/** What every paper about a death says. */
export function paper(number: string, issuer: string): Part {
  return { number, issuedOn: '2026-11-17', issuer };
}
