import type pg from 'pg';
import type { IdSource } from '../../engine/ports/id-source.port.js';
import type { AttachmentRecord } from '../../engine/ports/attachments.js';
import type { CaseRecord, PartRecord, PersonKeyRecord } from '../../engine/ports/records.js';
import { Papers } from '../../features/documents/ports/papers.port.js';
import type {
  CaseWithPapers,
  PaperOfCase,
  PaperRecord,
  PaperSources,
} from '../../features/documents/ports/papers.port.js';
import { required } from '../../kernel/values/assert.js';
import type { Viewer } from '../../platform/http/viewer.js';
import { attachments } from './entities/attachment-tables.js';
import { cases } from './entities/case-tables.js';
import { caseEventParts } from './entities/history-tables.js';
import { LIVING_KEYS } from './entities/key-tables.js';
import { papers } from './entities/paper-tables.js';
import { queryOn, type Query } from './pool.js';
import { recordReading, visibleCase } from './read-models/shown-case.js';
import { audienceOf } from './read-models/visibility.js';
import type { ReaderConnection } from './reader.js';
import { isUuid } from './uuid.js';

/** As they were issued; the control sheet, which tells of all the others, after those of the same event. */
const OF_CASE = `select ${papers.columns()} from papers where case_id = $1 order by seq, kind = 'control-sheet', number`;
const PURPOSE = 'case-handling';

/** Papers in PostgreSQL: kept on a pool of the role `engine`, read through the role `reader`. */
export class PgPapers extends Papers {
  private readonly engine: Query;

  constructor(
    engine: pg.Pool,
    private readonly reader: ReaderConnection,
    private readonly ids: IdSource,
  ) {
    super();
    this.engine = queryOn(engine);
  }

  ofCase(viewer: Viewer, code: string): Promise<CaseWithPapers | undefined> {
    return this.reader.read(audienceOf(viewer), async (query) => {
      const record = await visibleCase(query, viewer, code);
      if (record === undefined) return undefined;
      const sources = await sourcesOf(query, record);
      const kept = await query<PaperRecord>(OF_CASE, [record.id]);
      const reading = { purpose: PURPOSE, fields: ['papers'] };
      await recordReading(query, this.ids, { viewer, record, reading });
      return { record, sources, papers: kept };
    });
  }

  async keep(caseId: string, made: readonly PaperRecord[]): Promise<readonly PaperRecord[]> {
    await this.engine(`${papers.write} on conflict (number) do nothing`, papers.parameters(made));
    return this.engine<PaperRecord>(OF_CASE, [caseId]);
  }

  find(viewer: Viewer, id: string): Promise<PaperOfCase | undefined> {
    if (!isUuid(id)) return Promise.resolve(undefined);
    return this.reader.read(audienceOf(viewer), async (query) => {
      const [paper] = await query<PaperRecord>(`select ${papers.columns()} from papers where id = $1`, [id]);
      if (paper === undefined) return undefined;
      const [record] = await query<CaseRecord>(`select ${cases.columns()} from cases where id = $1`, [paper.caseId]);
      const keys = await query<PersonKeyRecord>(`${LIVING_KEYS} and id = any($1::uuid[])`, [paper.keyIds]);
      return { record: required(record, 'the case of a paper'), paper, keys };
    });
  }

  async giveOut(viewer: Viewer, { record, paper, keys }: PaperOfCase): Promise<void> {
    const [counted] = await this.engine<{ givenOut: number }>(
      'update papers set given_out = given_out + 1 where id = $1 returning given_out',
      [paper.id],
    );
    const again = required(counted, 'a paper that was found').givenOut > 1;
    const fields = [`paper.${paper.kind}`, ...(again ? ['reprint'] : [])];
    const reading = { purpose: PURPOSE, persons: [...new Set(keys.map(({ person }) => person))], fields };
    await this.reader.read(audienceOf(viewer), (query) => recordReading(query, this.ids, { viewer, record, reading }));
  }
}

async function sourcesOf(query: Query, { id, state, persons, formerPersons = {} }: CaseRecord): Promise<PaperSources> {
  const headers = await query<{ header: Uint8Array }>(
    'select header from case_events where case_id = $1 and seq <= $2 order by seq',
    [id, state.seq],
  );
  const parts = await query<PartRecord>(
    `select ${caseEventParts.columns()} from case_event_parts where case_id = $1 and seq <= $2 order by seq, part, person`,
    [id, state.seq],
  );
  const files = await query<AttachmentRecord>(
    `select ${attachments.columns()} from attachments where case_id = $1 and seq <= $2 order by seq, id`,
    [id, state.seq],
  );
  const people = [
    ...parts.map(({ person }) => person),
    ...Object.values(persons),
    ...Object.values(formerPersons).flat(),
  ];
  const concerned = [[...new Set(people)]];
  const keys = await query<PersonKeyRecord>(`${LIVING_KEYS} and person = any($1::uuid[]) order by id`, concerned);
  const erased = await query<PaperSources['erased'][number]>(
    'select person, retention_class from person_keys where person = any($1::uuid[]) and destroyed_at is not null',
    concerned,
  );
  return { headers: headers.map(({ header }) => header), parts, attachments: files, keys, erased };
}
