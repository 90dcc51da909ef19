/** What developers and tests look at and change: the register, an agency's behaviour, the legal clock. */
import type { Pool } from 'pg';
import { z } from 'zod';
import { behaviourSchema } from '../behaviour.js';
import type { AgencyClock } from '../clock/agency-clock.js';
import type { Office } from '../desk/office.js';
import { restoreDossiers } from '../store/read-dossiers.js';
import { readRegister } from '../store/read-register.js';
import { clockSettingSchema, type Settings } from '../store/settings.js';
import { problem, type Reply } from './reply.js';

export interface DevelopmentTools {
  readonly pool: Pool;
  readonly settings: Settings;
  readonly clock: AgencyClock;
  readonly isDevelopment: boolean;
  /** Something is due that was not before. */
  readonly onWork: () => void;
}

const REFUSED = problem(403, 'development-only', 'refused in production');

export async function answerRegister(
  { pool }: DevelopmentTools,
  office: Office,
  query: URLSearchParams,
): Promise<Reply> {
  const caseCode = query.get('case') ?? '';
  if (caseCode === '') return problem(400, 'case-missing', 'name the case: ?case=');
  return { status: 200, body: { items: await readRegister(pool, office.agency.key, caseCode) } };
}

export function showBehaviour({ isDevelopment }: DevelopmentTools, { conduct }: Office): Reply {
  return isDevelopment ? { status: 200, body: conduct.behaviour } : REFUSED;
}

export async function changeBehaviour(tools: DevelopmentTools, office: Office, body: unknown): Promise<Reply> {
  if (!tools.isDevelopment) return REFUSED;
  const wanted = behaviourSchema.safeParse(body);
  if (!wanted.success) return problem(400, 'behaviour-unreadable', z.prettifyError(wanted.error));
  await tools.settings.saveBehaviour(office.agency.key, wanted.data);
  office.conduct.change(wanted.data);
  tools.onWork();
  return { status: 200, body: wanted.data };
}

/** The portal is brought back from a copy of that moment: what it acknowledged since, it does not have. */
export async function restore(tools: DevelopmentTools, { agency }: Office, body: unknown): Promise<Reply | undefined> {
  if (agency.key !== 'national-portal') return undefined;
  if (!tools.isDevelopment) return REFUSED;
  const wanted = z.strictObject({ at: z.iso.datetime({ offset: true }) }).safeParse(body);
  if (!wanted.success) return problem(400, 'moment-unreadable', z.prettifyError(wanted.error));
  await restoreDossiers(tools.pool, wanted.data.at);
  return { status: 200, body: wanted.data };
}

export async function changeClock(tools: DevelopmentTools, body: unknown): Promise<Reply> {
  if (!tools.isDevelopment) return REFUSED;
  const wanted = clockSettingSchema.safeParse(body);
  if (!wanted.success) return problem(400, 'clock-unreadable', z.prettifyError(wanted.error));
  await tools.settings.saveClockOffset(wanted.data.offsetMs);
  tools.clock.shift(wanted.data.offsetMs);
  return { status: 200, body: { ...wanted.data, legalNow: tools.clock.legalNow() } };
}
