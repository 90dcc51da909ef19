import type { Label } from './kernel/procedure/procedure-version.js';
import { registry } from '../workflows/registry.js';

/** Those that are told of everything, or ask people, beside the agencies of the steps. */
const TOLD: Readonly<Record<string, Label>> = {
  'national-portal': { vi: 'Cổng Dịch vụ công quốc gia', en: 'National public-service portal' },
  vneid: { vi: 'Ứng dụng định danh quốc gia (VNeID)', en: 'National identity application (VNeID)' },
  notifications: { vi: 'Tin nhắn cho người dân', en: 'Messages to citizens' },
};

/** The agencies that have a queue: those of the registered procedures, and those that are told of everything or ask people. */
export const AGENCIES: readonly string[] = [
  ...new Set([...registry.flatMap(({ steps }) => steps.map(({ agency }) => agency)), ...Object.keys(TOLD)]),
];

/** Every agency that has a queue, with what people call it. */
export const NAMED_AGENCIES: readonly { readonly agency: string; readonly name: Label }[] = AGENCIES.map((agency) => ({
  agency,
  name: TOLD[agency] ?? nameOf(agency),
}));

/** As the procedures call it in which it has a step. */
function nameOf(agency: string): Label {
  const key = `agency.${agency}`;
  const { vi = agency, en = agency } = {
    vi: registry.find(({ labels }) => labels.vi[key])?.labels.vi[key],
    en: registry.find(({ labels }) => labels.en[key])?.labels.en[key],
  };
  return { vi, en };
}
