/** An application in the words of the portal's form (route 1.006714): what fields answer, and what follows from them. */
import type { Application } from '../../../src/kernel/procedure/procedure-version.js';
import { isRecord } from '../../../src/kernel/values/records.js';
import { applicant as applicantSchema } from '../../_shared/form-parts/v2.js';
import { portalFields, type PortalFields } from '../../_shared/portal-keys/v1.js';
import { deathFormSchema } from './form.js';

const HOME = 'VN';

/** Keys that no field answers by itself, and how each follows from what was told; undefined where it does not apply. */
export const DERIVED_KEYS: Readonly<Record<string, (told: Application) => unknown>> = {
  NycMaQuocGia: ({ applicant }) => (isRecord(applicant['residence']) ? HOME : undefined),
  NctccMaQuocgia: () => HOME,
  NoichetMaQuocgia: (told) => valueAt(told, 'deceased', 'placeOfDeath', 'country') ?? HOME,
  CapBanSao: (told) => (valueAt(told, 'copies', 'wanted') === 'yes' ? '1' : '0'),
  CanhanIsNyc: (told) => {
    const kind = valueAt(told, 'funeral', 'recipient', 'kind');
    return kind === undefined ? undefined : kind === 'applicant';
  },
  NnmtpQqMaQuocgia: (told) => (valueAt(told, 'funeral', 'recipient', 'hometown') === undefined ? undefined : HOME),
  // The same field of the portal under the branch of people with merit.
  NccQqMaQuocgia: (told) => {
    const received = valueAt(told, 'funeral', 'received');
    const hometown = valueAt(told, 'funeral', 'recipient', 'hometown');
    return Array.isArray(received) && received.includes('merit') && hometown !== undefined ? HOME : undefined;
  },
};

/**
 * The application under the portal's own keys.
 *
 * @param told - checked by the form of version 2
 */
export function deathPortalFields(told: Application): PortalFields {
  const derived = Object.entries(DERIVED_KEYS).map(([key, from]) => [key, from(told)]);
  return {
    ...portalFields(applicantSchema, told.applicant),
    ...portalFields(deathFormSchema, told.data),
    ...Object.fromEntries(derived.filter(([, value]) => value !== undefined)),
  };
}

function valueAt({ data }: Application, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), data);
}
