import type { ProcedureVersion } from '../../kernel/procedure/procedure-version.js';

/** With what an application to a version that is not in force can be tried all the same. */
const TO_TRY = { code: 'try-out', text: 'Dùng thử phiên bản không còn hoặc chưa có hiệu lực' };

/** Complete applications of people who do not exist, for trying a procedure out: none where real ones are taken in. */
export class SampleOffer {
  constructor(private readonly isOpen: boolean) {}

  /** The samples as `POST /cases` takes them today: of a version that is not in force they name it, with a reason. */
  of({ samples, version }: ProcedureVersion, isStartable: boolean): ProcedureVersion['samples'] {
    if (!this.isOpen) return [];
    if (isStartable) return samples;
    return samples.map((sample) => ({ ...sample, body: { ...sample.body, version, reason: TO_TRY } }));
  }
}
