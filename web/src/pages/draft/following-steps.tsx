import { Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nameOf as nameOfField, type Field } from '../../features/form/field.js';
import type { ProcedureVersion } from '../../features/procedures/procedures.js';
import { useLabel } from '../../i18n/use-label.js';
import cards from '../../ui/cards.module.css';
import { ColumnHeads } from '../../ui/column-heads.js';
import { useForm } from './use-draft-form.js';

const COLUMNS = ['step', 'agency', 'after', 'issues'] as const;

/** A part that may be left out: then its agency gets nothing. */
function isPartOfChoice(field: Field): boolean {
  return field.kind === 'variants' && nameOfField(field.tag) === 'choice';
}

/** Which agency gets the application for what, when its turn comes, and what it issues. */
export function FollowingSteps({ version }: { readonly version: ProcedureVersion }) {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const hasChoices = useForm().fields.some(isPartOfChoice);
  const nameOf = (step: string) => version.steps.find((candidate) => candidate.step === step)?.label;
  const agencyName = (agency: string) => {
    const [vi, en] = [version.labels.vi[`agency.${agency}`], version.labels.en[`agency.${agency}`]];
    return vi === undefined || en === undefined ? agency : label({ vi, en });
  };
  return (
    <section>
      <Title order={2} size="h5" mb={4}>
        {t('steps.title')}
      </Title>
      {hasChoices && (
        <Text size="sm" c="dimmed" mb={4}>
          {t('steps.notAll')}
        </Text>
      )}
      <Table role="table" className={cards['cards'] ?? ''}>
        <ColumnHeads columns={COLUMNS} nameOf={(column) => t(`steps.${column}`)} />
        <Table.Tbody role="rowgroup">
          {version.steps.map(({ step, label: name, agency, after, issues }) => {
            const paper = version.documents[issues];
            const earlier = after.flatMap((each) => nameOf(each) ?? []).map(label);
            return (
              <Table.Tr key={step} role="row">
                <Table.Th role="rowheader" scope="row" fw={400}>
                  {label(name)}
                </Table.Th>
                <Table.Td role="cell" data-column={t('steps.agency')}>
                  {agencyName(agency)}
                </Table.Td>
                <Table.Td role="cell" data-column={t('steps.after')}>
                  {earlier.length === 0 ? t('steps.atOnce') : t('steps.afterStep', { steps: earlier.join(', ') })}
                </Table.Td>
                <Table.Td role="cell" data-column={t('steps.issues')}>
                  {paper === undefined ? issues : label(paper)}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </section>
  );
}
