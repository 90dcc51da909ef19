import type { CaseState } from './case-state.js';
import type { Effect } from './procedure/effects.js';
import { without } from './values/records.js';

/** The part of a case's state that its effects alone make. */
export type OpenWork = Pick<CaseState, 'workItems' | 'incidents' | 'documents'>;

const NOTHING: OpenWork = { workItems: {}, incidents: {}, documents: {} };

/** What is open after the effects: work items and incidents not closed again, and the papers issued so far. */
export function foldEffects(before: OpenWork | undefined, effects: readonly Effect[]): OpenWork {
  const { workItems, incidents, documents } = before ?? NOTHING;
  return effects.reduce(fold, { workItems, incidents, documents });
}

function fold(work: OpenWork, effect: Effect): OpenWork {
  switch (effect.kind) {
    case 'open-work-item': {
      const { item, step, agency, workKind } = effect;
      return { ...work, workItems: { ...work.workItems, [item]: { step, agency, workKind } } };
    }
    case 'close-work-item':
      return { ...work, workItems: without(work.workItems, effect.item) };
    case 'raise-incident': {
      const { incident, step, cause } = effect;
      return { ...work, incidents: { ...work.incidents, [incident]: { step, cause } } };
    }
    case 'settle-incident':
      return { ...work, incidents: without(work.incidents, effect.incident) };
    case 'issue-document':
      return { ...work, documents: { ...work.documents, [effect.step]: effect.document } };
    case 'request-consent':
    case 'dispatch-step':
    case 'send-decision':
    case 'cancel-step':
    case 'compensate-step':
    case 'ask-correction':
    case 'tell-correction':
    case 'pass-on-step':
    case 'start-timer':
    case 'cancel-timer':
    case 'notify':
    case 'report-status':
    case 'close-case':
      return work;
  }
}
