import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../features/session/session.js';
import { Page } from '../../ui/page.js';

/** A page for other roles: says whose it is, instead of hiding that it exists. */
export function NoRightPage({ roles }: { readonly roles: readonly Role[] }) {
  const { t } = useTranslation();
  return (
    <Page title={t('noRight.title')}>
      <Text>{t('noRight.text', { roles: roles.map((role) => t(`role.${role}`)).join(', ') })}</Text>
      <Anchor component={Link} to="/">
        {t('notFound.home')}
      </Anchor>
    </Page>
  );
}
