import { Alert, Anchor, Button, Center, Group, Paper, Stack, Text } from '@mantine/core';
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
  const returnTo = failure === undefined ? href : (new URLSearchParams(searchStr).get('returnTo') ?? '/');
  return (
    <Center mt={{ base: 'md', sm: '10vh' }}>
      <Paper withBorder p={{ base: 'lg', sm: 'xl' }} maw={620} w="100%">
        <Stack gap="lg">
          <img src="/favicon.svg" width={48} height={48} alt="" />
          <Page title={t('welcome.title')}>
            {failure !== undefined && (
              <Alert role="alert" color="red" variant="outline" title={t(`signInFailed.${failure}.title`)}>
                {t(`signInFailed.${failure}.text`)}
              </Alert>
            )}
            <Text>{t('welcome.text')}</Text>
            <Group gap="lg">
              <Button component="a" size="md" href={signInAddress(returnTo, i18n.language)}>
                {t('account.signIn')}
              </Button>
              <Anchor href="/track">{t('welcome.track')}</Anchor>
            </Group>
          </Page>
        </Stack>
      </Paper>
    </Center>
  );
}
