import { Table } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Whether somebody read it in a text in force. */
export function ConfirmedCell({ confirmed }: { readonly confirmed: boolean }) {
  const { t } = useTranslation('administration');
  const Picture = confirmed ? IconCircleCheck : IconAlertTriangle;
  return (
    <Table.Td
      role="cell"
      data-column={t('openLaw.confirmed')}
      fw={confirmed ? 400 : 600}
      style={{ whiteSpace: 'nowrap' }}
    >
      <Picture size={14} aria-hidden /> {t(confirmed ? 'openLaw.yes' : 'openLaw.no')}
    </Table.Td>
  );
}
