/** The simulated agencies and the identity provider of a product under test. */
import { z } from 'zod';
import { behaviourSchema, type Behaviour } from '../../agency-systems/behaviour.js';
import { startAgencies } from '../../agency-systems/start-agencies.js';
import type { TestPostgres } from './postgres.js';

/** They decide by themselves, at once. */
export const SOUND = behaviourSchema.parse({ mode: 'auto', delayMs: 0 });

/** Starts them on a database of their own, for the engine at that address. */
export async function agenciesOf(
  postgres: TestPostgres,
  { dataDir, url: engineUrl }: { readonly dataDir: string; readonly url: string },
) {
  const running = await startAgencies({
    host: '127.0.0.1',
    port: 0,
    databaseUrl: postgres.url,
    engineUrl,
    dataDir,
    seed: 7,
    logLevel: 'silent',
    isDevelopment: true,
    behaviour: SOUND,
    vneidIssuer: `${engineUrl}/vneid`,
  });
  const url = `http://127.0.0.1:${running.port}`;
  return {
    url,
    stop: running.stop,
    behave: async (agency: string, behaviour: Behaviour) => {
      const answer = await fetch(`${url}/${agency}/behaviour`, { method: 'PUT', body: JSON.stringify(behaviour) });
      if (!answer.ok) throw new Error(`${agency} does not behave: ${await answer.text()}`);
    },
    registered: async (agency: string, code: string) => {
      const answer = await fetch(`${url}/${agency}/register?case=${encodeURIComponent(code)}`);
      return z.object({ items: z.array(z.unknown()) }).parse(await answer.json()).items;
    },
  };
}
