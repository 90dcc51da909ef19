/** What is asked of other systems beside the dispatches: it waits for nothing but its own deadline. */
import type { Logger } from 'pino';
import { HttpNotices } from './adapters/agency-gateway/http-notices.js';
import { HttpPortalDossiers } from './adapters/agency-gateway/http-portal-dossiers.js';
import { HttpRegisters } from './adapters/agency-gateway/http-registers.js';
import type { SignedExchangeOptions } from './adapters/agency-gateway/signed-exchange.js';
import { SignedQueries } from './adapters/agency-gateway/signed-queries.js';

/** A register that is silent for longer does not hold up who waits at the desk. */
const REGISTER_MS_MAX = 1_000;

export function outsideQueries(contract: SignedExchangeOptions, log: Logger) {
  const queries = new SignedQueries({
    ...contract,
    deadlineMs: REGISTER_MS_MAX,
    onNotDone: (register, detail) =>
      log.warn({ event: 'register.not-asked', register, detail }, 'a register gave no answer to rely on'),
  });
  return {
    registers: new HttpRegisters(queries),
    notices: new HttpNotices(queries),
    dossiers: new HttpPortalDossiers(queries),
  };
}
