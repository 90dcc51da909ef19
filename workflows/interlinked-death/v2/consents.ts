/**
 * Which relatives are asked in VNeID whether they agree to who receives the survivor benefit (column 11 of the list, Decision
 * 1449/QĐ-BHXH): by place in the list, not by name.
 */
import type {
  AskedPerson,
  ConsentDefinition,
  ToldApplication,
} from '../../../src/kernel/procedure/consent-definition.js';
import type { Facts } from '../../../src/kernel/values/facts.js';
import { isRecord } from '../../../src/kernel/values/records.js';
import { askedInVneid, consentFact, signedInstead } from '../../_shared/consents/v1.js';
import { fullNameOf } from '../../_shared/form-parts/v2.js';

/** By person who may be asked: the place in the list, and the fact that says how that relative agrees. */
const LIST = {
  'first-relative': { place: 'first', fact: 'firstRelativeConsent' },
  'second-relative': { place: 'second', fact: 'secondRelativeConsent' },
  'third-relative': { place: 'third', fact: 'thirdRelativeConsent' },
  'fourth-relative': { place: 'fourth', fact: 'fourthRelativeConsent' },
} as const;

type Told = Readonly<Record<string, unknown>>;
type Places = (typeof LIST)[keyof typeof LIST]['place'];
type Listed = Partial<
  Readonly<Record<Places, { readonly consent: string; readonly personalId?: unknown } | undefined>>
>;

const FACT_OF = Object.fromEntries(Object.entries(LIST).map(([person, { fact }]) => [person, fact]));

/** Whom the facts say is asked: nobody in a case that tells of no relatives. */
export function askedOfRelatives(facts: Facts): readonly string[] {
  return askedInVneid(facts, FACT_OF);
}

/** How each relative in the list agrees. */
export function relativesFacts(relatives: Listed, applicant: Told): Facts {
  return Object.fromEntries(
    Object.values(LIST).flatMap(({ place, fact }) => {
      const relative = relatives[place];
      return relative === undefined
        ? []
        : [[fact, consentFact(routeOf(relative.consent), relative.personalId, { applicant })] as const];
    }),
  );
}

/** That somebody refused stays in the application, which can be erased; facts are kept for good. On paper it ends either way. */
function routeOf(consent: string): string {
  return consent === 'vneid' ? consent : 'on-paper';
}

export const deathConsents: Readonly<Record<string, ConsentDefinition>> = {
  'survivor-benefit': {
    // Two stand for as many as there are: one agrees before the other.
    starts: [{ firstRelativeConsent: 'vneid', secondRelativeConsent: 'vneid' }],
    people: ({ data }) => relativesIn(data),
    about: diedAndReceives,
    signed: (told, people) => people.reduce(signedByRelative, told),
  },
};

/** Column 11 is the agreement to who receives: without that name, and that of who died, there is nothing to agree to. */
function diedAndReceives({ applicant, data }: ToldApplication): Told {
  const recipient = recordIn(recordIn(data['funeral'])['recipient']);
  const receives = recipient['kind'] === 'applicant' ? applicant : recipient;
  return {
    'field.deceased': fullNameOf(recordIn(data['deceased'])),
    'field.funeral.recipient': receives['fullName'] ?? receives['name'],
  };
}

/** Social insurance looks at signatures on paper: who refused in VNeID is the last whose form nobody should look at. */
function signedByRelative(told: Told, person: string): Told {
  const place = Object.entries(LIST).find(([one]) => one === person)?.[1].place;
  if (place === undefined) return told;
  return signedInstead(told, ['funeral', 'survivors', 'relatives', place, 'consent'], 'form-09-hsb');
}

/** Everybody in the list; takes what may be cut or erased, too. */
function relativesIn({ funeral }: Told): Readonly<Record<string, AskedPerson>> {
  const { relatives } = recordIn(recordIn(funeral)['survivors']);
  return Object.fromEntries(
    Object.entries(LIST).map(([person, { place }]) => {
      const { personalId, fullName } = recordIn(recordIn(relatives)[place]);
      return [person, { personalId, fullName }];
    }),
  );
}

function recordIn(value: unknown): Told {
  return isRecord(value) ? value : {};
}
