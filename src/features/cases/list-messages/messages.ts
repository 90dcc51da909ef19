/** What the family and the portal were told of a case, and what became of each message. */
import { keysById, openCase } from '../../../engine/case-data.js';
import type { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { DispatchRecord } from '../../../engine/ports/records.js';
import type { Label, ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { isRecord } from '../../../kernel/values/records.js';
import { masked } from '../../../platform/masked.js';
import type { CaseWithMessages, SentMessage } from '../ports/case-reader.port.js';
import { labelled, noticeWords } from './notice-words.js';

/** `delivered`: the system that sends it has taken it over; `failed`: nobody was told, and somebody has to act. */
export const MESSAGE_STATES = ['delivered', 'waiting', 'failed'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

export interface MessageView {
  /** The number of the event that it tells of. */
  readonly seq: number;
  readonly at: string;
  readonly to: 'family' | 'portal';
  /** The applicant's phone but for its last digits; absent for the portal, and once the applicant's data is erased. */
  readonly phone?: string;
  readonly texts: readonly { readonly subject: Label; readonly text: Label }[];
  readonly state: MessageState;
  /** By unshifted time. */
  readonly deliveredAt?: string;
  readonly attempts: number;
  /** Why it waits or has failed. */
  readonly why?: Label;
}

/** The messages in the order in which they were read, newest first. */
export function messageViews(
  version: ProcedureVersion,
  { messages, applicant }: CaseWithMessages,
  cipher: PartCipher,
): readonly MessageView[] {
  const phones = phonesOf(applicant, cipher);
  return messages.map((message) => {
    const { dispatch, at } = message;
    const state = stateOf(dispatch);
    const isNotice = dispatch.operation === 'notify';
    // What was sent went to the phone of that time; what waits will go to the one that the case has then.
    const sent = state === 'delivered' ? phones.filter(({ seq }) => seq <= dispatch.occurrence) : phones;
    const phone = isNotice ? sent.at(-1)?.phone : undefined;
    return {
      seq: dispatch.occurrence,
      at,
      to: isNotice ? 'family' : 'portal',
      ...(phone !== undefined && { phone: masked('phone', phone) }),
      texts: isNotice ? noticesOf(version, dispatch) : [reportOf(version, dispatch)],
      state,
      ...(state === 'delivered' && dispatch.answeredAt && { deliveredAt: dispatch.answeredAt }),
      attempts: dispatch.attempts,
      ...whyOf(version, message, state),
    };
  });
}

function phonesOf({ parts, keys }: CaseWithMessages['applicant'], cipher: PartCipher) {
  const known = keysById(keys);
  return parts.flatMap((part) => {
    const { phone } = openCase(cipher, [part], known).applicant;
    return typeof phone === 'string' ? [{ seq: part.seq, phone }] : [];
  });
}

function stateOf({ state, answer }: DispatchRecord): MessageState {
  // A report that was overtaken is not sent any more.
  if (state === 'incident' || state === 'recalled' || (state === 'answered' && answer === 'rejected')) return 'failed';
  return state === 'answered' ? 'delivered' : 'waiting';
}

function noticesOf(version: ProcedureVersion, { params: { notices } }: DispatchRecord) {
  const told = Array.isArray(notices) ? notices.filter(isRecord) : [];
  return told.map(({ template, step, reason }) => noticeWords(version, { template: String(template), step, reason }));
}

function reportOf(version: ProcedureVersion, { params: { status, steps } }: DispatchRecord) {
  const statuses = isRecord(steps) ? steps : {};
  const told = version.steps.map(({ step }) => ({
    name: labelled(version, `step.${step}`),
    status: labelled(version, `step-status.${String(statuses[step])}`),
  }));
  return {
    subject: labelled(version, `case-status.${String(status)}`),
    text: {
      vi: told.map(({ name, status: stands }) => `${name.vi}: ${stands.vi}`).join('; '),
      en: told.map(({ name, status: stands }) => `${name.en}: ${stands.en}`).join('; '),
    },
  };
}

function whyOf(
  version: ProcedureVersion,
  { dispatch, stop }: SentMessage,
  state: MessageState,
): Pick<MessageView, 'why'> {
  if (state === 'failed' && stop !== undefined) {
    // The reason with which it was refused says more than that it was.
    const isNamed = version.labels.vi[`reason.${stop.detail}`] !== undefined;
    return { why: labelled(version, isNamed ? `reason.${stop.detail}` : `cause.${stop.cause}`) };
  }
  if (state !== 'waiting' || dispatch.attempts === 0) return {};
  return {
    why: {
      vi: `Đã gửi ${dispatch.attempts} lần nhưng chưa được nhận; hệ thống tự gửi lại`,
      en: `Sent ${dispatch.attempts} times and not taken yet; it is sent again by itself`,
    },
  };
}
