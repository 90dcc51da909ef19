import { useEffect, useRef, type ReactNode } from 'react';
import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from '@tanstack/react-router';

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** The one thing that is done here first. */
  readonly actions?: ReactNode;
  /** Something is wrong with what was typed: the window's title says so first. */
  readonly hasErrors?: boolean;
  readonly children: ReactNode;
}

/** One page: the window's title, the one h1, which takes the focus when somebody comes here from another page. */
export function Page({ title, lead, actions, hasErrors = false, children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    document.title = `${hasErrors ? t('problem.prefix') : ''}${title} · ${t('product')}`;
  }, [title, hasErrors, t]);
  useEffect(() => {
    if (!first.current || document.referrer === '' || window.history.length > 1) heading.current?.focus();
    first.current = false;
  }, [pathname]);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Title order={1} size="h3" ref={heading} tabIndex={-1}>
            {title}
          </Title>
          {lead !== undefined && (
            <Text c="dimmed" size="sm" component="div">
              {lead}
            </Text>
          )}
        </div>
        {actions !== undefined && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
}
