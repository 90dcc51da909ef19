import { Alert } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLive } from './live-provider.js';

/** Says when what is shown may be old. */
export function LiveBanner() {
  const { t } = useTranslation();
  const { isConnected } = useLive();
  return (
    <div role="status">
      {!isConnected && (
        <Alert
          color="yellow"
          variant="outline"
          mb="md"
          icon={<IconPlugConnectedX aria-hidden />}
          title={t('live.lost')}
        >
          {t('live.lostText')}
        </Alert>
      )}
    </div>
  );
}
