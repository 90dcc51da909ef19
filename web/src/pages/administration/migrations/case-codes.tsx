import { useState } from 'react';
import { Anchor, Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { holds, useMe } from '../../../features/session/session.js';
import type { MigrationsSearch } from './migrations-search.js';

const SHOWN_FIRST = 60;

interface CaseCodesProps {
  readonly codes: readonly string[];
  readonly search: Pick<MigrationsSearch, 'to' | 'leftOut'>;
}

/** The cases behind a number, each with the way to its plan. */
export function CaseCodes({ codes, search }: CaseCodesProps) {
  const { t } = useTranslation('migration');
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? codes : codes.slice(0, SHOWN_FIRST);
  return (
    <>
      <Group component="ul" gap="xs" m={0} p={0}>
        {shown.map((code) => (
          <li key={code} style={{ listStyle: 'none' }}>
            <CaseLink code={code} search={search} />
          </li>
        ))}
      </Group>
      {shown.length < codes.length && (
        <Button size="compact-xs" variant="default" mt="xs" onClick={() => setWhole(true)}>
          {t('result.all', { number: codes.length })}
        </Button>
      )}
    </>
  );
}

/** To the plan of the case, because what is told of its people administrators do not see; for auditors to the case. */
export function CaseLink({ code, search }: { readonly code: string } & Pick<CaseCodesProps, 'search'>) {
  const mayPlan = holds(useMe(), 'admin');
  if (!mayPlan)
    return (
      <Anchor size="sm" renderRoot={(root) => <Link to="/cases/$code" params={{ code }} {...root} />}>
        {code}
      </Anchor>
    );
  return (
    <Anchor
      size="sm"
      renderRoot={(root) => (
        <Link to="/administration/migrations/cases/$code" params={{ code }} search={search} {...root} />
      )}
    >
      {code}
    </Anchor>
  );
}
