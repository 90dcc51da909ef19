import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem.js';
import type { Case } from '../../../features/case/case.js';
import { useFieldNames, useProcedureWords } from '../../../features/procedures/procedures.js';
import { formatMoment } from '../../../i18n/dates.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';

/** Why a command was not carried out, in the server's words, and what the case takes instead, by name. */
export function CommandProblem({ error, found }: { readonly error: Error; readonly found: Case }) {
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const fieldName = useFieldNames(found.procedure, found.version);
  const { allowedCommands, heldBy = [], facts = [] } = problemOf(error) ?? {};
  return (
    <Stack gap="xs">
      <ProblemAlert error={error} takesFocus fieldName={fieldName} />
      {heldBy.length > 0 && (
        <List size="sm">
          {heldBy.map(({ step, agency, since }) => (
            <List.Item key={step}>
              {t('command.heldBy', { agency: word(`agency.${agency}`), since: formatMoment(since) })}
            </List.Item>
          ))}
        </List>
      )}
      {facts.length > 0 && <Text size="sm">{t('command.facts', { facts: facts.join(', ') })}</Text>}
      {allowedCommands !== undefined && (
        <Text size="sm">
          {allowedCommands.length === 0
            ? t('command.nothingNow')
            : t('command.allowedNow', { commands: allowedCommands.map((name) => word(`command.${name}`)).join(', ') })}
        </Text>
      )}
    </Stack>
  );
}
