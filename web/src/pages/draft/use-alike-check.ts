import { useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Draft } from '../../features/drafts/drafts.js';
import { alikeApplicationQuery, type Candidate, type Judged } from '../../features/duplicates/duplicates.js';
import { useForm } from './use-draft-form.js';

const NONE: readonly Candidate[] = [];

/** Whether cases of the same event are there, and what was said of them. Where nobody can tell now, the application is taken in all the same. */
export function useAlikeCheck({ id, procedure, version }: Pick<Draft, 'id' | 'procedure' | 'version'>) {
  const { content } = useForm();
  const queryClient = useQueryClient();
  const query = alikeApplicationQuery(id, { procedure, version, applicant: content.applicant, data: content.data });
  const { data: candidates = NONE } = useQuery(query);
  const [judged, judge] = useState<Judged>();
  const [attempts, setAttempts] = useState(0);
  const isAnswered = async (): Promise<boolean> => {
    const found = await queryClient.ensureQueryData(query).catch(() => NONE);
    const isOpen = found.length > 0 && judged === undefined;
    if (isOpen) setAttempts((count) => count + 1);
    return !isOpen;
  };
  return { candidates, judged, judge, attempts, isAnswered };
}
