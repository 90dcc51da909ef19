import { useEffect, useState } from 'react';
import { Button, Group, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../features/drafts/drafts.js';
import type { Saving } from '../../features/drafts/use-saving.js';
import { inputIdOf } from '../../features/form/field.js';
import { SectionView } from '../../features/form/field-view.js';
import { useFaultMessages } from '../../features/form/messages.js';
import { purposesQuery } from '../../features/people/people.js';
import type { ProcedureVersion } from '../../features/procedures/procedures.js';
import { useLabel } from '../../i18n/use-label.js';
import { ErrorSummary, goToField, type FieldMessage } from '../../ui/error-summary.js';
import { Page } from '../../ui/page.js';
import { AttachedFiles } from './attached-files.js';
import { useOpenFiles } from './use-open-files.js';
import classes from './draft.module.css';
import { SampleMenu } from './sample-menu.js';
import { SavedState } from './saved-state.js';
import { SectionList } from './section-list.js';
import { useForm } from './use-draft-form.js';
import type { KeepingAsNew } from './use-keep-as-new.js';

export interface StepProps {
  readonly draft: Draft;
  readonly version: ProcedureVersion;
  readonly saving: Saving;
  readonly keeping: KeepingAsNew;
  readonly onOpenAnew: () => Promise<void>;
}

interface FormStepProps extends StepProps {
  /** The id of the input that is wanted. */
  readonly target: string | undefined;
  readonly onCheck: () => void;
}

/** What was wrong when the form was sent the last time. */
interface LastAttempt {
  readonly attempt: number;
  readonly summary: readonly FieldMessage[];
}

/** All fields of the application, section by section, as one page: people at a desk jump. */
export function FormStep({ version, saving, keeping, onOpenAnew, target, onCheck }: FormStepProps) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const form = useForm();
  const { fields, change, faults } = form;
  const [{ attempt, summary }, setLast] = useState<LastAttempt>({ attempt: 0, summary: [] });
  const messagesOf = useFaultMessages();
  const files = useOpenFiles();
  useEffect(() => {
    if (target !== undefined) document.getElementById(target)?.focus();
  }, [target]);
  const check = () => {
    change({ kind: 'checked' });
    if (faults.length > 0) return setLast({ attempt: attempt + 1, summary: messagesOf(form) });
    if (files.hold()) return;
    saving.saveNow();
    return onCheck();
  };
  return (
    <Page
      title={label(version.title)}
      lead={t('form.lead')}
      hasErrors={summary.length > 0}
      actions={<SampleMenu samples={version.samples} />}
    >
      {summary.length > 0 && (
        <ErrorSummary attempt={attempt} messages={summary} onFollow={(pointer) => goToField(inputIdOf(pointer))} />
      )}
      <div className={classes['layout']}>
        <SectionList />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            check();
          }}
          onKeyDown={(event) => {
            if (!event.ctrlKey || event.key !== 'Enter') return;
            // Else the button that has the focus is pressed as well, and a field submits the form a second time.
            event.preventDefault();
            check();
          }}
          noValidate
        >
          <Purpose />
          {fields.map((field) => (
            <div key={field.pointer} id={`section${field.pointer.replaceAll('/', '-')}`}>
              <SectionView field={field} />
            </div>
          ))}
          <AttachedFiles onOpenFiles={files.report} isHeld={files.isHeld} />
          <FormBar saving={saving} keeping={keeping} onOpenAnew={onOpenAnew} />
        </form>
      </div>
    </Page>
  );
}

/** What became of the last change, and how the officer goes on. */
function FormBar({ saving, keeping, onOpenAnew }: Pick<StepProps, 'saving' | 'keeping' | 'onOpenAnew'>) {
  const { t } = useTranslation('desk');
  return (
    <Group className={classes['bar']} justify="space-between">
      <SavedState saving={saving} keeping={keeping} onOpenAnew={onOpenAnew} />
      <Group gap="xs">
        <Button variant="default" onClick={saving.saveNow}>
          {t('form.save')}
        </Button>
        <Button type="submit">{t('form.check')}</Button>
      </Group>
    </Group>
  );
}

/** What people are looked up for; it stands in the record of each lookup. */
function Purpose() {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const { purpose, choosePurpose } = useForm();
  const purposes = useQuery(purposesQuery).data ?? [];
  return (
    <NativeSelect
      mb="md"
      maw={420}
      label={t('lookup.purpose')}
      description={t('lookup.purposeHelp')}
      value={purpose}
      data={purposes.map((each) => ({ value: each.code, label: label(each.label) }))}
      onChange={(event) => choosePurpose(event.currentTarget.value)}
    />
  );
}
