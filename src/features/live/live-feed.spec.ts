/** The feed over a journal, rights and a clock in memory; each turn is made by hand, so nothing is waited for. */
import { Assignments } from '../../engine/ports/assignments.port.js';
import type { AssignmentRecord } from '../../engine/ports/records.js';
import { heldRoles } from '../../platform/http/viewer.js';
import { Listener } from './listener.js';
import { LiveFeed } from './live-feed.js';
import { JournalReader } from './ports/journal-reader.port.js';
import type { JournalChange } from './ports/journal-reader.port.js';
import { topicsSchema } from './topics.js';

const AUDITOR: AssignmentRecord = { subject: 'auditor', role: 'auditor' };

class JournalInMemory extends JournalReader {
  readonly changes: JournalChange[] = [];
  queries = 0;

  add(code: string): void {
    const about = { code, status: 'open', channel: 'counter', offices: ['one-stop.07210'] };
    const event = { seq: 1, type: 'case-submitted' };
    this.changes.push({ position: this.changes.length + 1, case: about, event, items: [] });
  }

  async lastPosition(): Promise<number> {
    return this.changes.length;
  }

  async after(position: number, limit: number): Promise<readonly JournalChange[]> {
    this.queries += 1;
    return this.changes.slice(position, position + limit);
  }

  async incidents() {
    return { open: 0, all: 0 };
  }
}

class AssignmentsInMemory extends Assignments {
  held: readonly AssignmentRecord[] = [AUDITOR];

  async of(subject: string): Promise<readonly AssignmentRecord[]> {
    return this.ofAll([subject]);
  }

  async ofAll(subjects: readonly string[]): Promise<readonly AssignmentRecord[]> {
    return this.held.filter(({ subject }) => subjects.includes(subject));
  }
}

function aFeed() {
  const journal = new JournalInMemory();
  const assignments = new AssignmentsInMemory();
  const open = new Set(['session']);
  const clock = { ms: 0 };
  const ignore: (error: unknown) => void = () => undefined;
  const loop = { turn: async () => 0, stopped: 0, failures: 0, fail: ignore };
  const feed = new LiveFeed({
    journal,
    assignments,
    stillOpen: async (sessions) => sessions.filter((session) => open.has(session)),
    nowMs: () => clock.ms,
    repeat: (turn, onError) => {
      loop.turn = turn;
      loop.fail = onError;
      return { stop: async () => void (loop.stopped += 1) };
    },
    onFailure: () => (loop.failures += 1),
  });
  const listen = async ({
    after,
    isGone = false,
    ...signIn
  }: {
    readonly after?: number;
    readonly until?: string;
    readonly session?: string;
    readonly isGone?: boolean;
  } = {}) => {
    const sent = { text: '', ended: false };
    const outlet = {
      write: (text: string) => void (sent.text += text),
      flushed: async () => undefined,
      end: () => void (sent.ended = true),
    };
    const roles = heldRoles([AUDITOR]);
    const until = '2026-11-28T00:00:00.000Z';
    const viewer = { subject: 'auditor', kind: 'person' as const, roles, allRoles: roles, until, ...signIn };
    const listener = new Listener(viewer, topicsSchema.parse('cases'), outlet);
    if (isGone) feed.leave(listener);
    await feed.open(listener, () => undefined, after);
    return { sent, listener };
  };
  return { journal, assignments, open, clock, loop, feed, listen };
}

const codesIn = ({ text }: { readonly text: string }) => [...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code);
const idsIn = ({ text }: { readonly text: string }) => [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));

