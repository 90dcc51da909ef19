import { z } from 'zod';
import { KeysUnavailable } from '../../engine/ports/key-store.port.js';
import { InvariantBroken } from '../../kernel/values/assert.js';
import type { Breaker } from './breaker.js';

export interface TransitOptions {
  /** Of the service, without a path: `https://vault.example:8200`. */
  readonly url: string;
  /** Where the engine is mounted: `transit`. */
  readonly mount: string;
  readonly namespace?: string | undefined;
  /** Read for each call, so that a token that was renewed counts at once. */
  readonly token: () => Promise<string>;
  /** The whole exchange. */
  readonly deadlineMs: number;
  readonly breaker: Breaker;
}

type Item = Readonly<Record<string, string>>;

const answerSchema = z.object({ data: z.unknown() });
const resultsSchema = z.object({
  batch_results: z.array(z.looseObject({ error: z.string().optional() })),
});

/** What the service says to a request that it understood and refuses: a key of another version, an altered ciphertext. */
const REFUSED = 400;

/**
 * Calls of the Transit engine of HashiCorp Vault, or of OpenBao, over HTTP.
 *
 * @see https://developer.hashicorp.com/vault/api-docs/secret/transit
 */
export class TransitClient {
  constructor(private readonly options: TransitOptions) {}

  /**
   * @returns the `data` of the answer
   * @throws KeysUnavailable, at once while the breaker is open; InvariantBroken if the service refuses what it was given
   */
  async ask(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> {
    const { breaker, deadlineMs } = this.options;
    if (!breaker.enter())
      throw new KeysUnavailable('the key service did not answer in time, and is left alone for a while');
    const deadline = AbortSignal.timeout(deadlineMs);
    try {
      const data = await this.#exchange(deadline, method, path, body);
      breaker.answered();
      return data;
    } catch (error) {
      if (deadline.aborted) breaker.timedOut();
      else breaker.answered();
      throw error;
    }
  }

  /**
   * One call for all items.
   *
   * @returns a result for each, in their order
   * @throws KeysUnavailable; InvariantBroken if the service refuses one of them
   */
  async askTogether<Result>(path: string, items: readonly Item[], result: z.ZodType<Result>): Promise<Result[]> {
    if (items.length === 0) return [];
    const answered = resultsSchema.safeParse(await this.ask('POST', path, { batch_input: items }));
    const results = answered.data?.batch_results ?? [];
    if (results.some(({ error }) => error !== undefined && error !== ''))
      throw new InvariantBroken(`the key service refuses ${verbOf(path)}`);
    const parsed = z.array(result).length(items.length).safeParse(results);
    if (!parsed.success) throw new KeysUnavailable(`the key service does not answer ${verbOf(path)} as it should`);
    return parsed.data;
  }

  async #exchange(deadline: AbortSignal, method: 'GET' | 'POST', path: string, body: unknown): Promise<unknown> {
    const answer = await this.#send(deadline, method, path, body);
    if (answer.status === REFUSED) throw new InvariantBroken(`the key service refuses ${verbOf(path)}`);
    if (!answer.ok) throw new KeysUnavailable(`the key service answers ${answer.status} to ${verbOf(path)}`);
    return answer.status === 204 ? undefined : dataOf(await jsonOf(answer));
  }

  async #send(deadline: AbortSignal, method: 'GET' | 'POST', path: string, body: unknown): Promise<Response> {
    const { url, mount, namespace, token } = this.options;
    try {
      return await fetch(`${url}/v1/${mount}/${path}`, {
        method,
        headers: {
          'x-vault-request': 'true',
          'x-vault-token': await token(),
          ...(namespace === undefined ? {} : { 'x-vault-namespace': namespace }),
          'content-type': 'application/json',
        },
        redirect: 'error',
        signal: deadline,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch (cause) {
      throw new KeysUnavailable('the key service is not reached', { cause });
    }
  }
}

async function jsonOf(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch (cause) {
    throw new KeysUnavailable('the key service broke off its answer', { cause });
  }
}

function dataOf(answer: unknown): unknown {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) throw new KeysUnavailable('the key service does not answer as it should');
  return parsed.data.data;
}

/** What is said of a call in errors: never what was sent. */
function verbOf(path: string): string {
  return path.split('/', 1).join();
}
