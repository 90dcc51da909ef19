import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What `/metrics` shows. Labels are agencies and outcomes: never a case, never a person. */
export interface Metrics {
  readonly registry: Registry;
  /** Commands decided in one transaction. */
  readonly batchSize: Histogram;
  /** Counted by dispatch, not by request. */
  readonly dispatches: Counter<'agency' | 'outcome'>;
  /** Callbacks without proof that they are their agency's. */
  readonly callbacksRefused: Counter<'agency' | 'reason'>;
  /** Attempts to track a case without a sign-in. */
  readonly trackings: Counter<'outcome'>;
  /** Requests that were not let through. */
  readonly requestsLimited: Counter<'class'>;
  /** Times that the file of an attachment was missing or altered when somebody wanted it. */
  readonly attachmentsLost: Counter;
  /** Age of the oldest dispatch that is not yet with its agency. */
  readonly outboxAgeSeconds: Gauge;
  /** The same for one agency; 0 when it has taken everything. */
  readonly agencyBacklogAgeSeconds: Gauge<'agency'>;
  /** Dispatches that their agency has not taken yet. */
  readonly agencyBacklog: Gauge<'agency'>;
  /** 1 while the breaker of the agency is open, also while one dispatch looks whether the agency is back. */
  readonly breakerOpen: Gauge<'agency'>;
  /** Dispatches on the queue, waiting or being handled. */
  readonly queueBacklog: Gauge<'agency'>;
  readonly incidentsOpen: Gauge;
  /** Cases of which the portal showed another state than it was told, in the last two comparisons. */
  readonly portalStillDifferent: Gauge;
  /** 1 while the key service is left alone because it did not answer in time. */
  readonly keyBreakerOpen: Gauge;
  /** Positions of the journal at which something is missing. */
  readonly journalBreaksOpen: Gauge;
}

/** A registry of its own for each process (and each test), with the figures of the Node process beside ours. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    batchSize: new Histogram({
      name: 'lienthong_command_batch_size',
      help: 'Commands decided in one transaction',
      buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256],
      registers,
    }),
    dispatches: new Counter({
      name: 'lienthong_dispatches_total',
      help: 'Dispatches delivered or tried, by agency and outcome',
      labelNames: ['agency', 'outcome'],
      registers,
    }),
    callbacksRefused: new Counter({
      name: 'lienthong_callbacks_refused_total',
      help: 'Callbacks refused for want of proof, by the agency that they name and the reason',
      labelNames: ['agency', 'reason'],
      registers,
    }),
    trackings: new Counter({
      name: 'lienthong_trackings_total',
      help: 'Attempts to track a case without a sign-in, by outcome',
      labelNames: ['outcome'],
      registers,
    }),
    requestsLimited: new Counter({
      name: 'lienthong_requests_limited_total',
      help: 'Requests not let through because their caller made too many, by what they are counted as',
      labelNames: ['class'],
      registers,
    }),
    attachmentsLost: new Counter({
      name: 'lienthong_attachments_lost_total',
      help: 'Times that the file of an attachment was missing or altered when it was read',
      registers,
    }),
    outboxAgeSeconds: new Gauge({
      name: 'lienthong_outbox_age_seconds',
      help: 'Age of the oldest dispatch that its agency has not taken yet',
      registers,
    }),
    ...agencyGauges(registers),
    incidentsOpen: new Gauge({ name: 'lienthong_incidents_open', help: 'Open incidents', registers }),
    keyBreakerOpen: new Gauge({
      name: 'lienthong_key_breaker_open',
      help: 'Whether the breaker of the key service is open in this process',
      registers,
    }),
    ...lossesFound(registers),
  };
}

function agencyGauges(registers: Registry[]) {
  return {
    agencyBacklogAgeSeconds: new Gauge({
      name: 'lienthong_agency_backlog_age_seconds',
      help: 'Age of the oldest dispatch that the agency has not taken yet',
      labelNames: ['agency'],
      registers,
    }),
    agencyBacklog: new Gauge({
      name: 'lienthong_agency_backlog',
      help: 'Dispatches that the agency has not taken yet',
      labelNames: ['agency'],
      registers,
    }),
    breakerOpen: new Gauge({
      name: 'lienthong_agency_breaker_open',
      help: 'Whether the breaker of the agency is open',
      labelNames: ['agency'],
      registers,
    }),
    queueBacklog: new Gauge({
      name: 'lienthong_queue_backlog',
      help: 'Dispatches on the queue, waiting or being handled',
      labelNames: ['agency'],
      registers,
    }),
  };
}

/** What was committed, or acknowledged, and is not there. */
function lossesFound(registers: Registry[]): Pick<Metrics, 'portalStillDifferent' | 'journalBreaksOpen'> {
  return {
    portalStillDifferent: new Gauge({
      name: 'lienthong_portal_still_different',
      help: 'Cases of which the portal shows another state although it was told again',
      registers,
    }),
    journalBreaksOpen: new Gauge({
      name: 'lienthong_journal_breaks_open',
      help: 'Positions of the journal at which an entry, or what it numbers, is missing',
      registers,
    }),
  };
}
