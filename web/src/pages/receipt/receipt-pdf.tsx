import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addressOfPaper, papersQuery } from '../../features/case/papers.js';

/** The receipt as it was issued; nothing for who does not see the whole case. */
export function ReceiptPdf({ code }: { readonly code: string }) {
  const { t } = useTranslation('desk');
  const papers = useQuery(papersQuery(code));
  const receipt = papers.data?.items.find(({ kind, digest }) => kind === 'receipt' && digest !== undefined);
  if (receipt === undefined) return null;
  return (
    <Button
      variant="default"
      component="a"
      href={addressOfPaper(receipt)}
      download
      leftSection={<IconDownload size={16} aria-hidden />}
    >
      {t('receipt.pdf')}
    </Button>
  );
}
