import { DEMO_COMMUNES, DEMO_POSTS } from '../../../agency-contract/demo-posts.js';
import type { DemoPost } from '../../../agency-contract/demo-posts.js';
import { COMMUNES, unitCodeOf } from '../../../agency-contract/places.js';
import type { ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import { instant } from '../../kernel/values/time.js';
import { assignments, officers, offices, publications } from './entities/office-tables.js';
import type { Query } from './pool.js';
import { stableId } from './stable-id.js';

type Published = Pick<ProcedureVersion, 'key' | 'version' | 'inForceSince'>;

/** Offices exist since the two-level government began. */
const SINCE = instant('2025-07-01T00:00:00.000Z');

/** The place stands where the line is. */
const OFFICE_KINDS = [
  { agency: 'one-stop', vi: 'Trung tâm Phục vụ hành chính công _', en: 'One-stop centre' },
  { agency: 'civil-status', vi: 'Ủy ban nhân dân _ (hộ tịch)', en: "People's Committee (civil status)" },
  { agency: 'residence', vi: 'Công an _', en: 'Police (residence)' },
  { agency: 'social-insurance', vi: 'Bảo hiểm xã hội _', en: 'Social insurance' },
  {
    agency: 'social-protection',
    vi: 'Ủy ban nhân dân _ (bảo trợ xã hội)',
    en: "People's Committee (social protection)",
  },
  {
    agency: 'data-protection',
    vi: 'Ủy ban nhân dân _ (bảo vệ dữ liệu cá nhân)',
    en: "People's Committee (data protection)",
  },
  { agency: 'merit', vi: 'Ủy ban nhân dân _ (người có công)', en: "People's Committee (people with merit)" },
  { agency: 'identity-card', vi: 'Công an _ (căn cước)', en: 'Police (identity cards)' },
] as const;

/**
 * Writes the offices of the province that are missing, and into a new database the publications of the given versions.
 * What is there stays as administrators left it; a version that comes later is published by two of them.
 */
export async function seedProvince(query: Query, versions: readonly Published[]): Promise<void> {
  const rows = COMMUNES.flatMap(({ code, name }) =>
    OFFICE_KINDS.map(({ agency, vi, en }) => ({
      code: `${agency}.${code}`,
      agency,
      commune: code,
      unitCode: unitCodeOf(code) ?? code,
      // Within a name `phường` and `xã` are written small.
      nameVi: vi.replace('_', `${name.charAt(0).toLowerCase()}${name.slice(1)}`),
      nameEn: `${en}, ${name}`,
      validFrom: SINCE,
    })),
  );
  await query(offices.add, offices.parameters(rows));
  const isNew = (await query('select from publications limit 1')).length === 0;
  const published = (isNew ? inForce(versions) : []).map(({ key, version, from, to }) => ({
    procedure: key,
    version,
    validFrom: startOfDay(from),
    ...(to === undefined ? {} : { validTo: startOfDay(to) }),
    approvedBy: ['seed'],
  }));
  await query(publications.add, publications.parameters(published));
}

/** Each version until the next one of its procedure is in force; of two that came into force together the later one. */
function inForce(versions: readonly Published[]) {
  return versions.flatMap((one) => {
    const later = versions.filter(({ key, version }) => key === one.key && version > one.version);
    const [to] = later.map(({ inForceSince }) => inForceSince).toSorted();
    return to === one.inForceSince ? [] : [{ key: one.key, version: one.version, from: one.inForceSince, to }];
  });
}

/** Midnight in Vietnam. */
function startOfDay(day: string) {
  return instant(`${day}T00:00:00.000+07:00`);
}

/** Writes what the demo users and machine clients may do, what is there stays; only where the development identity provider is used. */
export async function seedDemoAssignments(query: Query): Promise<void> {
  const held = [
    ...DEMO_POSTS.map((post) => ({
      subject: post.username,
      role: post.role,
      agency: post.agency,
      office: officeOf(post),
    })),
    { subject: 'portal', role: 'portal', agency: undefined, office: undefined },
    { subject: 'reports', role: 'leader', agency: undefined, office: undefined },
  ];
  const rows = held.map((row) => ({ id: stableId(`${row.subject}/${row.role}`), ...row, validFrom: SINCE }));
  await query(officers.add, officers.parameters(DEMO_POSTS.map(({ username, name }) => ({ subject: username, name }))));
  await query(assignments.add, assignments.parameters(rows));
}

function officeOf({ role, agency, place }: DemoPost): string | undefined {
  const commune = DEMO_COMMUNES[place];
  if (agency !== undefined) return `${agency}.${commune}`;
  return role === 'desk-officer' ? `one-stop.${commune}` : undefined;
}
