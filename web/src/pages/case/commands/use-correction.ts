import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { problemOf } from '../../../api/problem.js';
import { caseQuery, type Case } from '../../../features/case/case.js';
import { groupFrom } from '../../../features/procedures/form-fields.js';
import { differencesBetween, type Difference } from './differences.js';
import { useGroups, type AnsweredGroup, type GroupAnswers } from './use-groups.js';

/** What somebody types over the answers of a case, on the case as they read it. */
export interface Correction {
  /** With what was typed in its place. */
  readonly groups: readonly AnsweredGroup[];
  /** Those of them in which something was typed. */
  readonly changed: readonly AnsweredGroup[];
  readonly type: (group: string, path: string, value: unknown) => void;
  /** The `seq` of the case as it was read: who corrected it since is not written over. */
  readonly readSeq: number;
  /** After a refusal: if the case has moved on, reads it again under what was typed. */
  readonly onRefused: (refusal: unknown) => Promise<void>;
  /** What others changed of the answers since the dialog was opened; undefined while nobody had to be told. */
  readonly news: readonly Difference[] | undefined;
}

export function useCorrection(found: Case): Correction {
  const queryClient = useQueryClient();
  const [opened] = useState(found);
  const [read, setRead] = useState(found);
  const [typed, setTyped] = useState<Readonly<Record<string, GroupAnswers>>>({});
  const [before, now] = [useGroups(opened), useGroups(read)];
  const groups = now.map((group) => ({ ...group, answers: { ...group.answers, ...typed[group.name] } }));
  const readAgain = async (refusal: unknown) => {
    if (problemOf(refusal)?.code !== 'stale-sequence') return;
    setRead(await queryClient.fetchQuery({ ...caseQuery(found.code), staleTime: 0 }).catch(() => read));
  };
  return {
    groups,
    changed: groups.filter(({ name }) => typed[name] !== undefined),
    type: (group, path, value) => setTyped((all) => ({ ...all, [group]: { ...all[group], [path]: value } })),
    readSeq: read.seq,
    onRefused: readAgain,
    news: read === opened ? undefined : differencesBetween(before, now),
  };
}

/** Those groups as the API takes them: whole. */
export function dataOf(groups: readonly AnsweredGroup[]): Record<string, unknown> {
  return Object.fromEntries(groups.map(({ name, fields, answers }) => [name, groupFrom(fields, answers)]));
}
