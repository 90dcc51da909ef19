import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SectionView } from '../../../features/form/field-view.js';
import { OpenFormContext } from '../../../features/form/open-form.js';
import { DifferenceList } from './difference-list.js';
import type { Correction } from './use-correction.js';

interface PartEditorProps {
  readonly correction: Correction;
  /** The pointer of the part that is shown. */
  readonly chosen: string;
}

/** A part of an application in the fields of its form, and what all that was typed comes to. */
export function PartEditor({ correction: { fields, form, changes }, chosen }: PartEditorProps) {
  const { t } = useTranslation('case');
  const part = form.fields.find(({ pointer }) => pointer === chosen);
  return (
    <div>
      <OpenFormContext value={form}>{part !== undefined && <SectionView field={part} />}</OpenFormContext>
      {changes.length > 0 && (
        <section aria-label={t('correct.changes')}>
          <Text size="sm" fw={600}>
            {t('correct.changes')}
          </Text>
          <DifferenceList fields={fields} differences={changes} />
        </section>
      )}
    </div>
  );
}
