/** Who has to agree to where the child lives, and is asked in VNeID (LoaiXacNhanVNeID = 2): by part of the form, not by name. */
import type { AskedPerson, ConsentDefinition } from '../../../src/kernel/procedure/consent-definition.js';
import type { Facts } from '../../../src/kernel/values/facts.js';
import { isRecord } from '../../../src/kernel/values/records.js';
import { askedInVneid, signedInstead } from '../../_shared/consents/v1.js';
import { fullNameOf } from '../../_shared/form-parts/v2.js';

type Told = Readonly<Record<string, unknown>>;

const TOLD_IN: Readonly<Record<string, string>> = { 'household-head': 'consent', 'other-parent': 'otherParentConsent' };

const FACT_OF = { 'household-head': 'residenceConsent', 'other-parent': 'otherParentConsent' } as const;

/** Whom the facts say is asked; of a case that began under version 1 they say it of the head alone. */
export function askedForResidence(facts: Facts): readonly string[] {
  return askedInVneid({ residenceConsent: 'vneid', ...facts }, FACT_OF);
}

export const birthConsents: Readonly<Record<string, ConsentDefinition>> = {
  'permanent-residence': {
    starts: [{ residenceConsent: 'signed-form' }, { residenceConsent: 'vneid', otherParentConsent: 'vneid' }],
    people: ({ data }) => peopleAsked(data),
    about: ({ data }) => ({
      'field.child': fullNameOf(recordIn(data['child'])),
      'field.residence.headFullName': recordIn(data['residence'])['headFullName'],
    }),
    signed: (told, people) =>
      people.reduce((so, person) => signedInstead(so, ['residence', TOLD_IN[person] ?? ''], 'signed-form'), told),
  },
};

/** Everybody who may be asked, whether or not this application asks; takes what may be erased, too. */
export function peopleAsked(data: Told): Readonly<Record<'household-head' | 'other-parent', AskedPerson>> {
  const { headPersonalId, headFullName } = recordIn(data['residence']);
  const other = otherParent(data);
  return {
    'household-head': { personalId: headPersonalId, fullName: headFullName },
    'other-parent': { personalId: other['personalId'], fullName: fullNameOf(other) },
  };
}

/** The parent who does not live where the child is to be registered (Law on Residence 2020, art. 12); the father where both or neither do. */
function otherParent(data: Told): Told {
  const commune = recordIn(recordIn(data['residence'])['address'])['commune'];
  const [mother, father] = [recordIn(data['mother']), recordIn(data['father'])];
  const livesElsewhere = (parent: Told) => recordIn(parent['residence'])['commune'] !== commune;
  return livesElsewhere(mother) && !livesElsewhere(father) ? mother : father;
}

function recordIn(value: unknown): Told {
  return isRecord(value) ? value : {};
}
