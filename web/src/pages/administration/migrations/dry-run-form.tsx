import { useState } from 'react';
import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PublishedProcedure } from '../administration.js';
import { now } from '../legal-time.js';
import { useChangeWords } from '../use-change-words.js';
import { LeftOutFields } from './left-out-fields.js';
import { leftOutOf, leftOutText, type MigrationsSearch } from './migrations-search.js';
import { OfficeField } from './office-field.js';

interface DryRunFormProps {
  readonly procedures: readonly PublishedProcedure[];
  readonly search: MigrationsSearch;
  readonly onLook: (search: MigrationsSearch) => void;
}

/** Which cases are to go on by which version. */
export function DryRunForm({ procedures, search, onLook }: DryRunFormProps) {
  const { t } = useTranslation('migration');
  const several = procedures.filter(({ versions }) => versions.length > 1);
  const [chosen, setChosen] = useState(search);
  const of = several.find(({ procedure }) => procedure === chosen.procedure) ?? several.find(goesOn) ?? several[0];
  if (of === undefined) return <Text size="sm">{t('dryRun.noVersions')}</Text>;
  const { procedure } = of;
  const { from, to } = versionsOf(of, chosen);
  const { office, leftOut } = chosen;
  const narrowed = { ...(office !== undefined && { office }), ...(leftOut !== undefined && { leftOut }) };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (from !== undefined && to !== undefined) onLook({ procedure, from, to, ...narrowed });
      }}
    >
      <VersionFields several={several} of={of} chosen={chosen} onChange={setChosen} />
      {from !== undefined && to !== undefined && (
        <>
          <LeftOutFields
            procedure={procedure}
            from={from}
            to={to}
            leftOut={leftOutOf(leftOut)}
            onChange={(given) => {
              const { leftOut: _before, ...rest } = chosen;
              setChosen({ ...rest, ...leftOutText(given) });
            }}
          />
          <Button type="submit" variant="default" mt="sm">
            {t('dryRun.look')}
          </Button>
        </>
      )}
    </form>
  );
}

interface VersionFieldsProps {
  readonly several: readonly PublishedProcedure[];
  readonly of: PublishedProcedure;
  readonly chosen: MigrationsSearch;
  readonly onChange: (chosen: MigrationsSearch) => void;
}

/** Another version makes what was said of its steps void. */
function VersionFields({ several, of, chosen, onChange }: VersionFieldsProps) {
  const { t } = useTranslation('migration');
  const words = useChangeWords();
  const { procedure } = of;
  const { from, to, sources, targets } = versionsOf(of, chosen);
  const { office } = chosen;
  const rest = { procedure, ...(office !== undefined && { office }) };
  const offered = (versions: readonly number[]) =>
    versions.map((version) => ({ value: String(version), label: t('version', { version }) }));
  return (
    <Group gap="sm" align="end" mb="sm">
      <NativeSelect
        label={t('field.procedure')}
        value={procedure}
        data={several.map((each) => ({ value: each.procedure, label: words.procedure(each.procedure) }))}
        onChange={({ currentTarget: { value } }) => onChange({ ...rest, procedure: value })}
      />
      {from === undefined || to === undefined ? (
        <Text size="sm">{t('dryRun.noTarget')}</Text>
      ) : (
        <>
          <NativeSelect
            label={t('field.from')}
            value={String(from)}
            data={offered(sources)}
            onChange={({ currentTarget: { value } }) => onChange({ ...rest, from: Number(value), to })}
          />
          <NativeSelect
            label={t('field.to')}
            value={String(to)}
            data={offered(targets)}
            onChange={({ currentTarget: { value } }) => onChange({ ...rest, from, to: Number(value) })}
          />
          <OfficeField
            office={office}
            onChange={(desk) => {
              const { office: _before, ...others } = chosen;
              onChange({ ...others, ...(desk !== '' && { office: desk }) });
            }}
          />
        </>
      )}
    </Group>
  );
}

/** Its cases of an earlier version have a later one to go on by. */
function goesOn(procedure: PublishedProcedure): boolean {
  const { from, to } = versionsOf(procedure, {});
  return from !== undefined && to !== undefined && from < to;
}

/** Only what is published today is gone on by; what is chosen is one of the versions that are offered. */
function versionsOf({ versions, publications }: PublishedProcedure, chosen: MigrationsSearch) {
  const isPublished = (version: number) =>
    publications.some(
      (each) =>
        each.version === version && each.validFrom <= now() && (each.validTo === undefined || each.validTo > now()),
    );
  const numbers = versions.map(({ version }) => version);
  const targets = numbers.filter(isPublished);
  const to = targets.find((version) => version === chosen.to) ?? targets.at(-1);
  const sources = numbers.filter((version) => version !== to);
  const from = sources.find((version) => version === chosen.from) ?? sources[0];
  return { from, to, sources, targets };
}
