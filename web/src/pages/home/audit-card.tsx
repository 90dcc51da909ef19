import { Anchor, List, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.js';

const LISTS = [
  { name: 'refused', search: { status: 'refused' } },
  { name: 'withdrawn', search: { status: 'withdrawn' } },
  { name: 'incident', search: { stepStatus: 'incident' } },
  { name: 'late', search: { late: true } },
] as const;

/** Where an auditor begins. */
export function AuditCard() {
  const { t } = useTranslation('home');
  return (
    <Section title={t('audit.title')}>
      <Text size="sm">{t('audit.text')}</Text>
      <List size="sm" spacing="sm">
        {LISTS.map(({ name, search }) => (
          <List.Item key={name}>
            <Anchor size="sm" renderRoot={(root) => <Link to="/cases" search={search} {...root} />}>
              {t(`audit.${name}`)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
