import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { proceduresQuery, versionQuery } from '../../features/procedures/procedures.js';
import { useLabel } from '../../i18n/use-label.js';
import { failureIn } from './failures.js';

/** What all procedures together call things: an incident says its step, not its procedure. */
export function useVersions() {
  const procedures = useQuery(proceduresQuery).data ?? [];
  const versions = useQueries({
    queries: procedures.flatMap(({ key, versions: known }) => known.map(({ version }) => versionQuery(key, version))),
  });
  return versions.flatMap(({ data }) => (data === undefined ? [] : [data]));
}

/** The words for a key such as `cause.unknown`; the key itself until they are there. */
export function useWords(): (key: string) => string {
  const label = useLabel();
  const versions = useVersions();
  return (key) => {
    const { vi, en } = versions.find(({ labels }) => labels.vi[key] !== undefined)?.labels ?? { vi: {}, en: {} };
    const [vietnamese, english] = [vi[key], en[key]];
    return vietnamese === undefined || english === undefined ? key : label({ vi: vietnamese, en: english });
  };
}

/** Why a delivery failed, in words. */
export function useFailureWords(): (detail: string) => string {
  const { t } = useTranslation('operations');
  return (detail) => {
    const { kind, mark } = failureIn(detail);
    return t(`failure.${kind}`, { mark });
  };
}
