import { useEffect, useRef, useState, type ComponentType } from 'react';
import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseQuery, type Case } from '../../../features/case/case.js';
import { useProcedureWords, versionQuery } from '../../../features/procedures/procedures.js';
import { useMe } from '../../../features/session/session.js';
import { KeptAway } from '../../../ui/kept-away.js';
import longLabel from '../../../ui/long-label.module.css';
import { commandsOf, type CommandName } from './command-names.js';
import { CorrectDialog } from './correct-dialog.js';
import { HandOverDialog } from './hand-over-dialog.js';
import { PassStepDialog } from './pass-step-dialog.js';
import { RecordResultDialog } from './record-result-dialog.js';
import { RecordPaymentDialog, RefundPaymentDialog } from './settle-dialog.js';
import { RequestCorrectionDialog } from './request-correction-dialog.js';
import { SettleCorrectionDialog } from './settle-correction-dialog.js';
import { SettleExemptionDialog } from './settle-exemption-dialog.js';
import { SupplementDialog } from './supplement-dialog.js';
import { TransferDialog } from './transfer-dialog.js';
import type { CommandProps, Done } from './use-command.js';
import { WithdrawDialog } from './withdraw-dialog.js';

const DIALOGS: Readonly<Record<CommandName, ComponentType<CommandProps>>> = {
  'submit-supplement': SupplementDialog,
  'hand-over': HandOverDialog,
  'record-payment': RecordPaymentDialog,
  'refund-payment': RefundPaymentDialog,
  'settle-exemption': SettleExemptionDialog,
  correct: CorrectDialog,
  'request-correction': RequestCorrectionDialog,
  'settle-correction': SettleCorrectionDialog,
  'record-outside-result': RecordResultDialog,
  'pass-step': PassStepDialog,
  transfer: TransferDialog,
  withdraw: WithdrawDialog,
};

/** By which an office is done with the case: never what is wanted most. */
const LEAVING: readonly CommandName[] = ['pass-step', 'transfer', 'withdraw'];

/** What may be asked of the case now, by whoever looks at it. */
export function CaseActions({ code }: { readonly code: string }) {
  const { data: found } = useQuery(caseQuery(code));
  return found === undefined ? null : <Actions found={found} />;
}

function Actions({ found }: { readonly found: Case }) {
  const me = useMe();
  const word = useProcedureWords(found.procedure, found.version);
  const version = useQuery(versionQuery(found.procedure, found.version)).data;
  const [open, setOpen] = useState<CommandName>();
  const [done, setDone] = useState<{ readonly name: CommandName; readonly outcome: Done }>();
  const Dialog = open === undefined ? undefined : DIALOGS[open];
  if (version === undefined) return null;
  return (
    <>
      {commandsOf(found, me).now.map((name, index) => (
        <Button
          key={name}
          className={longLabel['button'] ?? ''}
          variant={index === 0 && !LEAVING.includes(name) ? 'filled' : 'default'}
          onClick={() => {
            setDone(undefined);
            setOpen(name);
          }}
        >
          {word(`command.${name}`)}
        </Button>
      ))}
      <KeptAway barred={found.barred} nameOf={(name) => word(`command.${name}`)} />
      {Dialog !== undefined && open !== undefined && (
        <Dialog
          found={found}
          version={version}
          onClose={() => setOpen(undefined)}
          onDone={(outcome) => {
            setDone({ name: open, outcome });
            setOpen(undefined);
          }}
        />
      )}
      {done !== undefined && <Outcome what={word(`command.${done.name}`)} outcome={done.outcome} />}
    </>
  );
}

/** The button may be gone with the command: the focus goes to what came of it. */
function Outcome({ what, outcome }: { readonly what: string; readonly outcome: Done }) {
  const { t } = useTranslation('case');
  const { t: outside } = useTranslation('outside');
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <Text ref={line} role="status" tabIndex={-1} size="sm" fw={600} w="100%">
      {outcome === 'prepared' ? outside('prepared', { what }) : t('command.done', { what })}
    </Text>
  );
}
