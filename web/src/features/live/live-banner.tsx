import { useEffect, useState } from 'react';
import { Alert, VisuallyHidden } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLive } from './live-provider.js';

/** Says when what is shown may be old; who does not see the banner go is told that it has gone. */
export function LiveBanner() {
  const { t } = useTranslation();
  const { isConnected } = useLive();
  const [wasLost, setWasLost] = useState(false);
  useEffect(() => {
    if (!isConnected) setWasLost(true);
  }, [isConnected]);
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
      {isConnected && wasLost && <VisuallyHidden>{t('live.back')}</VisuallyHidden>}
    </div>
  );
}
