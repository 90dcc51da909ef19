import { Anchor, Paper, Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NamesContext } from '../../../features/history/names.js';
import { QueryView } from '../../../ui/query-view.js';
import { More } from '../more.js';
import { ClosingFacts, useOfficeName } from './closing-facts.js';
import { closingsQuery, type Closing } from './closings.js';

/** The offices that have closed or will, and where their cases are; nothing where there is none. */
export function ClosingList() {
  const { t } = useTranslation('administration');
  const query = useInfiniteQuery(closingsQuery());
  return (
    <QueryView query={query}>
      {({ pages }) =>
        pages.some(({ items }) => items.length > 0) && (
          <>
            <Title order={2} size="h5">
              {t('closings.title')}
            </Title>
            <Stack component="ul" gap="xs" m={0} p={0}>
              {pages.map(({ items, names }) => (
                <NamesContext key={items[0]?.office} value={names}>
                  {items.map((item) => (
                    <ClosingCard key={item.office} item={item} />
                  ))}
                </NamesContext>
              ))}
            </Stack>
            <More query={query} />
          </>
        )
      }
    </QueryView>
  );
}

function ClosingCard({ item }: { readonly item: Closing }) {
  const nameOf = useOfficeName();
  const { office } = item;
  return (
    <Paper component="li" withBorder p="sm" style={{ listStyle: 'none' }}>
      <Title order={3} size="h6">
        <Anchor renderRoot={(root) => <Link to="/administration/offices/$office" params={{ office }} {...root} />}>
          {nameOf(office)}
        </Anchor>
      </Title>
      <ClosingFacts closing={item} />
    </Paper>
  );
}
