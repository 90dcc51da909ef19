import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { agencyPublicKeys, engineSigningKey } from './adapters/agency-gateway/development-keys.js';
import { ContractAnswerReader } from './adapters/agency-gateway/contract-answer-reader.js';
import { DirectoryAttachmentFiles } from './adapters/attachments/directory-attachment-files.js';
import type { AgencyKey } from './adapters/agency-gateway/contract-callback-verifier.js';
import { addressBy, addressesOf } from './adapters/agency-gateway/dated-addresses.js';
import { HttpAgencyGateway } from './adapters/agency-gateway/http-agency-gateway.js';
import type { SignedExchangeOptions } from './adapters/agency-gateway/signed-exchange.js';
import type { BullDispatchQueueOptions } from './adapters/bullmq/bull-dispatch-queue.js';
import { PostgresDispatchQueue } from './adapters/bullmq/postgres-dispatch-queue.js';
import { RedisDispatchQueue } from './adapters/bullmq/redis-dispatch-queue.js';
import { AesPartCipher } from './adapters/cipher/aes-part-cipher.js';
import { RandomIdSource } from './adapters/clock/random-id-source.js';
import { areKeysOf } from './adapters/postgres/keys-of-database.js';
import { openMessageSeal } from './adapters/postgres/message-keys.js';
import { PgCaseStore } from './adapters/postgres/pg-case-store.js';
import { PgOutboxStore } from './adapters/postgres/pg-outbox-store.js';
import { PgPortalComparisons } from './adapters/postgres/pg-portal-comparisons.js';
import { createPool, queryOn } from './adapters/postgres/pool.js';
import { legalNow } from './adapters/postgres/reader.js';
import type { ConnectionPool } from './adapters/postgres/pool.js';
import { outsideQueries } from './outside-queries.js';
import { RegisteredDefinitions } from './definitions.js';
import { openKeyStore } from './key-store.js';
import { codesOfInstallation } from './codes-of-installation.js';
import { retryDelayMs } from './engine/outbox/back-off.js';
import type { ComparingPorts } from './engine/outbox/compare-portal.js';
import type { CarryingPorts } from './engine/outbox/carry-job.js';
import type { AttachmentFiles } from './engine/ports/attachment-files.port.js';
import type { AgencyGateway } from './engine/ports/agency-gateway.port.js';
import type { CaseStore } from './engine/ports/case-store.port.js';
import { KeysUnavailable, type KeyStore } from './engine/ports/key-store.port.js';
import type { DispatchQueue } from './engine/ports/dispatch-queue.port.js';
import type { OutboxStore } from './engine/ports/outbox-store.port.js';
import { CommandProcessor } from './engine/processor/command-processor.js';
import type { BatchReport, ProcessorPorts } from './engine/processor/command-processor.js';
import type { Notices } from './features/people/ports/notices.port.js';
import type { Registers } from './features/people/ports/registers.port.js';
import type { Config } from './platform/config.js';
import type { Metrics } from './platform/metrics.js';
import { portalStatuses } from '../workflows/portal-statuses.js';
import type { CodeList } from './kernel/procedure/code-lists.js';
import { portalStatusesWith } from './kernel/procedure/portal-status.js';
import { keysMissing, keysOfAnother } from './start-failure.js';

/** Everything that one process works with, bound to its adapters. */
export interface Runtime extends CarryingPorts, Omit<ComparingPorts, 'processor'> {
  readonly config: Config;
  /** As they are sent here. */
  readonly codeLists: readonly CodeList[];
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly enginePool: ConnectionPool;
  readonly readerPool: ConnectionPool;
  /** Numbers the journal, and nothing else. */
  readonly sealerPool: ConnectionPool;
  readonly keys: KeyStore;
  readonly queue: DispatchQueue;
  readonly files: AttachmentFiles;
  /** Where agency systems, and in development the identity provider, are reached. */
  readonly agencyOrigin: string;
  readonly agencyKeys: ReadonlyMap<string, AgencyKey>;
  readonly registers: Registers;
  readonly notices: Notices;
  /** Calls the listener after each commit: dispatches may be waiting. */
  readonly onCommit: (listener: (report: BatchReport) => void) => void;
  readonly close: () => Promise<void>;
}

/** The ports behind which other systems are; a bench or a crash test puts something of its own around or in place of them. */
export interface OuterPorts {
  readonly store: CaseStore;
  readonly outbox: OutboxStore;
  readonly queue: DispatchQueue;
  readonly gateway: AgencyGateway;
}

export interface RuntimeUrls {
  readonly engine: string;
  readonly reader: string;
  readonly sealer: string;
  readonly agencies: string;
}

/** One that numbers, one that checks. */
const SEALER_CONNECTIONS_MAX = 2;

/** At hand from the start, for what makes a key before anybody has asked for one. */
const FIRST_KEYS = 16;

type Observers = Pick<Runtime, 'log' | 'metrics'>;

