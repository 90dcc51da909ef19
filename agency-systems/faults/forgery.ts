/** Callbacks that nobody should believe: they claim that a dispatch is done which its agency has not finished, or never had. */
import { generateKeyPairSync } from 'node:crypto';
import { signRequest, WINDOW_S, type SignedRequest, type SigningKey } from '../../agency-contract/signature.js';
import { AGENCY_KEYS, type Answer } from '../../agency-contract/wire.js';

/** How a forged callback was made. */
export const FORGERIES = [
  /** Under the agency's key id, signed with a key that nobody knows. */
  'wrong-key',
  /** Altered after the agency signed it. */
  'altered-body',
  /** Signed by another agency, under its own key id. */
  'key-of-another',
  /** Signed by the agency, and played again when the time of the signature is over. */
  'outside-window',
  /** Signed by the agency, about a dispatch that another agency has. */
  'dispatch-of-another',
] as const;
export type Forgery = (typeof FORGERIES)[number];

export interface Forging {
  readonly agency: string;
  /** The path of the callback. */
  readonly target: string;
  readonly keyOf: (agency: string) => SigningKey;
  /** A step that is not this agency's. */
  readonly stepOfAnother: string;
  /** Seconds since 1970, unshifted. */
  readonly nowS: number;
}

/** An answer that claims a result which nobody issued. */
export function inventedAnswer(dispatchKey: string, at: string): Answer {
  const paper = { type: 'invented', number: '0/0000', issuer: 'Không ai', issuedOn: at.slice(0, 10) };
  return { dispatchKey, kind: 'completed', result: { ...paper, digest: '0'.repeat(64) }, at };
}

/** The forged callback with these invented answers: its header fields, and the body that leaves with them. */
export function forged(
  forgery: Forgery,
  { messageId, answers }: { readonly messageId: string; readonly answers: readonly Answer[] },
  { agency, target, keyOf, stepOfAnother, nowS }: Forging,
): { readonly headers: Readonly<Record<string, string>>; readonly body: Buffer<ArrayBuffer> } {
  const claim = (claimed: readonly Answer[]): SignedRequest => ({
    method: 'POST',
    target,
    body: Buffer.from(JSON.stringify({ messageId, answers: claimed }), 'utf8'),
  });
  const request = claim(answers);
  const sealed = (signed: SignedRequest, key: SigningKey, atS: number) => ({
    headers: signRequest(signed, key, atS).headers,
    body: Buffer.from(request.body),
  });
  switch (forgery) {
    case 'wrong-key':
      return sealed(request, { ...keyOf(agency), privateKey: generateKeyPairSync('ed25519').privateKey }, nowS);
    case 'altered-body':
      return sealed(
        claim(answers.map(({ dispatchKey, at }) => ({ dispatchKey, kind: 'accepted', at }))),
        keyOf(agency),
        nowS,
      );
    case 'key-of-another':
      return sealed(request, keyOf(anotherThan(agency)), nowS);
    case 'outside-window':
      return sealed(request, keyOf(agency), nowS - 2 * WINDOW_S);
    case 'dispatch-of-another': {
      const others = claim(
        answers.map((answer) => ({ ...answer, dispatchKey: ofStep(answer.dispatchKey, stepOfAnother) })),
      );
      return { headers: signRequest(others, keyOf(agency), nowS).headers, body: Buffer.from(others.body) };
    }
  }
}

function anotherThan(agency: string): string {
  return AGENCY_KEYS.find((key) => key !== agency) ?? agency;
}

/** The key of the same case's dispatch for that step: `{case}:{step}:{occurrence}`. */
function ofStep(dispatchKey: string, step: string): string {
  const [caseId, , ...occurrence] = dispatchKey.split(':');
  return [caseId, step, ...occurrence].join(':');
}
