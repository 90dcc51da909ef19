import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { caseResponse } from '../../../engine/case-response.js';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { openDraft } from '../draft-content.js';
import { CaseStarter } from '../ports/case-starter.port.js';
import { DraftReader } from '../ports/draft-reader.port.js';
import { DraftStore } from '../ports/draft-store.port.js';
import type { DraftRecord } from '../ports/draft-store.port.js';
import { savedElsewhere } from '../saved-elsewhere.js';
import type { SubmitDraftBody } from './submit-draft.body.js';

/**
 * Makes a draft a case, once. What makes two submissions the same is the draft, not the key of the request: whoever submits again
 * because an answer was lost, or in two tabs at the same time, gets the one case.
 */
@Injectable()
export class SubmitDraftHandler {
  constructor(
    private readonly reader: DraftReader,
    private readonly store: DraftStore,
    private readonly cipher: PartCipher,
    private readonly cases: CaseStarter,
  ) {}

  /**
   * @param submission - `scope` is the person's and the route's, as of every request that is answered once
   * @returns the case
   * @throws Problem `draft-changed`, `draft-submitted`, and all that starting a case may say; the draft stays as it is
   */
  async submit(
    viewer: Viewer,
    { id, scope }: { readonly id: string; readonly scope: string },
    { revision, ...exceptions }: SubmitDraftBody,
  ): Promise<unknown> {
    // The draft before its answer: it goes after the answer is kept, so whoever finds no draft finds the answer.
    const draft = await this.reader.show(viewer, id);
    // The case before the answer that is kept before it: who finds the case of another tab finds the answer, until it is forgotten.
    const submitted = await this.store.caseOf({ owner: viewer.subject, id });
    const answer = await this.store.answerTo({ scope, key: id });
    if (answer !== undefined) {
      if (draft !== undefined) await this.forget(draft, answer);
      return answer.response;
    }
    if (submitted !== undefined) throw new Problem('draft-submitted', { case: submitted });
    if (draft === undefined) throw new Problem('not-found');
    if (revision !== undefined && revision !== draft.revision) throw savedElsewhere(draft);
    const { applicant = {}, data, attachments: files = [] } = await openDraft(this.cipher, draft);
    const attachments = files.map((file) => ({ id: file.id, kind: file.kind }));
    const application = {
      ...exceptions,
      procedure: draft.procedure,
      channel: 'counter' as const,
      applicant,
      data,
      attachments,
    };
    const started = await this.cases.start(viewer, application, { scope, key: id, digest: digestOf(draft) });
    await this.store.markSubmitted(draft, caseResponse.parse(started).code);
    await this.store.discard(draft, draft.revision);
    return started;
  }

  /** What is left of a draft whose case was started: nothing, unless somebody went on writing, whose words are not lost in silence. */
  private async forget(
    draft: DraftRecord,
    { digest, response }: { readonly digest: string; readonly response: unknown },
  ) {
    const { code } = caseResponse.parse(response);
    await this.store.markSubmitted(draft, code);
    if (digest !== digestOf(draft)) throw new Problem('draft-submitted', { case: code });
    await this.store.discard(draft, draft.revision);
  }
}

/** A draft that was saved again after its case was started is not what the case is made of. */
function digestOf({ revision }: DraftRecord): string {
  return createHash('sha256').update(JSON.stringify({ revision })).digest('hex');
}
