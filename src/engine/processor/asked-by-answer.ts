import type { CommandName } from '../../kernel/procedure/events.js';
import type { AnswerKind } from '../ports/agency-gateway.port.js';
import type { DispatchOperation } from '../ports/records.js';

/** What an answer asks of the case, by the operation that it answers; `settles`: nothing, the dispatch is just done. */
export const COMMAND_OF: Readonly<Record<DispatchOperation, Partial<Record<AnswerKind, CommandName | 'settles'>>>> = {
  'request-consent': { accepted: 'settles', 'consent-answered': 'report-consent', rejected: 'report-rejection' },
  perform: {
    completed: 'report-completion',
    accepted: 'report-acceptance',
    'awaiting-decision': 'report-awaited-decision',
    'supplement-requested': 'request-supplement',
    'verification-started': 'report-verification',
    rejected: 'report-rejection',
    'result-amended': 'amend-result',
  },
  decide: {
    completed: 'report-completion',
    accepted: 'settles',
    rejected: 'report-rejection',
    'result-amended': 'amend-result',
  },
  cancel: { completed: 'confirm-cancellation', accepted: 'settles', rejected: 'decline-cancellation' },
  compensate: { completed: 'confirm-compensation', accepted: 'settles', rejected: 'decline-compensation' },
  correct: {
    completed: 'report-correction',
    accepted: 'settles',
    rejected: 'report-correction-refusal',
    'result-amended': 'report-correction',
  },
  'tell-correction': {
    completed: 'report-correction',
    accepted: 'settles',
    rejected: 'report-correction-refusal',
    'result-amended': 'report-correction',
  },
  'pass-on': { completed: 'settles', accepted: 'settles', rejected: 'settles' },
  notify: { completed: 'settles', accepted: 'settles', rejected: 'settles' },
  'report-status': { completed: 'settles', accepted: 'settles', rejected: 'settles' },
  recall: { completed: 'settles', accepted: 'settles', rejected: 'settles' },
};
