/** What the gateway says of a delivery that failed, by what an operator does about it. */
const KINDS = [
  ['status', /^answered with status (\d+)/],
  ['late', /^no whole answer within (\d+) ms$/],
  ['unconnected', /^no connection: (.+)$/],
  ['unsigned', /^the signature of the answer is not valid: (.+)$/],
  ['unreadable', /contract|not JSON|larger than/],
] as const;

export interface Failure {
  readonly kind: (typeof KINDS)[number][0] | 'other';
  /** A status, a duration or a code, which whoever mends it asks for. */
  readonly mark: string;
}

export function failureIn(detail: string): Failure {
  for (const [kind, pattern] of KINDS) {
    const found = pattern.exec(detail);
    if (found !== null) return { kind, mark: found[1] ?? '' };
  }
  return { kind: 'other', mark: detail };
}
