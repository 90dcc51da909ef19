/** Giving finished results to whom they belong (trả kết quả): beside the chart, because no step waits for it. */
import type { Applied, CaseState } from './case-state.js';
import type { CaseEvent } from './procedure/events.js';
import type { RefusalCode } from './refusal.js';
import { required } from './values/assert.js';
import { isRecord } from './values/records.js';

/** The steps whose result stands and has not been handed over: an amended paper waits anew, one that was taken back does not. */
export function awaitingHandOver({ steps, documents, handedOver }: CaseState): readonly string[] {
  return Object.entries(documents)
    .filter(([step, { digest }]) => steps[step] === 'completed' && handedOver?.[step]?.digest !== digest)
    .map(([step]) => step);
}

/** The case with the results handed over that the event names, all of them or none. */
export function handOver(before: CaseState, { facts, at }: CaseEvent): Applied | RefusalCode {
  const results = textsIn(facts['results']);
  const waiting = awaitingHandOver(before);
  const wrong = results.find((step) => !waiting.includes(step));
  if (wrong !== undefined && isWithTheCollector(before, wrong)) return 'result-handed-over';
  if (wrong !== undefined || results.length === 0) return 'no-result-to-hand-over';
  const relation = isRecord(facts['collector']) ? String(facts['collector']['relation']) : 'not-given';
  const by = String(facts['by']);
  const given = results.map((step) => {
    const { digest } = required(before.documents[step], `result of ${step}`);
    return [step, { digest, at, by, relation }];
  });
  const handedOver = { ...before.handedOver, ...Object.fromEntries(given) };
  return { state: { ...before, seq: before.seq + 1, at, handedOver }, effects: [] };
}

function isWithTheCollector({ documents, handedOver }: CaseState, step: string): boolean {
  const given = handedOver?.[step];
  return given !== undefined && given.digest === documents[step]?.digest;
}

function textsIn(fact: unknown): readonly string[] {
  return Array.isArray(fact) ? fact.map(String) : [];
}
