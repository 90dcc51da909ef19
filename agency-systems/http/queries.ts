/** Questions to a register: about a person, a hospital notice, whether a birth was registered with it, and dossiers on the portal. */
import {
  NOTICE_AMBIGUOUS,
  NOTICE_CANCELLED,
  NOTICE_UNKNOWN,
  noticeUseQuerySchema,
} from '../../agency-contract/notices.js';
import { dossierQuerySchema } from '../../agency-contract/portal.js';
import { NOT_IN_REGISTER } from '../../agency-contract/queries.js';
import type { Reason } from '../../agency-contract/wire.js';
import { claimOfNotice } from '../civil-status/birth-rules.js';
import type { Office } from '../desk/office.js';
import { registerExtract } from '../desk/register-extract.js';
import { NOTICES } from '../health-facility/notices.js';
import { examineNoticeQuery } from '../health-facility/rules.js';
import { examineQuery } from '../population/rules.js';
import type { PopulationRegister } from '../store/population-register.js';
import { problem, type Reply } from './reply.js';

const STATUS: Readonly<Record<string, number>> = {
  [NOT_IN_REGISTER]: 404,
  [NOTICE_UNKNOWN]: 404,
  [NOTICE_AMBIGUOUS]: 409,
  [NOTICE_CANCELLED]: 409,
};

/** @returns undefined if the agency keeps nothing that can be asked for */
export async function answerQuery(
  office: Office,
  population: Pick<PopulationRegister, 'find' | 'household'>,
  body: unknown,
): Promise<Reply | undefined> {
  if (office.agency.key === 'health-facility') return noticeOf(body);
  const dossiers = dossierQuerySchema.safeParse(body);
  if (office.agency.key === 'national-portal' && dossiers.success)
    return { status: 200, body: await office.dossiers(dossiers.data) };
  const use = noticeUseQuerySchema.safeParse(body);
  if (office.agency.key === 'civil-status' && use.success) return useOf(office, use.data.birthNotice);
  return extractOf(office, population, body);
}

function noticeOf(body: unknown): Reply {
  const finding = examineNoticeQuery(body, NOTICES);
  return finding.kind === 'refuse' ? refusal(finding.reason) : { status: 200, body: finding.notice };
}

async function useOf(office: Office, birthNotice: string): Promise<Reply> {
  return { status: 200, body: { birthNotice, registered: await office.hasRegistered(claimOfNotice(birthNotice)) } };
}

function extractOf(
  { agency }: Office,
  population: Pick<PopulationRegister, 'find' | 'household'>,
  body: unknown,
): Reply | undefined {
  const finding = examineQuery(body, { person: population.find });
  if (finding.kind === 'refuse') return refusal(finding.reason);
  const known = registerExtract(agency.key, finding.person, population.household);
  return known && { status: 200, body: { ...known, oddity: finding.oddity } };
}

function refusal({ code, text }: Reason): Reply {
  return problem(STATUS[code] ?? 400, code, text);
}
