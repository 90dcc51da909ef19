/** Under which code an agency's own system has what it was asked for: each names its cases its own way, and none by ours. */
import { createHash } from 'node:crypto';
import type { AgencyKey, Dispatch } from '../../agency-contract/wire.js';
import type { HeldDispatch } from './ledger.js';

/** Made-up units in the style of real codes (`G22.99.08-261124-05010001`): ministries have H- and G-codes of their own. */
const UNITS: Partial<Readonly<Record<AgencyKey, string>>> = {
  'civil-status': 'G15.99',
  residence: 'G01.22',
  'identity-card': 'G01.35',
  'social-insurance': 'G24.10',
  'social-protection': 'G17.40',
  merit: 'G17.55',
  'data-protection': 'G01.05',
};

const NUMBER_MAX = 100_000_000;

/** The answer with the code of its dossier: from the first acknowledgement on, and the same whenever it is asked for again. */
export function withDossierCode(agency: AgencyKey, held: HeldDispatch): HeldDispatch {
  const { dispatch, answer } = held;
  const unit = UNITS[agency];
  if (dispatch.operation !== 'perform' || unit === undefined) return held;
  return { ...held, answer: { ...answer, dossierCode: dossierCodeOf(unit, dispatch) } };
}

/** By the case and the step, so that an application that was supplemented stays the same dossier. */
function dossierCodeOf(unit: string, dispatch: Dispatch): string {
  const { case: caseCode, step } = dispatch;
  const day = /-(\d{6})-/.exec(caseCode)?.[1] ?? '000000';
  const digest = createHash('sha256').update(`${unit}/${caseCode}/${step}`).digest();
  const number = String(digest.readUInt32BE(0) % NUMBER_MAX).padStart(8, '0');
  return `${unit}-${day}-${number}`;
}
