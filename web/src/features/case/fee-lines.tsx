import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Case } from './case.js';
import { formatMoment } from '../../i18n/dates.js';
import { useVnd } from '../../i18n/use-vnd.js';
import { METHODS } from './payment-methods.js';

type Payment = NonNullable<Case['payment']>;

interface FeeLinesProps {
  readonly found: Case;
  /** The words of its procedure. */
  readonly word: (key: string) => string;
}

/** What the case costs, how that comes about, and where the money is. */
export function FeeLines({ found, word }: FeeLinesProps) {
  const { payment } = found;
  const { t } = useTranslation('case');
  const vnd = useVnd();
  if (payment === undefined) return null;
  const { status, totalVnd, openVnd, lines, paid, refunded, earlier = [] } = payment;
  return (
    <>
      <Text size="sm" fw={600}>
        {t(`fees.status.${status}`, { total: vnd(openVnd === 0 ? totalVnd : openVnd) })}
      </Text>
      <List size="sm" spacing={4}>
        {lines.map(({ fee, quantity, unitVnd, amountVnd, article, confirmed, exemption }) => (
          <List.Item key={fee}>
            {word(`fee.${fee}`)}: {t('fees.line', { quantity, unit: vnd(unitVnd), amount: vnd(quantity * unitVnd) })}
            <Text size="xs" c="dimmed">
              {t('fees.by', { article })} {!confirmed && t('fees.unconfirmed')}
            </Text>
            {exemption !== undefined && (
              <>
                {t('fees.exempt', { amount: vnd(amountVnd) })}
                <Text size="xs" c="dimmed">
                  {t('fees.by', { article: exemption.article })} {!exemption.confirmed && t('fees.exemptUnconfirmed')}
                </Text>
              </>
            )}
          </List.Item>
        ))}
      </List>
      {earlier.map(({ kind, ...settled }, index) => (
        // Nothing is ever taken out of this list.
        <Settled key={index} kind={kind} settled={settled} found={found} />
      ))}
      {paid !== undefined && <Settled kind="paid" settled={paid} found={found} />}
      {refunded !== undefined && <Settled kind="refunded" settled={refunded} found={found} />}
    </>
  );
}

function Settled({
  kind,
  settled,
  found: { names },
}: {
  readonly kind: 'paid' | 'refunded';
  readonly settled: NonNullable<Payment['paid']>;
  readonly found: Case;
}) {
  const { t } = useTranslation('case');
  const login = settled.by.replace(/^person:/, '');
  const method = METHODS.find((known) => known === settled.method);
  return (
    <Text size="sm">
      {t(`fees.${kind}`, {
        at: formatMoment(settled.at),
        method: method === undefined ? settled.method : t(`method.${method}`),
        receipt: settled.receipt,
        by: names.people[login] ?? login,
      })}
    </Text>
  );
}
