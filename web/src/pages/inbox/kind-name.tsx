import { useTranslation } from 'react-i18next';
import type { WorkItem } from './work-item.js';

/** What there is to do. */
export function KindName({ item: { kind, outsideResult } }: { readonly item: WorkItem }) {
  const { t } = useTranslation('inbox');
  const { t: outside } = useTranslation('outside');
  return outsideResult === undefined ? t(`kind.${kind}`) : outside('kind');
}
