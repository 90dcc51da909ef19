/** A callback whose signature, key and window are right. */
export interface VerifiedCallback {
  readonly keyId: string;
}

export interface SignedMessage {
  /** The request that brought it, for whoever looks into the log. */
  readonly requestId: string;
  readonly agency: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Uint8Array;
}

/** Proves who sent a callback: RFC 9421 with the agency's own key. */
export abstract class CallbackVerifier {
  /** The proof, or undefined: nothing of a message without it is believed or stored as an answer. */
  abstract verify(message: SignedMessage): VerifiedCallback | undefined;
  /** The message's id and answers, or undefined if an authentic body cannot be read. */
  abstract read(body: Uint8Array): { readonly messageId: string; readonly answers: readonly unknown[] } | undefined;
}
