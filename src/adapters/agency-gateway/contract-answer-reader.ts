import { z } from 'zod';
import { answerSchema, dispatchKeySchema } from '../../../agency-contract/wire.js';
import { keepable } from './keepable.js';
import { isForPeople } from './reason-for-people.js';
import { AnswerReader, type AgencyAnswer, type RawAnswer } from '../../engine/ports/agency-gateway.port.js';

const keyedSchema = z.object({ dispatchKey: dispatchKeySchema });

/** Reads answers by the schema of the wire contract; what our histories could not keep, or no family could read, breaks it too. */
export class ContractAnswerReader extends AnswerReader {
  read(raw: RawAnswer): { readonly dispatchKey: string; readonly answer: AgencyAnswer | undefined } {
    const parsed = answerSchema.safeParse(keepable(raw));
    if (parsed.success && isForPeople(parsed.data))
      return { dispatchKey: parsed.data.dispatchKey, answer: parsed.data };
    return { dispatchKey: keyedSchema.safeParse(raw).data?.dispatchKey ?? '', answer: undefined };
  }
}
