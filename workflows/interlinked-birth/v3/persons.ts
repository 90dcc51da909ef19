/** Whom the application is about; each person's data is protected by that person's own key. */
import type { Application, Person } from '../../../src/kernel/procedure/procedure-version.js';
import { birthPersons as personsBefore } from '../v2/persons.js';
import { birthFormSchema } from './form.js';

/** The identity card is about nobody else. */
export function birthPersons({ applicant, data }: Application): readonly Person[] {
  const { identityCard: _card, ...before } = birthFormSchema.parse(data);
  return personsBefore({ applicant, data: before });
}
