import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';
import { useLabel } from '../../i18n/use-label.js';
import { paperNameAt } from './paper-names.js';

export type ProcedureVersion =
  paths['/api/v1/procedures/{key}/versions/{version}']['get']['responses']['200']['content']['application/json'];

export type Procedure =
  paths['/api/v1/procedures']['get']['responses']['200']['content']['application/json']['items'][number];

export const proceduresQuery = queryOptions({
  queryKey: ['procedure'],
  queryFn: async () => bodyOf(await api.GET('/api/v1/procedures')).items,
  staleTime: 5 * 60_000,
});

/** A version never changes once it is finished. */
export function versionQuery(key: string, version: number) {
  return queryOptions({
    queryKey: ['procedure', key, version],
    queryFn: async () =>
      bodyOf(
        await api.GET('/api/v1/procedures/{key}/versions/{version}', {
          params: { path: { key, version: String(version) } },
        }),
      ),
    staleTime: Infinity,
  });
}

const UNTOLD = '…';

/**
 * The words of a procedure's version: `state.examining`, `field.child.givenName`. Until they are there, `…`; the key itself where a word
 * is missing.
 *
 * @param key - empty while it is not known of which procedure
 * @param receivedAt - of the case whose papers are named; absent: an application received now
 */
export function useProcedureWords(key: string, version: number, receivedAt?: string): (word: string) => string {
  const label = useLabel();
  const query = useQuery({ ...versionQuery(key, version), enabled: key !== '' });
  return (word) => {
    if (query.isPending) return UNTOLD;
    const { labels, paperNames = [] } = query.data ?? {};
    const paper = receivedAt === undefined ? undefined : paperNameAt(paperNames, word, receivedAt);
    const [vi, en] = [labels?.vi[word], labels?.en[word]];
    if (paper !== undefined) return label(paper);
    return vi === undefined || en === undefined ? word : label({ vi, en });
  };
}

/** What a commune or a country is called; its code, where no list has it. */
export function useAreaName(key: string, version: number): (code: string) => string {
  const word = useProcedureWords(key, version);
  return (code) => {
    const option = `option.${/^\d/.test(code) ? 'commune' : 'nationality'}.${code}`;
    const name = word(option);
    return name === option ? code : name;
  };
}

/** What a procedure's version calls the field of its form at a pointer of a request (`/data/child/bornOn`), from outside to inside. */
export function useFieldNames(key: string, version: number): (pointer: string) => string | undefined {
  const label = useLabel();
  const word = useProcedureWords(key, version);
  const hints = useQuery(versionQuery(key, version)).data?.form.ui;
  const nameAt = (path: string) => {
    if (hints === undefined) return [];
    const hint = hints.find((candidate) => candidate.path === path);
    const named = hint === undefined ? word(`field.${path}`) : label(hint.label);
    return named === `field.${path}` ? [] : [named];
  };
  return (pointer) => {
    const tokens = pointer.split('/').slice(1);
    if (tokens[0] !== 'data') return undefined;
    const path = tokens.slice(tokens[1] === 'data' ? 2 : 1);
    const names = path.flatMap((_, last) => nameAt(path.slice(0, last + 1).join('.')));
    return names.length === 0 ? undefined : names.join(' › ');
  };
}