describe('following the journal', () => {
  it('asks once a turn however many listen, and tells each of them', async () => {
    const { journal, loop, listen } = aFeed();
    const listeners = await Promise.all([listen(), listen(), listen()]);
    journal.add('one');
    const before = journal.queries;

    await loop.turn();

    expect(journal.queries - before).toBe(1);
    expect(listeners.map(({ sent }) => codesIn(sent))).toEqual([['one'], ['one'], ['one']]);
  });

  it('ends when nobody listens, and begins anew with the next listener', async () => {
    const { journal, loop, feed, listen } = aFeed();
    const { listener } = await listen();
    feed.leave(listener);

    await loop.turn();
    journal.add('unheard');
    const { sent } = await listen();
    journal.add('heard');
    await loop.turn();

    expect(loop.stopped).toBe(1);
    expect(codesIn(sent)).toEqual(['heard']);
  });

  it('keeps nothing for those who went while it was asked who they are, however often', async () => {
    const { journal, loop, listen } = aFeed();
    for (let visit = 0; visit < 6; visit += 1) await listen({ isGone: true });

    const { sent } = await listen();
    journal.add('heard');
    await loop.turn();

    expect(codesIn(sent)).toEqual(['heard']);
  });

  it('ends every stream, once, when the journal cannot be read', async () => {
    const { loop, listen } = aFeed();
    const { sent } = await listen();

    loop.fail(new Error('the database is away'));
    loop.fail(new Error('the database is away'));

    expect(sent.ended).toBe(true);
    expect(loop.failures).toBe(1);
  });

  it('takes nobody in any more once the process stops', async () => {
    const { loop, feed, listen } = aFeed();
    const { sent } = await listen();

    await feed.end();
    const late = await listen();

    expect([sent.ended, late.sent.ended, loop.stopped > 0]).toEqual([true, true, true]);
  });
});

describe('coming back', () => {
  it('catches up page by page with all that was missed, in order, once', async () => {
    const { journal, loop, listen } = aFeed();
    for (let entry = 1; entry <= 1_000; entry += 1) journal.add(`c${entry}`);

    const { sent } = await listen({ after: 0 });
    journal.add('next');
    await loop.turn();

    expect(codesIn(sent)).toEqual(journal.changes.map((change) => change.case?.code));
    expect(idsIn(sent).at(-1)).toBe(1_001);
    expect(journal.queries).toBe(11);
  });

  it('begins anew where more than a thousand entries were missed', async () => {
    const { journal, listen } = aFeed();
    for (let entry = 1; entry <= 1_001; entry += 1) journal.add(`c${entry}`);

    const { sent } = await listen({ after: 0 });

    expect(sent.text).toBe('id: 1001\nevent: resync\ndata: {"position":1001}\n\n');
    expect(journal.queries).toBe(0);
  });

  it('from a process that was ahead is told nothing twice', async () => {
    const { journal, loop, listen } = aFeed();
    await listen();
    journal.add('known');
    journal.add('new');

    const { sent } = await listen({ after: 1 });
    await loop.turn();

    expect(codesIn(sent)).toEqual(['new']);
  });
});

describe('a right to listen', () => {
  it.each([
    ['the right', ({ assignments }: ReturnType<typeof aFeed>) => void (assignments.held = [])],
    ['the session', ({ open }: ReturnType<typeof aFeed>) => open.clear()],
  ])('ends before anything more is told, and within a second if nothing is, with %s', async (_what, end) => {
    for (const tells of [true, false]) {
      const feed = aFeed();
      const { sent } = await feed.listen({ session: 'session' });
      end(feed);
      if (tells) feed.journal.add('secret');
      else feed.clock.ms = 1_000;

      await feed.loop.turn();

      expect([sent.ended, codesIn(sent)]).toEqual([true, []]);
    }
  });

  it('ends with what its holder signed in with', async () => {
    const { journal, clock, loop, listen } = aFeed();
    const { sent } = await listen({ until: '1970-01-01T00:00:05.000Z' });
    journal.add('late');

    clock.ms = 5_000;
    await loop.turn();

    expect(sent.ended).toBe(true);
    expect(codesIn(sent)).toEqual([]);
  });
});

describe('a heartbeat', () => {
  it('comes every 15 seconds with the position, as an event that a page can miss', async () => {
    const { journal, clock, loop, listen } = aFeed();
    const { sent } = await listen();
    journal.changes.push({ position: 1, items: [] });
    await loop.turn();
    sent.text = '';

    clock.ms = 14_999;
    await loop.turn();
    expect(sent.text).toBe('');
    clock.ms = 15_000;
    await loop.turn();

    expect(sent.text).toBe('id: 1\nevent: beat\ndata: {"position":1}\n\n');
  });
});
