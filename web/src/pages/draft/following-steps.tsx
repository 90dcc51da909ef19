import { Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProcedureVersion } from '../../features/procedures/procedures.js';
import { useLabel } from '../../i18n/use-label.js';
import { ScrollRegion } from '../../ui/scroll-region.js';

/** Which agency gets the application for what, when its turn comes, and what it issues. */
export function FollowingSteps({ version }: { readonly version: ProcedureVersion }) {
  const { t } = useTranslation('desk');
  const label = useLabel();
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
      <ScrollRegion label={t('steps.title')}>
        <Table miw={620}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('steps.step')}</Table.Th>
              <Table.Th>{t('steps.agency')}</Table.Th>
              <Table.Th>{t('steps.after')}</Table.Th>
              <Table.Th>{t('steps.issues')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {version.steps.map(({ step, label: name, agency, after, issues }) => {
              const paper = version.documents[issues];
              const earlier = after.flatMap((each) => nameOf(each) ?? []).map(label);
              return (
                <Table.Tr key={step}>
                  <Table.Th scope="row" fw={400}>
                    {label(name)}
                  </Table.Th>
                  <Table.Td>{agencyName(agency)}</Table.Td>
                  <Table.Td>
                    {earlier.length === 0 ? t('steps.atOnce') : t('steps.afterStep', { steps: earlier.join(', ') })}
                  </Table.Td>
                  <Table.Td>{paper === undefined ? issues : label(paper)}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </section>
  );
}
