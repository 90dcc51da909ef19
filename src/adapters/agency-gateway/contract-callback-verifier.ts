import type { KeyObject } from 'node:crypto';
import { verifyRequest } from '../../../agency-contract/signature.js';
import { callbackSchema } from '../../../agency-contract/wire.js';
import { CallbackVerifier } from '../../features/agency-callbacks/ports/callback-verifier.port.js';
import type { SignedMessage, VerifiedCallback } from '../../features/agency-callbacks/ports/callback-verifier.port.js';
import { msOf } from '../../kernel/values/time.js';
import { realNow } from '../clock/system-clock.js';
import type { RefusedCallback } from './refused-callbacks.js';

/** A public key and the id under which its owner signs. */
export interface AgencyKey {
  readonly id: string;
  readonly publicKey: KeyObject;
}

/** Verifies callbacks with the one key that the configuration gives for the agency in the path. */
export class ContractCallbackVerifier extends CallbackVerifier {
  constructor(
    private readonly keys: ReadonlyMap<string, AgencyKey>,
    private readonly onRefused: (refused: RefusedCallback) => void,
  ) {
    super();
  }

  verify(message: SignedMessage): VerifiedCallback | undefined {
    const verdict = this.verdictOn(message);
    if (verdict.ok) return { keyId: verdict.keyId };
    this.onRefused({ agency: message.agency, reason: verdict.reason, requestId: message.requestId });
    return undefined;
  }

  read(body: Uint8Array): { readonly messageId: string; readonly answers: readonly unknown[] } | undefined {
    const parsed = callbackSchema.safeParse(parsedJson(body));
    return parsed.success ? parsed.data : undefined;
  }

  private verdictOn({ agency, method, path, headers, body }: SignedMessage) {
    const key = this.keys.get(agency);
    if (key === undefined) return { ok: false, reason: 'unknown-agency' } as const;
    const keyOf = (id: string) => (id === key.id ? key.publicKey : undefined);
    return verifyRequest({ method, target: path, body }, { headers, keyOf, nowS: Math.floor(msOf(realNow()) / 1000) });
  }
}

function parsedJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined;
  }
}
