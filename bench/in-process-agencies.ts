/** Agencies in auto mode inside the engine's process: every dispatch is carried out at once, with results like the real ones. */
import { hash } from 'node:crypto';
import { AgencyGateway, type AgencyReply, type OutgoingDispatch } from '../src/engine/ports/agency-gateway.port.js';
import { localDateOf, type Instant } from '../src/kernel/values/time.js';

/** What each step of a birth issues: a paper, and the data that the register adds to it. */
const PAPERS: Readonly<Record<string, { readonly type: string; readonly data: Readonly<Record<string, unknown>> }>> = {
  'birth-registration': {
    type: 'birth-certificate',
    data: { personalId: '024226000001', number: '1/2026', book: '01/2026' },
  },
  'permanent-residence': { type: 'residence-notice', data: { commune: '07210', relationToHead: 'Con đẻ' } },
  'child-health-insurance': {
    type: 'health-insurance-card',
    data: { socialInsuranceNumber: '2426000001', facility: '24001' },
  },
};

export class InProcessAgencies extends AgencyGateway {
  private issued = 0;

  constructor(private readonly now: () => Instant) {
    super();
  }

  /** As over HTTP both sides are text, written and read. */
  override deliver(agency: string, dispatches: readonly OutgoingDispatch[]): Promise<AgencyReply> {
    const asked: readonly OutgoingDispatch[] = JSON.parse(JSON.stringify(dispatches));
    const raw = Buffer.from(JSON.stringify({ answers: asked.map((dispatch) => this.answer(agency, dispatch)) }));
    const { answers } = JSON.parse(raw.toString());
    return Promise.resolve({ answers, raw, keyId: agency });
  }

  /** Nothing that was delivered stays unanswered. */
  override ask(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  private answer(agency: string, { key, operation, step, payload }: OutgoingDispatch) {
    const at = this.now();
    if (operation === 'request-consent')
      return { dispatchKey: key, kind: 'consent-answered', at, consents: agreeing(payload, at) };
    if (operation !== 'perform') return { dispatchKey: key, kind: 'completed', at };
    this.issued += 1;
    const number = `${this.issued}/2026`;
    const digest = hash('sha256', `${agency} ${number}`);
    const result = { number, issuer: `${agency}.07210`, issuedOn: localDateOf(at), digest, ...PAPERS[step] };
    return { dispatchKey: key, kind: 'completed', at, result };
  }
}

/** Everybody who is asked agrees at once. */
function agreeing({ people }: OutgoingDispatch['payload'], at: Instant) {
  return (Array.isArray(people) ? people : []).map((asked) => ({
    person: String(Object(asked).person),
    answer: 'given',
    at,
  }));
}
