/** An application in the words of the portal's form (route 2.000987): what fields answer, and what follows from them. */
import type { Application } from '../../../src/kernel/procedure/procedure-version.js';
import { isRecord } from '../../../src/kernel/values/records.js';
import { dayInWords } from '../../_shared/day-in-words/v1.js';
import { applicant as applicantSchema } from '../../_shared/form-parts/v2.js';
import { portalFields, type PortalFields } from '../../_shared/portal-keys/v1.js';
import { birthFormSchema } from './form.js';

const HOME = 'VN';

/** Keys that no field answers by itself, and how each follows from what was told; undefined where it does not apply. */
export const DERIVED_KEYS: Readonly<Record<string, (told: Application) => unknown>> = {
  NycMaQuocGia: ({ applicant }) => (isRecord(applicant['residence']) ? HOME : undefined),
  // 1: the notice is read from the register of notices; 0: typed by hand.
  IsChungSinhBhxh: (told) => (valueAt(told, 'child', 'birthNotice') === undefined ? '0' : '1'),
  NgaySinhChu: (told) => dayInWords(valueAt(told, 'child', 'bornOn')),
  NsMaQuocGia: (told) => valueAt(told, 'child', 'placeOfBirth', 'country') ?? HOME,
  QqMaQuocGia: () => HOME,
  CapBanSao: (told) => (valueAt(told, 'copies', 'wanted') === 'yes' ? '1' : '0'),
  MeMaQuocGia: (told) => (valueAt(told, 'mother') === undefined ? undefined : HOME),
  ChaMaQuocGia: (told) => (valueAt(told, 'father') === undefined ? undefined : HOME),
  ChaIsCungcutruMe: (told) => {
    const [his, hers] = [valueAt(told, 'father', 'residence'), valueAt(told, 'mother', 'residence')];
    return isRecord(his) && isRecord(hers) ? isOneAddress(his, hers) : undefined;
  },
  DkttIsTtBo: (told) => isHead(told, 'father'),
  DkttIsTtMe: (told) => isHead(told, 'mother'),
};

/**
 * The application under the portal's own keys.
 *
 * @param told - checked by the form of version 2, or by a later one with its further parts
 */
export function birthPortalFields(told: Application): PortalFields {
  const derived = Object.entries(DERIVED_KEYS).map(([key, from]) => [key, from(told)]);
  return {
    ...portalFields(applicantSchema, told.applicant),
    ...portalFields(birthFormSchema, told.data),
    ...Object.fromEntries(derived.filter(([, value]) => value !== undefined)),
  };
}

function isHead(told: Application, role: 'mother' | 'father'): boolean | undefined {
  const head = valueAt(told, 'residence', 'headPersonalId');
  return head === undefined ? undefined : head === valueAt(told, role, 'personalId');
}

function isOneAddress(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  return ['province', 'commune', 'detail'].every((part) => one[part] === other[part]);
}

function valueAt({ data }: Application, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), data);
}
