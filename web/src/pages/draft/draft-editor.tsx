import { useEffect, useMemo, useState } from 'react';
import { getRouteApi, useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../features/drafts/drafts.js';
import { useSaving } from '../../features/drafts/use-saving.js';
import { inputIdOf } from '../../features/form/field.js';
import { OpenFormContext } from '../../features/form/open-form.js';
import { readForm } from '../../features/form/read-form.js';
import type { ProcedureVersion } from '../../features/procedures/procedures.js';
import { useSessionEnded } from '../../features/session/session-end.js';
import { CheckStep } from './check-step.js';
import { useOpenDraft } from './field-parts.js';
import { FormStep } from './form-step.js';
import { DraftFormContext, useDraftForm } from './use-draft-form.js';
import { useKeepAsNew } from './use-keep-as-new.js';

const route = getRouteApi('/start/$draftId');

interface DraftEditorProps {
  readonly draft: Draft;
  readonly version: ProcedureVersion;
  readonly onOpenAnew: () => Promise<void>;
}

/** Holds what is written, over both steps; saves it, and does not let somebody leave with it unsaved unasked. */
export function DraftEditor({ draft, version, onOpenAnew }: DraftEditorProps) {
  const { t } = useTranslation('desk');
  const { step } = route.useSearch();
  const navigate = route.useNavigate();
  const fields = useMemo(() => readForm(version), [version]);
  const form = useDraftForm(fields, draft);
  const open = useOpenDraft(form);
  const hasEnded = useSessionEnded();
  const saving = useSaving({ draft, content: form.content, canSave: !hasEnded });
  const keeping = useKeepAsNew(draft);
  const [target, setTarget] = useState<string>();
  useSaveKey(saving.saveNow);
  const isSaved = () =>
    saving.flush().then(
      () => true,
      () => false,
    );
  useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (!saving.isDirty || current.pathname === next.pathname) return false;
      return !(await isSaved()) && !window.confirm(t('leave.unsaved'));
    },
    enableBeforeUnload: () => saving.isDirty,
  });
  const goTo = (pointer: string) => {
    setTarget(inputIdOf(pointer));
    void navigate({ search: {} });
  };
  const shared = { draft, version, saving, keeping, onOpenAnew };
  return (
    <DraftFormContext value={form}>
      <OpenFormContext value={open}>
        {/* What would be typed between the keeping and the opening of the new draft would be in neither. */}
        <div inert={keeping.isPending}>
          {step === 'check' ? (
            <CheckStep key="check" {...shared} onChange={goTo} />
          ) : (
            <FormStep
              key="form"
              {...shared}
              target={target}
              onCheck={() => void navigate({ search: { step: 'check' } })}
            />
          )}
        </div>
      </OpenFormContext>
    </DraftFormContext>
  );
}

/** Ctrl+S, as everywhere. */
function useSaveKey(save: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
      event.preventDefault();
      save();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [save]);
}
