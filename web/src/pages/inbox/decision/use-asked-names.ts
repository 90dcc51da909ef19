import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProcedureWords, versionQuery } from '../../../features/procedures/procedures.js';
import { useLabel } from '../../../i18n/use-label.js';
import type { WorkItem } from '../work-item.js';
import { useReasons } from './use-reasons.js';

/** What the applicant may be asked for: papers by the reasons that ask for them, and the fields of the form. */
export function useAskedNames(item: WorkItem) {
  const { procedure, version } = item;
  const { t } = useTranslation('inbox');
  const label = useLabel();
  const word = useProcedureWords(procedure, version);
  const ui = useQuery(versionQuery(procedure, version)).data?.form.ui ?? [];
  const groupOf = (path: string) => ui.find((hint) => hint.path === path.split('.')[0]);
  const papers = useReasons(item, 'request-supplement').map(({ code }) => ({
    value: `paper:${code}`,
    label: word(`reason.${code}`),
  }));
  const fields = ui
    .filter(({ path, widget }) => widget !== 'group' && path.includes('.'))
    .map(({ path, label: own }) => {
      const group = groupOf(path);
      return { value: `field:${path}`, label: group ? `${label(group.label)} – ${label(own)}` : label(own) };
    });
  return {
    groups: [
      { group: t('asked.papers'), items: papers },
      { group: t('asked.fields'), items: fields },
    ],
    of: (what: string) => [...papers, ...fields].find(({ value }) => value === what)?.label ?? what,
  };
}
