import { useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useAction } from '../../api/use-action.js';
import { keepDraft, type Draft, type DraftContent, type DraftOutline } from '../../features/drafts/drafts.js';

export type KeepingAsNew = UseMutationResult<DraftOutline, Error, DraftContent>;

/** For a draft that is gone: keeps what stands on the page as a new one, and goes on there. Pending until the new one is open. */
export function useKeepAsNew({ procedure, version }: Pick<Draft, 'procedure' | 'version'>): KeepingAsNew {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useAction(
    (content: DraftContent, key) => keepDraft({ procedure, version, ...content }, key),
    async ({ id }) => {
      void queryClient.invalidateQueries({ queryKey: ['drafts'] });
      // The page that is left has nothing that the new draft lacks.
      await navigate({ to: '/start/$draftId', params: { draftId: id }, replace: true, ignoreBlocker: true });
    },
  );
}
