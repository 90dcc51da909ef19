import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signInAddress } from '../../features/session/session.js';
import { signInFailureIn } from '../../features/session/sign-in-failure.js';
import { Page } from '../../ui/page.js';

/** What somebody sees who is not signed in, at whatever address. */
export function WelcomePage() {
  const { t, i18n } = useTranslation();
  const { href, searchStr } = useLocation();
  const failure = signInFailureIn(searchStr);
  const returnTo = failure === undefined ? href : '/';
  return (
    <Page title={t('welcome.title')}>
      {failure !== undefined && (
        <Alert role="alert" color="red" variant="outline" title={t(`signInFailed.${failure}.title`)}>
          {t(`signInFailed.${failure}.text`)}
        </Alert>
      )}
      <Text maw={560}>{t('welcome.text')}</Text>
      <Group>
        <Button component="a" size="md" href={signInAddress(returnTo, i18n.language)}>
          {t('account.signIn')}
        </Button>
      </Group>
      <Anchor href="/track">{t('welcome.track')}</Anchor>
    </Page>
  );
}
