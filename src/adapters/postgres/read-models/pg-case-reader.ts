import type { ExternalCodeRecord } from '../../../engine/ports/external-codes.js';
import type { CaseRecord, DispatchRecord, IncidentRecord, WorkItemRecord } from '../../../engine/ports/records.js';
import type { IdSource } from '../../../engine/ports/id-source.port.js';
import { CaseReader, REVEALS_AN_HOUR_MAX } from '../../../features/cases/ports/case-reader.port.js';
import type {
  CaseFilter,
  CaseWithHolders,
  CaseWithMessages,
  CaseWithOpenWork,
  ListedCases,
  Look,
  RevealAsked,
  SealedCase,
  StoredEvent,
} from '../../../features/cases/ports/case-reader.port.js';
import { pageOf } from '../../../platform/http/cursor.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { externalCodes } from '../entities/code-tables.js';
import { dispatches, incidents, workItems } from '../entities/work-tables.js';
import { KEYS_IN_USE } from '../key-locks.js';
import type { Query } from '../pool.js';
import { actorOf, legalNow } from '../reader.js';
import type { ReaderConnection } from '../reader.js';
import type { SealedReasons } from '../sealed-reasons.js';
import { holdersOf } from './holders-of-case.js';
import { waitOf } from './hourly-limit.js';
import { listedCases } from './listed-cases.js';
import { officeNamesOf } from './office-names.js';
import { sealedCase, shownOf } from './sealed-case.js';
import { sentMessagesOf } from './sent-messages.js';
import { recordReading, visibleCase } from './shown-case.js';
import type { Reading } from './shown-case.js';
import { standingOf } from './standing-of.js';
import { audienceOf } from './visibility.js';

const CODES_SHOWN_MAX = 100;
export const REVEALS = { which: 'reason is not null', max: REVEALS_AN_HOUR_MAX };

/** Cases in PostgreSQL, through the role `reader`. */
export class PgCaseReader extends CaseReader {
  constructor(
    private readonly connection: ReaderConnection,
    private readonly ids: IdSource,
    private readonly reasons: SealedReasons,
  ) {
    super();
  }

  find(viewer: Viewer, code: string): Promise<CaseRecord | undefined> {
    return this.connection.read(audienceOf(viewer), (query) => visibleCase(query, viewer, code));
  }

  show(viewer: Viewer, code: string, { purpose, needs, isInFull }: Look): Promise<SealedCase | undefined> {
    return this.reading(viewer, code, async (query, record) => {
      const shown = await sealedCase(query, viewer, record, needs(record));
      const { persons, fields } = isInFull?.(shown) === true ? inFull(shown) : shownOf(shown);
      return { shown, reading: { purpose, persons, fields } };
    });
  }

  reveal(viewer: Viewer, code: string, asked: RevealAsked): ReturnType<CaseReader['reveal']> {
    return this.reasons.withKeys(() =>
      this.connection.inTurn(`reveals of ${actorOf(viewer)}`, audienceOf(viewer), (query) =>
        this.revealIn(query, { viewer, code, asked }),
      ),
    );
  }

  private async revealIn(
    query: Query,
    { viewer, code, asked }: { readonly viewer: Viewer; readonly code: string; readonly asked: RevealAsked },
  ): ReturnType<CaseReader['reveal']> {
    const { purpose, needs, reason } = asked;
    await query(KEYS_IN_USE);
    const record = await visibleCase(query, viewer, code);
    if (record === undefined) return undefined;
    const waitS = await waitOf(query, viewer, await legalNow(query), REVEALS);
    if (waitS !== undefined) return { waitS };
    const shown = await sealedCase(query, viewer, record, needs(record));
    const sealReason: Reading['sealReason'] = (entry) =>
      this.reasons.seal(query, entry, { code: purpose, text: reason });
    const reading = { purpose, ...inFull(shown), sealReason };
    await recordReading(query, this.ids, { viewer, record, reading });
    return shown;
  }

