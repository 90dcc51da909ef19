/** How a case went through the agencies, read off its history: nobody edits it. */
import { stepView } from '../../../engine/case-view.js';
import type { EventHeader } from '../../../kernel/header.js';
import { localDateOf } from '../../../kernel/values/time.js';
import { loginsIn } from '../../../platform/http/names.port.js';
import type { ControlSheet, PaperHead } from '../ports/paper-content.js';
import type { CaseMoment } from './moment.js';
import { officeOfStep, wordsOf } from './moment.js';

export function controlSheetOf(moment: CaseMoment): Omit<ControlSheet, 'kind' | keyof PaperHead> {
  const { version, occasion, headers } = moment;
  return {
    status: wordsOf(version, `case-status.${occasion.state.status}`),
    steps: version.steps.map(({ step, agency }) => stepOf(moment, step, agency)),
    events: headers.map((header) => ({
      at: header.at,
      what: wordsOf(version, `event.${header.type}`),
      ...stepIn(moment, header),
      by: whoDid(moment, header),
    })),
  };
}

function stepOf(moment: CaseMoment, step: string, agency: string): ControlSheet['steps'][number] {
  const { version, occasion } = moment;
  const { status, late } = stepView(version, occasion.state, { step, agency });
  const clock = occasion.state.clocks[step];
  // The clock of a step stands for good when the step has ended.
  const endedAt = clock?.pausedSince ?? undefined;
  return {
    step: wordsOf(version, `step.${step}`),
    office: officeOfStep(moment, step),
    status: wordsOf(version, `step-status.${status}`),
    ...(clock !== undefined && { dueOn: clock.replacedDueOn[0] ?? clock.dueOn }),
    ...(clock !== undefined && endedAt !== undefined && { endedAt, punctuality: punctualityOf(clock, endedAt, late) }),
  };
}

type Punctuality = NonNullable<ControlSheet['steps'][number]['punctuality']>;
type StoppedClock = CaseMoment['occasion']['state']['clocks'][string];

function punctualityOf({ dueOn, dueAt }: StoppedClock, endedAt: EventHeader['at'], wasLate: boolean): Punctuality {
  if (wasLate || endedAt > dueAt) return 'late';
  return localDateOf(endedAt) < dueOn ? 'early' : 'on-time';
}

/** Deadlines are named after their step. */
function stepIn({ version }: CaseMoment, { facts }: EventHeader): { readonly step?: string } {
  const named = String(facts['step'] ?? facts['deadline'] ?? '')
    .split('.', 1)
    .join();
  const step = version.steps.find((candidate) => candidate.step === named)?.step;
  return step === undefined ? {} : { step: wordsOf(version, `step.${step}`) };
}

/** By name and office where a person acted; agencies by theirs. */
function whoDid({ version, names }: CaseMoment, { actor, rule }: EventHeader): string {
  const office = /^role:[^@]+@([^;]+)/.exec(rule)?.[1] ?? '';
  const person = loginsIn(actor).flatMap((login) => names.people[login] ?? login);
  const place = names.offices[office]?.vi;
  if (person.length > 0) return [...person, ...(place === undefined ? [] : [place])].join(', ');
  const [kind, name = ''] = actor.split(':');
  if (kind === 'agency') return wordsOf(version, `agency.${name}`);
  return kind === 'client' ? 'Cổng Dịch vụ công quốc gia' : 'Hệ thống liên thông';
}
