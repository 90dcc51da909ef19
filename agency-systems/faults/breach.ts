/** Replies and callbacks as they leave, and how a fault breaks the wire contract in them. */
import type { Answer } from '../../agency-contract/wire.js';

/** What is wrong with a message that its agency signs and that no reader should be able to use. */
export const BREACHES = [
  'not-json',
  'wrong-content-type',
  'truncated',
  'too-large',
  'missing-field',
  'unknown-kind',
  'unknown-dispatch',
] as const;
export type Breach = (typeof BREACHES)[number];

/** Above what any reader takes: the engine stops at 2 MB in a callback, by default at 4 MB in a reply. */
const TOO_LARGE_BYTES = 5_000_000;

/** What a reply or a callback says; a callback has an id. */
export interface Content {
  readonly messageId?: string;
  readonly answers: readonly Answer[];
}

export interface WireForm {
  /** What the signature covers. */
  readonly signed: Buffer<ArrayBuffer>;
  /** What leaves. */
  readonly sent: Buffer<ArrayBuffer>;
  readonly contentType: string;
}

/** The message as it leaves: by the contract, or broken in that way. */
export function wireForm(content: Content, breach?: Breach): WireForm {
  const signed = bytesOf(content, breach);
  return {
    signed,
    sent: breach === 'truncated' ? signed.subarray(0, Math.floor(signed.length / 2)) : signed,
    contentType: breach === 'wrong-content-type' ? 'text/html' : 'application/json',
  };
}

function bytesOf(content: Content, breach: Breach | undefined): Buffer<ArrayBuffer> {
  const { answers } = content;
  switch (breach) {
    case 'not-json':
      return Buffer.from('<html><body>Hệ thống đang bảo trì</body></html>', 'utf8');
    case 'too-large':
      return json({ ...content, padding: ' '.repeat(TOO_LARGE_BYTES) });
    case 'missing-field':
      return json({ ...content, answers: answers.map(({ at: _missing, ...rest }) => rest) });
    case 'unknown-kind':
      return json({ ...content, answers: answers.map((answer) => ({ ...answer, kind: 'perhaps' })) });
    case 'unknown-dispatch':
      return json({
        ...content,
        answers: answers.map((answer) => ({ ...answer, dispatchKey: `${answer.dispatchKey}:never-sent` })),
      });
    case 'truncated':
    case 'wrong-content-type':
    case undefined:
      return json(content);
  }
}

function json(content: object): Buffer<ArrayBuffer> {
  return Buffer.from(JSON.stringify(content), 'utf8');
}
