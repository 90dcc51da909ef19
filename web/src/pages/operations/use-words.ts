import { useQueries, useQuery } from '@tanstack/react-query';
import { proceduresQuery, versionQuery } from '../../features/procedures/procedures.js';
import { useLabel } from '../../i18n/use-label.js';

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
