import { useRef } from 'react';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';

/** Sends one request with the key; throws a ProblemError if it was not done. */
export type Send<Input, Answer> = (input: Input, idempotencyKey: string) => Promise<Answer>;

/**
 * Something that changes data. The same request gets the same `Idempotency-Key` until it was done: who presses twice, or again
 * after a lost connection, gets the first answer.
 */
export function useAction<Input, Answer>(
  send: Send<Input, Answer>,
  onDone?: (answer: Answer, input: Input) => void | Promise<void>,
): UseMutationResult<Answer, Error, Input> {
  const pending = useRef<{ readonly body: string; readonly key: string }>(undefined);
  return useMutation({
    mutationFn: async (input: Input) => {
      const body = JSON.stringify(input ?? null);
      if (pending.current?.body !== body) pending.current = { body, key: crypto.randomUUID() };
      const answer = await send(input, pending.current.key);
      pending.current = undefined;
      return answer;
    },
    ...(onDone === undefined ? {} : { onSuccess: onDone }),
  });
}