  openWork(viewer: Viewer, code: string): Promise<CaseWithOpenWork | undefined> {
    return this.reading(viewer, code, async (query, record) => ({
      shown: {
        record,
        ...(await openWorkOf(query, record)),
        standing: await standingOf(query, viewer, [record]),
      },
      reading: { purpose: 'case-handling', fields: ['explanation'] },
    }));
  }

  externalCodes(viewer: Viewer, code: string): Promise<readonly ExternalCodeRecord[] | undefined> {
    return this.reading(viewer, code, async (query, { id }) => ({
      shown: await query<ExternalCodeRecord>(
        `select ${externalCodes.columns()} from external_codes where case_id = $1
         order by recorded_at, system, folded limit ${CODES_SHOWN_MAX}`,
        [id],
      ),
      reading: { purpose: 'case-handling', fields: ['external-codes'] },
    }));
  }

  messages(viewer: Viewer, code: string): Promise<CaseWithMessages | undefined> {
    return this.reading(viewer, code, async (query, record) => {
      const shown = { record, ...(await sentMessagesOf(query, record)) };
      const persons = [...new Set(shown.applicant.parts.map(({ person }) => person))];
      return { shown, reading: { purpose: 'case-handling', persons, fields: ['messages'] } };
    });
  }

  holders(
    viewer: Viewer,
    code: string,
    isRead: (record: CaseRecord, step: string) => boolean,
  ): Promise<CaseWithHolders | undefined> {
    return this.reading(viewer, code, async (query, record) => {
      const shown = { record, ...(await holdersOf(query, record, (step) => isRead(record, step))) };
      return { shown, reading: { purpose: 'case-handling', persons: shown.persons, fields: ['holders'] } };
    });
  }

  list(viewer: Viewer, filter: CaseFilter): Promise<ListedCases> {
    return this.connection.read(audienceOf(viewer), async (query) => {
      const rows = await listedCases(query, viewer, filter);
      const page = pageOf(rows, filter.limit, ({ state, id }) => [state.receivedAt, id]);
      return { ...page, standing: await standingOf(query, viewer, page.items) };
    });
  }

  history(
    viewer: Viewer,
    code: string,
    { after, limit }: { readonly after: number; readonly limit: number },
  ): Promise<readonly StoredEvent[] | undefined> {
    return this.reading(viewer, code, async (query, { id }) => ({
      shown: await query<StoredEvent>(
        'select seq, header, hash from case_events where case_id = $1 and seq > $2 order by seq limit $3',
        [id, after, limit],
      ),
      reading: { purpose: 'case-handling', fields: ['history'] },
    }));
  }

  /** Shows something of one case, and writes down that it was shown. */
  private reading<T>(
    viewer: Viewer,
    code: string,
    show: (query: Query, record: CaseRecord) => Promise<{ readonly shown: T; readonly reading: Reading }>,
  ): Promise<T | undefined> {
    return this.connection.read(audienceOf(viewer), async (query) => {
      const record = await visibleCase(query, viewer, code);
      if (record === undefined) return undefined;
      const { shown, reading } = await show(query, record);
      await recordReading(query, this.ids, { viewer, record, reading });
      return shown;
    });
  }
}

/** The same as entries keep it of what is not masked; only those of a reveal have a reason. */
function inFull(shown: SealedCase) {
  const { persons, fields } = shownOf(shown);
  return { persons, fields: ['in-full', ...fields] };
}

async function openWorkOf(query: Query, { id }: CaseRecord): Promise<Omit<CaseWithOpenWork, 'record' | 'standing'>> {
  const items = await query<WorkItemRecord>(
    `select ${workItems.columns()} from work_items where case_id = $1 and status <> 'done' order by opened_at, id`,
    [id],
  );
  const open = await query<IncidentRecord>(
    `select ${incidents.columns()} from incidents where case_id = $1 and status = 'open' order by opened_at, id`,
    [id],
  );
  const underWay = await query<DispatchRecord>(
    `select ${dispatches.columns()} from dispatches where case_id = $1 and state not in ('answered', 'recalled')
     order by created_at, key`,
    [id],
  );
  return { workItems: items, incidents: open, dispatches: underWay, officeNames: await officeNamesOf(query, id) };
}
