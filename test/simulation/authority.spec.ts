/** What a batch lets somebody do: by the rights of its own moment, and by the case as the command before left it (I4, I8). */
import { seededRandom } from '../../agency-systems/_shared/seeded-random.js';
import { RegisteredDefinitions } from '../../src/definitions.js';
import { AgencyGateway } from '../../src/engine/ports/agency-gateway.port.js';
import type { IncidentRecord } from '../../src/engine/ports/records.js';
import type { CommandCase, CorrectData, RequestKey } from '../../src/engine/processor/command.js';
import type { CommandName } from '../../src/kernel/procedure/events.js';
import { NOW, workerWithBirths } from './one-worker.js';
import { anApplication } from './people/applications.js';
import { PlainPartCipher } from './ports/plain-part-cipher.js';

const CASE = 'case-1';
const COLLEAGUE = 'desk.2';
const PERSONAL_ID = '024091641173';
const REASON = { code: 'typing-error', text: 'Gõ nhầm số định danh' };

const INCIDENT: IncidentRecord = {
  id: 'incident-1',
  key: `${CASE}/incident-1`,
  caseId: CASE,
  cause: 'agency-unreachable',
  detail: 'HTTP 503',
  status: 'open',
  owner: 'operator',
  dueAt: NOW,
  openedAt: NOW,
};

/** Nothing is carried. */
class UnusedGateway extends AgencyGateway {
  deliver(): Promise<never> {
    throw new Error('nothing is carried');
  }

  ask(): Promise<never> {
    throw new Error('nobody is asked');
  }
}

async function aBirth() {
  const definitions = new RegisteredDefinitions();
  const { state, ports } = await workerWithBirths({ gateway: new UnusedGateway(), definitions }, [CASE]);
  state.assignments.push({ subject: COLLEAGUE, role: 'desk-officer', validFrom: NOW });
  state.officerTokens.set(COLLEAGUE, new PlainPartCipher().tokenOf(PERSONAL_ID));
  const { version } = definitions.of('interlinked-birth', 1);
  return { state, version, processor: ports.processor };
}

function given(name: CommandName, by: string, request?: RequestKey): CommandCase {
  const facts = { reason: { code: 'applicant-asks' } };
  return { kind: 'command', actor: { kind: 'person', subject: by }, caseId: CASE, name, facts, parts: {}, request };
}

describe('a command', () => {
  it('is refused to whom one of the same batch made a person of the case', async () => {
    const { processor, version } = await aBirth();
    const { applicant, data } = anApplication(seededRandom(0), version);
    const correction: CorrectData = {
      kind: 'correct',
      actor: { kind: 'person', subject: 'desk' },
      caseId: CASE,
      expectedSeq: 1,
      procedure: version.key,
      version: version.version,
      application: { applicant: { ...applicant, personalId: PERSONAL_ID }, data },
      fields: ['applicant.personalId'],
      changedFacts: [],
      reason: REASON,
    };

    const results = await processor.submitAll([correction, given('withdraw', COLLEAGUE), given('withdraw', 'desk')]);

    expect(results).toMatchObject([
      { kind: 'done' },
      { kind: 'refused', refusal: { code: 'own-case' } },
      { kind: 'done' },
    ]);
  });

  it('is refused to whom the right was taken from, also where the same was done before', async () => {
    const { processor, state } = await aBirth();
    const request = { scope: 'desk POST /withdraw', key: 'k', digest: 'd' };
    const done = await processor.submit(given('withdraw', 'desk', request));

    state.assignments.length = 0;

    expect(done).toMatchObject({ kind: 'done' });
    expect(await processor.submit(given('withdraw', 'desk', request))).toEqual({
      kind: 'refused',
      refusal: { code: 'forbidden' },
    });
  });

  it('that is our own process’s is refused to everybody else', async () => {
    const { processor } = await aBirth();

    for (const name of ['amend-calendar', 'report-completion', 'reach-deadline'] as const)
      expect(await processor.submit(given(name, 'desk'))).toEqual({ kind: 'refused', refusal: { code: 'forbidden' } });
  });

  it('settles incidents of cases in which the office of the operator has a part, and of no others', async () => {
    const { processor, state } = await aBirth();
    state.assignments.push(
      { subject: 'operator.here', role: 'operator', office: 'one-stop.07210', validFrom: NOW },
      { subject: 'operator.elsewhere', role: 'operator', office: 'one-stop.07213', validFrom: NOW },
      { subject: 'operator.later', role: 'operator', office: 'residence.07210', validFrom: NOW },
    );
    state.tables.incidents.put(INCIDENT);
    const settled = (subject: string) =>
      processor.submit({
        kind: 'resolve-incident',
        actor: { kind: 'person', subject },
        incidentId: INCIDENT.id,
        caseId: CASE,
        reason: REASON,
      });

    for (const other of ['operator.elsewhere', 'operator.later'])
      expect(await settled(other)).toEqual({ kind: 'refused', refusal: { code: 'forbidden' } });
    expect(await settled('operator.here')).toMatchObject({ kind: 'done' });
  });
});
