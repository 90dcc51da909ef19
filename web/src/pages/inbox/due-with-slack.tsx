import { useTranslation } from 'react-i18next';
import { Due } from '../../ui/due.js';
import { daysUntil } from './slack.js';
import type { WorkItem } from './work-item.js';
import { legalNow } from '../../api/server-clock.js';

/** Until when, and how many days that is; a dash for what has no deadline. */
export function DueWithSlack({ item: { due, overdue, status } }: { readonly item: WorkItem }) {
  const { t } = useTranslation('inbox');
  if (due === undefined) return '–';
  const isRenewed = overdue && Date.parse(due) >= legalNow();
  if (status === 'done' || isRenewed) return <Due at={due} isLate={overdue} />;
  const days = daysUntil(due, legalNow());
  const over = days < 0 ? t('slack.over', { count: -days }) : t('slack.overToday');
  const left = days > 0 ? t('slack.left', { count: days }) : t('slack.today');
  return <Due at={due} isLate={overdue} left={overdue ? over : left} />;
}
