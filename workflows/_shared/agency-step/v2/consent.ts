/**
 * The consent of others, asked of themselves: before the step's agency is asked, the national identity application asks
 * everybody whose consent the application says is to be given there.
 *
 * waiting → consent (asked → reminded → on paper) → open. Who agrees in the application opens the step by that alone; a
 * refusal, a withdrawal and a silence end at the desk, where the paper form is still a way. Nobody's silence ends anything else.
 */
import { chartSetup } from '../../../../src/kernel/procedure/chart.js';
import { areAllGiven, consentLimitOf, consentsAfter, objectionIn } from '../../../../src/kernel/procedure/consents.js';
import type { Consents } from '../../../../src/kernel/procedure/consents.js';
import type { CaseContext } from '../../../../src/kernel/procedure/context.js';
import { stepEvent } from '../../../../src/kernel/procedure/events.js';
import type { Facts } from '../../../../src/kernel/values/facts.js';
import type { agencyStep } from '../v1.js';
import { itemsOf, memoryOf, told } from '../v1/memory.js';
import { stepDeadlineNames } from '../v1/options.js';
import { isCurrentDispatch, lensOn, mayWithdraw } from '../v1/records.js';
import type { Scope } from '../v1/records.js';
import { clockSignal } from '../v1/signals.js';

/** VNeID, as a system that is dispatched to. */
const IDENTITY_APPLICATION = 'vneid';

interface StepRegion {
  readonly states: Pick<ReturnType<typeof agencyStep>['states'], 'waiting'> & { readonly open: object };
}

/** The names of the deadlines of a consent; `deadlines.ts` gives them their length. */
export function consentDeadlineNames(step: string) {
  return { reminder: `${step}.consent-reminder`, limit: consentLimitOf(step) } as const;
}

/**
 * The region of a step that needs the consent of others.
 *
 * @param region - of that step; it comes after another one
 * @param step - its name
 * @param asked - whom the facts of the application say is asked, none where all is on paper
 */
export function withConsent<Region extends StepRegion>(
  region: Region,
  step: string,
  asked: (facts: Facts) => readonly string[],
) {
  const { waiting, open } = region.states;
  const lens = lensOn(step);
  const turn = [waiting?.always ?? []].flat().map((way) => {
    const needsConsent = (scope: Scope) => asked(scope.context.facts).length > 0 && isTaken(way, scope);
    return 'target' in way && way.target === 'open' ? [{ guard: needsConsent, target: 'consent' }, way] : [way];
  });
  const nextPerform = chartSetup.assign(
    lens.change((_scope, { occurrence }) => ({ occurrence: occurrence + 1, perform: occurrence + 1 })),
  );
  return {
    ...region,
    states: {
      ...region.states,
      waiting: { ...waiting, always: turn.flat() },
      consent: consent(step, asked),
      // What was asked of others has a number of its own.
      open: { ...open, entry: nextPerform },
    },
  };
}

type Way = { readonly guard?: unknown };

function isTaken({ guard }: Way, scope: Scope): boolean {
  return typeof guard !== 'function' || guard(scope) === true;
}

