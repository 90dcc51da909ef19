/**
 * Every read model asked by somebody whom the code lets see everything, over a connection that says to PostgreSQL for whom the answer
 * really is: a condition that a query forgets shows nobody a foreign row (I8).
 */
import { createPool, type ConnectionPool } from '../../src/adapters/postgres/pool.js';
import { SealedReasons } from '../../src/adapters/postgres/sealed-reasons.js';
import { PgAccessLogReader } from '../../src/adapters/postgres/read-models/pg-access-log-reader.js';
import { PgCaseReader } from '../../src/adapters/postgres/read-models/pg-case-reader.js';
import { PgHistoryReader } from '../../src/adapters/postgres/read-models/pg-history-reader.js';
import { PgIncidentReader } from '../../src/adapters/postgres/read-models/pg-incident-reader.js';
import { PgWorkItemReader } from '../../src/adapters/postgres/read-models/pg-work-item-reader.js';
import { ReaderConnection, type Audience } from '../../src/adapters/postgres/reader.js';
import type { Viewer } from '../../src/platform/http/viewer.js';
import { itemIn, letOfficersDecide, startCase } from '../support/cases.js';
import { incidentOf } from '../support/incidents.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const HERE = 'one-stop.07210';
const ELSEWHERE = 'one-stop.07213';

const births = validApplications().births[Symbol.iterator]();

/** Nothing in the code is closed to them: a role of the whole province, and each office of the case. */
const EVERYWHERE = [
  { role: 'auditor' },
  { role: 'desk-officer', office: HERE },
  { role: 'agency-officer', office: 'civil-status.07210', agency: 'civil-status' },
] as const;
const UNLIMITED: Viewer = { subject: 'x', kind: 'person', until: '', roles: EVERYWHERE, allRoles: EVERYWHERE };

/** Answers as if for that desk, whoever asks. */
class ForDesk extends ReaderConnection {
  constructor(
    pool: ConnectionPool,
    private readonly office: string,
  ) {
    super(pool);
  }

  override read<T>(_audience: Audience, work: Parameters<typeof ReaderConnection.prototype.read<T>>[1]): Promise<T> {
    return super.read({ scope: { kind: 'offices', offices: [this.office] } }, work);
  }
}

let product: TestProduct;
let pool: ConnectionPool;
let code: string;
let item: string;

beforeAll(async () => {
  product = await startTestProduct();
  pool = createPool({ url: product.database.reader, connections: 2 });
  const desk = await product.as('desk-officer');
  await product.behave('civil-status', {}, { rejectRate: 1 });
  await incidentOf(await product.as('operator'), (await startCase(desk, births.next().value)).code);
  await letOfficersDecide(product);
  ({ code } = await startCase(desk, births.next().value));
  item = await itemIn(await product.as('agency-officer.civil-status'), code, 'examine');
}, 60_000);

afterAll(async () => {
  await pool.end();
  await product.stop();
});

/** How much each question shows at that desk; what is not found is nothing. */
async function shownAt(office: string): Promise<Readonly<Record<string, number>>> {
  const connection = new ForDesk(pool, office);
  const { ids, cipher } = product.runtime;
  const reasons = new SealedReasons(cipher);
  const cases = new PgCaseReader(connection, ids, reasons);
  const histories = new PgHistoryReader(connection, ids);
  const workItems = new PgWorkItemReader(connection, ids);
  const incidents = new PgIncidentReader(connection);
  const log = new PgAccessLogReader(connection, ids, reasons);
  const page = { limit: 50 };
  const found = (answer: unknown) => (answer === undefined ? 0 : 1);
  return {
    case: found(await cases.find(UNLIMITED, code)),
    application: found(await cases.show(UNLIMITED, code, { purpose: 'test', needs: () => () => true })),
    'open work': found(await cases.openWork(UNLIMITED, code)),
    messages: found(await cases.messages(UNLIMITED, code)),
    holders: found(await cases.holders(UNLIMITED, code, () => true)),
    events: found(await cases.history(UNLIMITED, code, { after: 0, limit: 10 })),
    'list of cases': (await cases.list(UNLIMITED, page)).items.length,
    'whole history': found(await histories.whole(UNLIMITED, code, 'test')),
    refusals: found(await histories.refusals(UNLIMITED, code, page)),
    'work item': found(await workItems.find(UNLIMITED, item)),
    inbox: (await workItems.list(UNLIMITED, { queue: 'office', ...page })).items.length,
    incidents: (await incidents.list(UNLIMITED, { status: 'open', ...page })).items.length,
    'counts of incidents': (await incidents.list(UNLIMITED, { status: 'open', ...page })).counts.length,
    'access log': (await log.list(UNLIMITED, {}, page)).items.length,
    readers: (await log.readers(UNLIMITED, {})).items.length,
  };
}

describe('a policy that lets everything through', () => {
  it('is open indeed: at the desk of the case every question is answered', async () => {
    expect(Object.entries(await shownAt(HERE)).filter(([, count]) => count === 0)).toEqual([]);
  });

  it('shows another desk nothing, whatever is asked', async () => {
    const shown = await shownAt(ELSEWHERE);

    expect(Object.entries(shown).filter(([, count]) => count > 0)).toEqual([]);
  });
});
