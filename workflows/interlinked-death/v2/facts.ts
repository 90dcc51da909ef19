/** The application reduced to what the kernel may see: enums, truths and references, nothing about a person. */
import type { z } from 'zod';
import type { Application } from '../../../src/kernel/procedure/procedure-version.js';
import type { Facts } from '../../../src/kernel/values/facts.js';
import { TAKEN_UP } from '../../_shared/agency-step/v2.js';
import { choiceFact, leftOutFact } from '../../_shared/form-parts/v2.js';
import { relativesFacts } from './consents.js';
import { deathFormSchema } from './form.js';

type Funeral = z.infer<typeof deathFormSchema>['funeral'];
type Residence = Extract<z.infer<typeof deathFormSchema>['residence'], { choice: typeof TAKEN_UP }>;

export function deathFacts({ applicant, data }: Application): Facts {
  const { deceased, notice, residence, funeral } = deathFormSchema.parse(data);
  return {
    residenceCommune: deceased.lastResidence.commune,
    noticeType: notice.type,
    ...(residence.choice === 'now' ? { soleMember: isAlone(residence.household) } : {}),
    ...(funeral.choice === 'now' ? { paymentMethod: funeral.payment.method } : {}),
    residence: choiceFact(residence),
    ...routes(funeral),
    ...consents(funeral, applicant),
  };
}

/**
 * Payments for one funeral, of which only the highest is made, by their amounts on 1 July 2026, highest first (Decree 20/2021 art. 11.2;
 * that it holds between social insurance and the others was not read in a text in force).
 */
const SUPPORTS = ['emergency', 'social-insurance', 'merit', 'social-protection'] as const;

/** Who pays what, by what the deceased received. */
function routes(funeral: Funeral): Readonly<Record<string, string>> {
  if (funeral.choice === 'left-out') {
    const why = choiceFact(funeral);
    return { funeralBenefit: why, survivorBenefit: why, meritAllowance: why, funeralAllowance: why };
  }
  const { received, survivors } = funeral;
  const highest = SUPPORTS.find((support) => received.includes(support));
  const supportBy = (...supports: (typeof SUPPORTS)[number][]) => {
    if (supports.some((support) => support === highest)) return TAKEN_UP;
    return leftOutFact(supports.some((support) => received.includes(support)) ? 'higher-support' : 'not-entitled');
  };
  return {
    funeralBenefit: supportBy('social-insurance'),
    survivorBenefit: survivorFact(received.includes('social-insurance'), survivors.benefit),
    meritAllowance: supportBy('merit'),
    funeralAllowance: supportBy('emergency', 'social-protection'),
  };
}

/** Of relatives for whom something is asked for. */
function consents(funeral: Funeral, applicant: Application['applicant']): Facts {
  if (funeral.choice === 'left-out' || funeral.survivors.benefit === 'none') return {};
  return funeral.received.includes('social-insurance') ? relativesFacts(funeral.survivors.relatives, applicant) : {};
}

/** Relatives of who was not in social insurance have no trợ cấp tuất. */
function survivorFact(isInsured: boolean, survivors: string): string {
  if (survivors === 'none') return leftOutFact('not-wanted');
  return isInsured ? TAKEN_UP : leftOutFact('not-entitled');
}

/** Hộ chỉ có một thành viên duy nhất: the head who died. */
function isAlone(household: Residence['household']): boolean {
  return household.head === 'deceased' && household.soleMember;
}