/** Everybody is asked at once; the clocks of the case stand until the step goes on. */
function consent(step: string, asked: (facts: Facts) => readonly string[]) {
  const lens = lensOn(step);
  const names = consentDeadlineNames(step);
  const onPaper = `#${step}:consent-on-paper`;
  const remember = memoryOf(step);
  const cancel = {
    type: 'cancel-step' as const,
    params: ({ context }: { readonly context: CaseContext }) => {
      const { occurrence } = lens.record(context);
      return { step, agency: IDENTITY_APPLICATION, occurrence: occurrence + 1, perform: occurrence };
    },
  };
  return chartSetup.createStateConfig({
    initial: 'asked',
    entry: [
      chartSetup.assign(
        lens.change(({ context, event }, { occurrence }) => ({
          occurrence: occurrence + 1,
          awaitsSupplement: true,
          consents: everybodyAsked(asked(context.facts), event.at),
        })),
      ),
      chartSetup.raise(clockSignal(step, 'stop')),
    ],
    exit: [
      chartSetup.assign(lens.change(() => ({ awaitsSupplement: false }))),
      chartSetup.raise(clockSignal(step, 'resume')),
    ],
    on: {
      'case-withdrawn': { guard: mayWithdraw, target: `#${step}.cancelled`, actions: cancel },
    },
    states: {
      asked: chartSetup.createStateConfig({
        initial: 'in-time',
        tags: `${step}:awaiting-consent`,
        entry: {
          type: 'request-consent',
          params: ({ context }) => ({
            step,
            agency: IDENTITY_APPLICATION,
            occurrence: lens.record(context).occurrence,
          }),
        },
        on: {
          [stepEvent(step, 'consent-answered')]: [
            allGiven(step),
            {
              guard: ({ context, event }) => objectionAfter(step, context, event.facts) !== undefined,
              target: onPaper,
              actions: [answers(step), objection(step)],
            },
            { actions: answers(step) },
          ],
          // The application cannot take the request, or cannot be reached: the paper form is always a way.
          [stepEvent(step, 'step-rejected')]: { target: onPaper, actions: remember.because('consent-not-asked') },
          [stepEvent(step, 'dispatch-failed')]: {
            guard: ({ context, event }) => isCurrentDispatch(lens.record(context), event),
            target: onPaper,
            actions: remember.because('consent-not-asked'),
          },
        },
        after: { [names.limit]: { target: onPaper, actions: remember.because('consent-unanswered') } },
        states: {
          'in-time': { after: { [names.reminder]: { target: 'reminded' } } },
          reminded: { entry: { type: 'notify', params: { template: 'consent-missing', params: { step } } } as const },
        },
      }),
      'on-paper': onPaperAtTheDesk(step),
    },
  });
}

/** The desk gets the paper form, or the person agrees in the application after all. */
function onPaperAtTheDesk(step: string) {
  const lens = lensOn(step);
  const remember = memoryOf(step);
  const item = itemsOf(step);
  return chartSetup.createStateConfig({
    id: `${step}:consent-on-paper`,
    tags: `${step}:awaiting-supplement`,
    entry: [
      chartSetup.assign(lens.change(() => ({ asks: 'consent' as const }))),
      remember.nextItem,
      item.open('consent', 'one-stop'),
      told(step, 'supplement-requested'),
    ],
    exit: item.close,
    on: {
      [stepEvent(step, 'consent-answered')]: [allGiven(step), { actions: answers(step) }],
      [stepEvent(step, 'supplement-submitted')]: { target: `#${step}.open` },
    },
    after: {
      [stepDeadlineNames(step).supplementLimit]: {
        target: `#${step}.refused`,
        actions: [
          chartSetup.assign(({ context }) => ({ ...context, lapsed: true })),
          // Why there is no consent says more than that the time is over.
          chartSetup.assign(lens.change((_scope, { reason = 'consent-unanswered' }) => ({ reason }))),
        ],
      },
    },
  });
}

function everybodyAsked(people: readonly string[], at: string): Consents {
  return Object.fromEntries(people.map((person) => [person, { answer: 'asked', at }]));
}

function allGiven(step: string) {
  const lens = lensOn(step);
  return {
    guard: ({ context, event }: Scope) => areAllGiven(consentsAfter(lens.record(context).consents ?? {}, event.facts)),
    target: `#${step}.open`,
    actions: answers(step),
  };
}

function answers(step: string) {
  return chartSetup.assign(
    lensOn(step).change(({ event }, { consents = {} }) => ({ consents: consentsAfter(consents, event.facts) })),
  );
}

function objectionAfter(step: string, context: CaseContext, facts: Facts) {
  return objectionIn(consentsAfter(lensOn(step).record(context).consents ?? {}, facts));
}

function objection(step: string) {
  return chartSetup.assign(
    lensOn(step).change((_scope, { consents = {} }) => ({
      reason: `consent-${objectionIn(consents) ?? 'unanswered'}`,
    })),
  );
}
