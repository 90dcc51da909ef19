import type { IdSource } from '../../../engine/ports/id-source.port.js';
import type { CaseRecord, PartRecord, PersonKeyRecord } from '../../../engine/ports/records.js';
import { TrackedCases } from '../../../features/tracking/ports/tracked-cases.port.js';
import type { SealedApplicant, SealedParts, TrackedCase } from '../../../features/tracking/ports/tracked-cases.port.js';
import { required } from '../../../kernel/values/assert.js';
import { cases } from '../entities/case-tables.js';
import { caseEventParts } from '../entities/history-tables.js';
import { LIVING_KEYS } from '../entities/key-tables.js';
import type { Query } from '../pool.js';
import { legalNow, recordAccess } from '../reader.js';
import type { ReaderConnection } from '../reader.js';
import { officeNamesOf } from './office-names.js';

/** What stands for case and applicant where there are none: no row has it. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Nobody who tracks a case is signed in: the entry says by what right, and names nobody. */
const PROOF_HOLDER = { actor: 'proof-holder', purpose: 'tracking', rule: 'proof:applicant-phone' } as const;

/** Cases in PostgreSQL for those who prove to know them, through the role `reader`. */
export class PgTrackedCases extends TrackedCases {
  constructor(
    private readonly connection: ReaderConnection,
    private readonly ids: IdSource,
  ) {
    super();
  }

  look(code: string, isProven: (applicant: SealedApplicant) => boolean): Promise<TrackedCase | undefined> {
    return this.connection.read({ scope: { kind: 'case', code } }, async (query) => {
      const [found] = await query<{ id: string; applicant?: string }>(
        `select id, persons ->> 'applicant' as applicant from cases where code = $1`,
        [code],
      );
      const proven = isProven(await sealedApplicant(query, found?.id ?? NOBODY, found?.applicant ?? NOBODY));
      return found !== undefined && proven ? this.shown(query, found.id) : undefined;
    });
  }

  private async shown(query: Query, caseId: string): Promise<TrackedCase> {
    const [record] = await query<CaseRecord>(`select ${cases.columns()} from cases where id = $1`, [caseId]);
    const officeNames = await officeNamesOf(query, caseId);
    const decisions = await sealedDecisions(query, caseId);
    const at = await legalNow(query);
    // Nothing personal is shown, so no person is named.
    const entry = { id: this.ids.uuid(at), at, caseId, persons: [], fields: ['tracking'] };
    await recordAccess(query, { ...entry, ...PROOF_HOLDER });
    return { record: required(record, 'the case that was found'), officeNames, decisions, at };
  }
}

async function sealedDecisions(query: Query, caseId: string): Promise<SealedParts> {
  const parts = await query<PartRecord>(
    `select ${caseEventParts.columns()} from case_event_parts
     where case_id = $1 and (part like 'decision.%' or part like 'reason.%') order by seq, part`,
    [caseId],
  );
  const keys = await query<PersonKeyRecord>(`${LIVING_KEYS} and id = any($1::uuid[])`, [
    [...new Set(parts.map(({ keyId }) => keyId))],
  ]);
  return { parts, keys };
}

async function sealedApplicant(query: Query, caseId: string, applicant: string): Promise<SealedApplicant> {
  const parts = await query<PartRecord>(
    `select ${caseEventParts.columns()} from case_event_parts where case_id = $1 and person = $2 order by seq, part`,
    [caseId, applicant],
  );
  const keys = await query<PersonKeyRecord>(`${LIVING_KEYS} and person = $1`, [applicant]);
  return { parts, keys };
}
