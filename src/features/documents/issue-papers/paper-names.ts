import { Injectable } from '@nestjs/common';
import { stepView } from '../../../engine/case-view.js';
import { CodeNames } from '../../../engine/ports/code-names.port.js';
import type { CaseRecord } from '../../../engine/ports/records.js';
import type { EventHeader } from '../../../kernel/header.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { loginsIn, NamesReader } from '../../../platform/http/names.port.js';
import type { CaseMoment } from './moment.js';

/** What a paper calls people and offices, and what it writes for official codes. */
@Injectable()
export class PaperNames {
  constructor(
    private readonly names: NamesReader,
    private readonly codes: CodeNames,
  ) {}

  /** Of everybody and every office that a paper of the case could name. */
  async of(
    version: ProcedureVersion,
    record: CaseRecord,
    headers: readonly EventHeader[],
  ): Promise<CaseMoment['names']> {
    const people = [...new Set(headers.flatMap(({ actor }) => loginsIn(actor)))];
    const found = await this.names.find(people, officesOf(version, record, headers));
    return { ...found, codes: this.codes.labels.vi };
  }
}

/** Every office that a paper could name. */
function officesOf(
  version: ProcedureVersion,
  { intakeOffice, state }: CaseRecord,
  headers: readonly EventHeader[],
): readonly string[] {
  const acting = headers.flatMap(({ rule }) => /^role:[^@]+@([^;]+)/.exec(rule)?.[1] ?? []);
  const responsible = version.steps.map((step) => stepView(version, state, step).office);
  const former = (state.formerDesks ?? []).map(({ office }) => office);
  return [...new Set([intakeOffice, ...former, ...acting, ...responsible])];
}
