/** What agencies are told and only keep: messages to applicants, and how far a case is. */
import { z } from 'zod';
import type { AgencyKey, Dispatch, Reason } from '../../agency-contract/wire.js';
import { portalRecord } from '../national-portal/payload.js';
import { examineReport } from '../national-portal/rules.js';
import { examineNotice } from '../notifications/rules.js';
import type { Ledger } from './ledger.js';

/** What is kept, and the claim under which the next telling finds it; or why it is refused. */
export type Telling =
  | { readonly kind: 'keep'; readonly record: object; readonly claims: readonly string[]; readonly number?: string }
  | { readonly kind: 'refuse'; readonly reason: Reason };

export type TellingContext = { readonly today: string; readonly ledger: Pick<Ledger, 'holderOf' | 'registration'> };

const lastReport = z.object({ dossier: portalRecord });

/** The claims that have to be read before that dispatch can be examined. */
export function claimsOfTelling(agency: AgencyKey, dispatch: Dispatch, today: string): readonly string[] {
  if (agency === 'national-portal' && dispatch.operation === 'report-status') return [claimOfDossier(dispatch.case)];
  const telling = examineTelling(agency, dispatch, { today, ledger: NOTHING_KEPT });
  return telling.kind === 'keep' ? telling.claims : [];
}

/** Examines a `notify` or `report-status`; an agency that is not made for it keeps it as it is. */
export function examineTelling(agency: AgencyKey, dispatch: Dispatch, context: TellingContext): Telling {
  if (agency === 'notifications' && dispatch.operation === 'notify') return notice(dispatch, context);
  if (agency === 'national-portal' && dispatch.operation === 'report-status') return report(dispatch, context);
  return { kind: 'keep', record: dispatch.payload, claims: [] };
}

const NOTHING_KEPT: TellingContext['ledger'] = { holderOf: () => undefined, registration: () => undefined };

function notice({ case: caseCode, payload }: Dispatch, { today, ledger }: TellingContext): Telling {
  const first = examineNotice(payload, { caseCode, today, sentBefore: new Set() });
  if (first.kind === 'refuse') return first;
  const { message, oddity } = first;
  const { deduplicationKey } = message;
  if (ledger.holderOf(deduplicationKey) === undefined) {
    return { kind: 'keep', record: { message, ...(oddity && { oddity }) }, claims: [deduplicationKey] };
  }
  const again = examineNotice(payload, { caseCode, today, sentBefore: new Set([deduplicationKey]) });
  return again.kind === 'refuse' ? again : { kind: 'keep', record: { ...again }, claims: [] };
}

/** Under this claim the portal has its one record of a case. */
export function claimOfDossier(caseCode: string): string {
  return `case:${caseCode}`;
}

function report({ case: caseCode, payload }: Dispatch, { ledger }: TellingContext): Telling {
  const claim = claimOfDossier(caseCode);
  const last = ledger.registration(ledger.holderOf(claim)?.dispatchKey ?? '');
  const known = lastReport.safeParse(last?.record).data?.dossier;
  const finding = examineReport(payload, { caseCode, known });
  if (finding.kind === 'refuse') return finding;
  const { dossier, isCurrent, oddity } = finding;
  return {
    kind: 'keep',
    record: { told: payload, dossier, oddity },
    claims: isCurrent ? [claim] : [],
    number: dossier.SoHoSoCong,
  };
}
