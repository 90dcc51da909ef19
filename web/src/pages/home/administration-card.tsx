import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.js';

/** Where an administrator begins: what a colleague proposed. */
export function AdministrationCard() {
  const { t } = useTranslation('home');
  return (
    <Section title={t('administration.title')}>
      <Text size="sm">{t('administration.text')}</Text>
      <Anchor size="sm" renderRoot={(root) => <Link to="/administration" {...root} />}>
        {t('administration.waiting')}
      </Anchor>
    </Section>
  );
}
