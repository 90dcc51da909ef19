import { PROBLEMS } from '../platform/problems/problem-catalogue.js';
import { Problem } from '../platform/problems/problem.js';
import { BatchFailed, BatchOutcomeUnknown } from './ports/case-store.port.js';
import { KeysUnavailable } from './ports/key-store.port.js';
import type { CommandProcessor } from './processor/command-processor.js';
import type { EngineCommand, EngineRefusal } from './processor/command.js';

/** The refusal as its HTTP problem. */
function problemOf({
  code,
  allowedCommands,
  holder,
  facts,
  heldBy,
  attachment,
  obstacles,
  case: other,
}: EngineRefusal): Problem {
  return new Problem(code, {
    ...(allowedCommands === undefined ? {} : { allowedCommands }),
    ...(holder === undefined ? {} : { holder }),
    ...(facts === undefined ? {} : { facts }),
    ...(other === undefined ? {} : { case: other }),
    ...(heldBy === undefined ? {} : { heldBy }),
    ...(obstacles === undefined
      ? {}
      : {
          errors: obstacles.map(({ code: name, detail }) => ({ pointer: '/data/to', code: name, detail })),
        }),
    ...(attachment === undefined
      ? {}
      : { errors: [{ pointer: `/attachments/${attachment}/id`, code, detail: PROBLEMS[code].advice }] }),
  });
}

/**
 * Gives the command to the processor and returns its durable answer.
 *
 * @throws Problem for a refusal, and `store-unavailable` when nothing could be stored
 */
export async function perform(processor: CommandProcessor, command: EngineCommand): Promise<unknown> {
  try {
    const result = await processor.submit(command);
    if (result.kind === 'refused') throw problemOf(result.refusal);
    return result.response;
  } catch (error) {
    throw asProblem(error);
  }
}

/** A store or a key service that cannot be reached, or a store that takes no data, is a 503 with the time to try again; everything else stays what it is. */
export function asProblem(error: unknown): unknown {
  if (error instanceof BatchFailed && error.notWritable)
    return new Problem('store-not-writable', { retryAfterS: 10, cause: error });
  const unavailable = error instanceof BatchOutcomeUnknown || (error instanceof BatchFailed && error.retryable);
  if (unavailable) return new Problem('store-unavailable', { retryAfterS: 2, cause: error });
  return keysProblem(error) ?? error;
}

/** What it means for who asked that the key service is away; of another error it says nothing. */
export function keysProblem(error: unknown): Problem | undefined {
  return error instanceof KeysUnavailable
    ? new Problem('keys-unavailable', { retryAfterS: 5, cause: error })
    : undefined;
}
