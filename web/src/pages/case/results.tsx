import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RELATIONS } from '../../api/codes.js';
import { recordIn } from '../../api/records.js';
import type { Case } from '../../features/case/case.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import { formatDay, formatMoment } from '../../i18n/dates.js';
import { useVnd } from '../../i18n/use-vnd.js';
import { useLabel } from '../../i18n/use-label.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { Section } from '../../ui/section.js';

const COLUMNS = ['paper', 'number', 'issuer', 'issuedOn', 'handedOver'] as const;

/** What agencies enter with a paper, as far as the family asks for it. */
const REGISTERED = ['personalId', 'cardNumber', 'amountVnd', 'derivation', 'replaces'] as const;

/** The papers that agencies issued, and whether somebody has collected them. */
export function Results({ found }: { readonly found: Case }) {
  const { documents, results } = found;
  const { t } = useTranslation('case');
  if (documents.length === 0) return null;
  return (
    <Section title={t('results.title')}>
      <ScrollRegion label={t('results.title')}>
        <Table miw={620}>
          <Table.Thead>
            <Table.Tr>
              {COLUMNS.map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`results.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {documents.map((document) => (
              <PaperRow
                key={document.step}
                found={found}
                document={document}
                registered={recordIn(results?.[document.step]?.['data'])}
              />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </Section>
  );
}

function PaperRow({
  found: { names, intakeOffice, procedure, version, receivedAt },
  document: { type, number, issuer, issuedOn, handedOver },
  registered,
}: {
  readonly found: Case;
  readonly document: Case['documents'][number];
  /** What the agency entered with it. */
  readonly registered: Readonly<Record<string, unknown>>;
}) {
  const { t } = useTranslation('case');
  const label = useLabel();
  const vnd = useVnd();
  const word = useProcedureWords(procedure, version, receivedAt);
  const login = handedOver?.by.replace(/^person:/, '') ?? '';
  const [by, desk] = [names.people[login] ?? login, names.offices[intakeOffice]];
  const relation = RELATIONS.find((known) => known === handedOver?.relation);
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {word(`document.${type}`)}
        {REGISTERED.filter((name) => registered[name] !== undefined).map((name) => (
          <Text key={name} size="xs">
            {t(`registered.${name}`)}: {shown(registered[name], vnd)}
          </Text>
        ))}
      </Table.Th>
      <Table.Td>{number}</Table.Td>
      <Table.Td>{issuer}</Table.Td>
      <Table.Td>{formatDay(issuedOn)}</Table.Td>
      <Table.Td>
        {handedOver === undefined ? (
          t('results.waits')
        ) : (
          <>
            {formatMoment(handedOver.at)}
            <Text size="xs" c="dimmed">
              {t('results.to', {
                relation: relation === undefined ? '–' : t(`relation.${relation}`),
                by: [by, ...(desk === undefined ? [] : [label(desk)])].join(', '),
              })}
            </Text>
          </>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** Numbers are amounts: those of people and cards are texts. */
function shown(value: unknown, vnd: (amount: number) => string): string {
  return typeof value === 'number' ? vnd(value) : String(value);
}
