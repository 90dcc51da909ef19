import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../features/history/history.js';
import { deadlineWords } from '../../features/history/deadline-words.js';
import { knownAs } from '../../features/history/known.js';
import type { Words } from '../../features/history/use-actor-words.js';
import { formatMoment } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { eventType, type State, type Transition } from './chart-model.js';
import type { Naming } from './drawing.js';
import type { Moment } from './moment.js';

const SIGNALS = ['clock-stop', 'clock-verify', 'clock-resume'] as const;

/** How the chart is told in words, and which of its alarms are set. */
export function useNaming(words: Words, timers: Moment['openWork']['timers']): Naming {
  const { t } = useTranslation('audit');
  const label = useLabel();
  const state = ({ id, key, parent }: State) => {
    // The parts of a chart are the case as a whole and the steps.
    const step = `step.${key}`;
    const said = parent !== undefined && id === key ? words(step) : step;
    return said === step ? words(`state.${key}`) : said;
  };
  const cause = ({ event, deadline }: Transition): string => {
    if (deadline !== undefined) {
      const dueAt = timers[deadline]?.['dueAt'];
      const name = deadlineWords(deadline, words);
      return typeof dueAt === 'string'
        ? t('chart.alarmAt', { name, at: formatMoment(dueAt) })
        : t('chart.alarm', { name });
    }
    const type = eventType(event);
    if (type === undefined) return t('chart.always');
    const signal = knownAs(SIGNALS, type);
    return signal === undefined ? words(`event.${type}`) : t(`signal.${signal}`);
  };
  return {
    state,
    transition: (transition) =>
      transition.guarded && transition.event !== undefined
        ? `${cause(transition)} ${t('chart.guarded')}`
        : cause(transition),
    attempt: ({ command, code, titles }: Attempt) => ({
      label: t('attempt.told', { command: words(`command.${command}`) }),
      detail: titles === undefined ? code : label(titles),
    }),
  };
}
