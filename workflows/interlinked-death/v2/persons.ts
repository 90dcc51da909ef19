/** Whom the application is about; each person's data is protected by that person's own key. */
import type { z } from 'zod';
import type { Application, Person } from '../../../src/kernel/procedure/procedure-version.js';
import { TAKEN_UP } from '../../_shared/agency-step/v2.js';
import { applicant as applicantSchema } from '../../_shared/form-parts/v2.js';
import { deathFormSchema } from './form.js';

type Survivors = Extract<z.infer<typeof deathFormSchema>['funeral'], { choice: typeof TAKEN_UP }>['survivors'];

export function deathPersons({ applicant, data }: Application): readonly Person[] {
  const { deceased, funeral } = deathFormSchema.parse(data);
  const { personalId } = applicantSchema.parse(applicant);
  return [
    { role: 'applicant', personalId },
    { role: 'deceased', personalId: deceased.personalId },
    ...(funeral.choice === 'now' ? recipientOf(funeral.recipient, personalId) : []),
    ...(funeral.choice === 'now' ? relativesOf(funeral.survivors) : []),
  ];
}

/**
 * Who is paid for decides nothing in the case, and is found by whoever asks what is kept of them; who has no number can be told from
 * nobody. What is told of them lies with the funeral, under the recipient's key.
 */
function relativesOf(survivors: Survivors): readonly Person[] {
  if (survivors.benefit === 'none') return [];
  return Object.entries(survivors.relatives).flatMap(([place, relative]) =>
    relative?.personalId === undefined ? [] : [{ role: `${place}-relative`, personalId: relative.personalId }],
  );
}

/** An organisation is no person: what is told with it belongs to whom the procedure is about. */
function recipientOf(
  recipient: { readonly kind: string; readonly personalId?: string },
  applicantId: string,
): readonly Person[] {
  if (recipient.kind === 'organisation') return [];
  return [{ role: 'recipient', personalId: recipient.personalId ?? applicantId }];
}
