import type { Answer } from './product.js';

/**
 * Clients that track cases, each with an address of its own, which the trusted proxy of this machine tells: none uses up the attempts of
 * another.
 *
 * @param origin - where they ask; another one can be named for each look
 */
export function trackingClients(origin: () => string) {
  let clients = 0;
  return () => {
    clients += 1;
    const address = `192.0.2.${clients}`;
    return async (code: string, proof: string, at = origin()): Promise<Answer> => {
      const answer = await fetch(`${at}/api/v1/track/${code}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
        body: JSON.stringify({ proof }),
      });
      return { status: answer.status, headers: answer.headers, body: await answer.json() };
    };
  };
}
