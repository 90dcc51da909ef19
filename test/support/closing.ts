/** Offices that close, carried out by hand so that a test decides when their cases have their turn. */
import { PgClosings } from '../../src/adapters/postgres/pg-closings.js';
import { queryOn } from '../../src/adapters/postgres/pool.js';
import { legalNow } from '../../src/adapters/postgres/reader.js';
import { runClosingsOnce } from '../../src/features/administration/close-offices/run-closings.js';
import { decideChange, proposeChange } from './administration.js';
import type { TestProduct } from './product.js';

const DAY_MS = 86_400_000;

/** Lets two administrators close offices with the end of today, each with who follows it, and today end. */
export async function closeToday(product: TestProduct, followers: Readonly<Record<string, string>>): Promise<void> {
  const [one, other] = [await product.as('admin'), await product.as('admin.2')];
  const [day] = await product.query<{ day: string }>(
    `select to_char(clock_timestamp() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day`,
  );
  for (const [office, successor] of Object.entries(followers)) {
    const change = { kind: 'close-office', office, lastDay: day?.day, successor };
    const { status, body } = await decideChange(other, await proposeChange(one, change), 'approve');
    if (status !== 200) throw new Error(`not closed: ${JSON.stringify(body)}`);
  }
  await product.moveClock(DAY_MS);
}

/** All rounds, by two processes at once: neither may do harm to the other. @returns how many cases were found at closed offices */
export async function passOnWhatIsLeft({ runtime }: TestProduct): Promise<number> {
  const { enginePool, processor } = runtime;
  const closings = new PgClosings(enginePool);
  const found = await Promise.all([closings.gather(), closings.gather()]);
  const rounds = async () => {
    while ((await runClosingsOnce(closings, processor, () => legalNow(queryOn(enginePool)))) > 0);
  };
  await Promise.all([rounds(), rounds()]);
  return found.reduce((sum, number) => sum + number, 0);
}
