import { Injectable } from '@nestjs/common';
import { IdSource } from '../../../engine/ports/id-source.port.js';
import { OutboxStore } from '../../../engine/ports/outbox-store.port.js';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import { holds, sealDraft } from '../draft-content.js';
import type { DraftBody } from '../draft.body.js';
import type { DraftRecord, WrittenDraft } from '../ports/draft-store.port.js';
import { UnfinishedSections } from '../unfinished-sections.js';

/** Makes of what was typed what is kept: sealed, with its time and with what the form still asks for. */
@Injectable()
export class DraftWriter {
  constructor(
    private readonly clock: OutboxStore,
    private readonly ids: IdSource,
    private readonly cipher: PartCipher,
    private readonly sections: UnfinishedSections,
  ) {}

  /**
   * @param place - whose draft it becomes, and as which revision; without an id it is a new one
   * @throws Problem `invalid-body` for an unknown version, `payload-too-large`
   */
  async write(
    { procedure, version, ...content }: DraftBody,
    { owner, revision, id }: { readonly owner: string; readonly revision: number; readonly id?: string },
  ): Promise<WrittenDraft> {
    const unfinished = this.sections.of({ procedure, version, applicant: content.applicant, data: content.data });
    const savedAt = await this.clock.legalNow();
    const draft = id ?? this.ids.uuid(savedAt);
    const seal = await sealDraft(this.cipher, { draft, keyId: this.ids.uuid(savedAt) }, content);
    const attachments = (content.attachments ?? []).map((file) => file.id);
    return { id: draft, owner, procedure, version, revision, unfinished, savedAt, attachments, ...seal };
  }

  /** Whether that saving was done before: the answer to it was lost, and it comes again. */
  async hasWritten(
    draft: DraftRecord,
    { revision, ...body }: DraftBody & { readonly revision: number },
  ): Promise<boolean> {
    const isNext = draft.revision === revision + 1;
    const isSameForm = draft.procedure === body.procedure && draft.version === body.version;
    return isNext && isSameForm && (await holds(this.cipher, draft, body));
  }
}