/** Binds the ports to PostgreSQL, BullMQ and the agency systems. */
export async function createRuntime(
  config: Config,
  urls: RuntimeUrls,
  observers: Observers,
  decorate: (ports: OuterPorts) => OuterPorts = (ports) => ports,
): Promise<Runtime> {
  const keysFolder = join(config.DATA_DIR, 'keys');
  const enginePool = createPool({ url: urls.engine, connections: config.DATABASE_CONNECTIONS_MAX });
  const readerPool = createPool({ url: urls.reader, connections: config.DATABASE_CONNECTIONS_MAX });
  const sealerPool = createPool({ url: urls.sealer, connections: SEALER_CONNECTIONS_MAX });
  const agencyKeys = agencyPublicKeys(keysFolder);
  const contract = contractWith(config, urls, { keysFolder, agencyKeys, pool: enginePool });
  const { store, queue, ...outer } = decorate({
    store: new PgCaseStore(enginePool),
    outbox: new PgOutboxStore(enginePool, config.AGENCY_RATES),
    queue: await openQueue(config, urls, observers),
    gateway: new HttpAgencyGateway(contract),
  });
  const keys = openKeyStore(config);
  const ids = new RandomIdSource();
  const ports = {
    ...outer,
    reader: new ContractAnswerReader(),
    definitions: new RegisteredDefinitions(),
    cipher: await openCipher(enginePool, keys, ids),
    ids,
    ...carryingTerms(config),
    ...codesOfInstallation(config, () => legalNow(queryOn(enginePool))),
    onAttempt: attemptObserver(observers),
  };
  const listeners: ((report: BatchReport) => void)[] = [];
  const processor = createProcessor(
    { ...ports, store, silenceMs: config.SILENCE_MS, claimMs: config.WORK_ITEM_CLAIM_MS },
    observers,
    listeners,
  );
  return {
    ...ports,
    ...observers,
    config,
    enginePool,
    readerPool,
    sealerPool,
    keys,
    queue,
    files: new DirectoryAttachmentFiles(join(config.DATA_DIR, 'attachments')),
    agencyOrigin: urls.agencies,
    agencyKeys,
    ...outsideQueries(contract, observers.log),
    comparisons: new PgPortalComparisons(enginePool),
    processor,
    onCommit: (listener) => listeners.push(listener),
    close: async () => {
      await queue.close();
      await processor.idle();
      await Promise.all([enginePool, readerPool, sealerPool].map((pool) => pool.end()));
    },
  };
}

/** @throws StartFailed: nothing starts without the keys of its data */
async function openCipher(pool: ConnectionPool, store: KeyStore, ids: RandomIdSource): Promise<AesPartCipher> {
  try {
    await store.renew();
    if (!(await areKeysOf(pool, store))) throw keysOfAnother();
    await store.prepare(FIRST_KEYS);
    const messages = await openMessageSeal(pool, store, ids);
    return new AesPartCipher({ store, indexKey: await store.indexKey(), messages });
  } catch (error) {
    throw error instanceof KeysUnavailable ? keysMissing(error) : error;
  }
}

function contractWith(
  config: Config,
  { agencies }: RuntimeUrls,
  {
    keysFolder,
    agencyKeys,
    pool,
  }: Pick<Runtime, 'agencyKeys'> & { readonly keysFolder: string; readonly pool: ConnectionPool },
): SignedExchangeOptions {
  return {
    urlOf: addressBy(
      (agency) => `${agencies}/${agency}`,
      addressesOf(agencyKeys.keys(), config.AGENCY_ADDRESSES),
      () => legalNow(queryOn(pool)),
    ),
    key: engineSigningKey(keysFolder),
    agencyKeys,
    deadlineMs: config.AGENCY_DEADLINE_MS,
    responseBytesMax: config.AGENCY_RESPONSE_BYTES_MAX,
  };
}

function carryingTerms(config: Config): Pick<CarryingPorts, 'leaseMs' | 'breaker' | 'portalStatuses'> {
  return {
    leaseMs: config.LEASE_MS,
    breaker: {
      failuresMax: config.BREAKER_FAILURES_MAX,
      pauseMsFirst: config.BREAKER_PAUSE_MS_FIRST,
      pauseMsMax: config.BREAKER_PAUSE_MS_MAX,
    },
    portalStatuses: portalStatusesWith(portalStatuses, config.PORTAL_STATUS_CODES),
  };
}

function createProcessor(
  ports: Pick<ProcessorPorts, 'store' | 'definitions' | 'cipher' | 'ids' | 'silenceMs' | 'claimMs'>,
  { log, metrics }: Observers,
  listeners: readonly ((report: BatchReport) => void)[],
): CommandProcessor {
  return new CommandProcessor({
    ...ports,
    digest: (bytes) => hash('sha256', bytes),
    backOff: (attempt) => pause(retryDelayMs(attempt, ports.ids.fraction())),
    onCommitted: (report) => {
      metrics.batchSize.observe(report.commands);
      for (const listener of listeners) listener(report);
    },
    onPoison: (command, error) =>
      log.error({ event: 'command.broke', command: command.kind, err: error }, 'a command broke an invariant'),
  });
}

function openQueue(config: Config, urls: RuntimeUrls, { log }: Observers): Promise<DispatchQueue> {
  const options: BullDispatchQueueOptions = {
    lockDurationMs: config.QUEUE_LOCK_MS,
    stalledIntervalMs: config.QUEUE_STALLED_INTERVAL_MS,
    stalledCountMax: config.QUEUE_STALLED_COUNT_MAX,
    onError: (error, job) => log.warn({ event: 'queue.failed', agency: job?.agency, err: error }, 'queue failed'),
  };
  if (config.REDIS_URL !== undefined)
    return RedisDispatchQueue.open({ ...options, urls: config.REDIS_URL, prefix: config.REDIS_PREFIX });
  return PostgresDispatchQueue.open({
    ...options,
    connectionString: urls.engine,
    connectionsMax: config.QUEUE_CONNECTIONS_MAX,
  });
}

function attemptObserver({ log, metrics }: Observers): CarryingPorts['onAttempt'] {
  return ({ agency, dispatches, outcome, detail }) => {
    metrics.dispatches.inc({ agency, outcome }, dispatches);
    if (outcome === 'answered') return;
    log.warn({ event: 'dispatch.failed', agency, dispatches, outcome, detail }, 'dispatch failed');
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
