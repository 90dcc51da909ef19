/** What the family will be told next: at a result, or when a time limit runs out before. */
import { CURRENT_EDITION } from '../../../kernel/calendar/editions.js';
import type { CaseState } from '../../../kernel/case-state.js';
import { decide } from '../../../kernel/decide.js';
import { hasEnded } from '../../../kernel/procedure/effects.js';
import type { StepStatus } from '../../../kernel/procedure/effects.js';
import type { Label, ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { inSentence, labelled, noticesIn, noticeWords } from './notice-words.js';
import type { NoticeWords } from './notice-words.js';

export interface ComingMessage {
  /** On what it depends. */
  readonly when: Label;
  /** The day on which a time limit runs out; absent where nobody knows the day. */
  readonly on?: string;
  readonly notices: readonly NoticeWords[];
}

const UNDER_WAY: readonly StepStatus[] = ['dispatching', 'at-agency', 'awaiting-decision', 'incident'];

/** The messages that follow if things go on as they are, results first, then by the day of the time limit. */
export function comingMessages(version: ProcedureVersion, state: CaseState): readonly ComingMessage[] {
  return [...atResults(version, state), ...atTimeLimits(version, state)];
}

function atResults(version: ProcedureVersion, { steps, chart }: CaseState): readonly ComingMessage[] {
  if (chart.context.withdrawn) return [];
  const unfinished = Object.entries(steps).filter(([, status]) => !hasEnded(status));
  return unfinished
    .filter(([, status]) => UNDER_WAY.includes(status))
    .map(([step]) => {
      const name = labelled(version, `step.${step}`);
      const closing = unfinished.length === 1 ? [noticeWords(version, { template: 'case-closed' })] : [];
      return {
        when: { vi: `Khi có kết quả ${inSentence(name.vi)}`, en: `Once there is a result: ${inSentence(name.en)}` },
        notices: [noticeWords(version, { template: 'step-completed', step }), ...closing],
      };
    });
}

/** What the case itself decides when an alarm goes off is what it would tell. */
function atTimeLimits(version: ProcedureVersion, state: CaseState): readonly ComingMessage[] {
  return Object.entries(state.timers)
    .toSorted(([, one], [, other]) => one.dueAt.localeCompare(other.dueAt))
    .flatMap(([deadline, { generation, dueAt, dueOn }]) => {
      const command = { name: 'reach-deadline' as const, facts: { deadline, generation } };
      const decided = decide(version, state, command, { at: dueAt, edition: CURRENT_EDITION.edition });
      const notices = decided.kind === 'outcome' ? noticesIn(decided.effects) : [];
      if (notices.length === 0) return [];
      const told = notices.map((notice) => noticeWords(version, notice));
      return [{ when: untilThen(version, deadline, dueOn), on: dueOn, notices: told }];
    });
}

function untilThen(version: ProcedureVersion, deadline: string, dueOn: string): Label {
  const limit = labelled(version, `deadline.${deadline}`);
  const day = dueOn.split('-').toReversed().join('/');
  return {
    vi: `Nếu hết ngày ${day} mà chưa có gì mới (${inSentence(limit.vi)})`,
    en: `If nothing new has happened by the end of ${day} (${inSentence(limit.en)})`,
  };
}
