/** The workload: applications for `interlinked-birth` v1, each of another family. */
import type { SubmitCase } from '../src/engine/processor/command.js';
import type { Definition } from '../src/engine/ports/definitions.port.js';
import type { IdSource } from '../src/engine/ports/id-source.port.js';
import type { Instant } from '../src/kernel/values/time.js';
import { validApplications, type ApplicationBody } from '../test/support/valid-applications.js';

const SUBJECT = 'desk-officer';
const COMMUNE = '07210';
const PERSONAL_ID = /"(\d{6})(\d{6})"/g;

/** Valid applications without end: after the last family of the population come their namesakes with other ids. */
export class Births {
  private readonly bodies = validApplications().births;

  constructor(
    private readonly definition: Definition,
    private readonly ids: IdSource,
  ) {}

  submission(index: number, now: Instant): SubmitCase {
    const { applicant, data } = this.body(index);
    const { version } = this.definition;
    return {
      kind: 'submit',
      caseId: this.ids.uuid(now),
      actor: { kind: 'person', subject: SUBJECT },
      request: { scope: `${SUBJECT} POST /cases`, key: `birth-${index}`, digest: String(index) },
      procedure: version.key,
      version: version.version,
      application: { applicant: version.applicant.parse(applicant), data: version.form.parse(data) },
      channel: 'counter',
      intakeOffice: `one-stop.${COMMUNE}`,
      intakeCommune: COMMUNE,
      unit: 'H05.01',
    };
  }

  private body(index: number): ApplicationBody {
    const round = Math.floor(index / this.bodies.length);
    const body = this.bodies[index % this.bodies.length];
    if (body === undefined) throw new Error('there are no births');
    if (round === 0) return body;
    const renumbered = (_: string, person: string, number: string) =>
      `"${person}${String((Number(number) + round * 9_973) % 1_000_000).padStart(6, '0')}"`;
    return JSON.parse(JSON.stringify(body).replace(PERSONAL_ID, renumbered));
  }
}
