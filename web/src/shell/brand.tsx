import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './brand.module.css';

/** The name of the product, and the way to its first page. */
export function Brand() {
  const { t } = useTranslation();
  return (
    <Text component={Link} to="/" fw={600} size="sm" c="var(--mantine-color-text)" lh={1.2}>
      <Group gap={8} wrap="nowrap" component="span">
        <img src="/favicon.svg" width={24} height={24} alt="" />
        <span className={classes['name']}>{t('product')}</span>
      </Group>
    </Text>
  );
}
