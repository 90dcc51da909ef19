/** Every version that can run; a new version adds its line here. */
import { withPaperNames } from '../src/kernel/procedure/paper-names.js';
import type { ProcedureVersion } from '../src/kernel/procedure/procedure-version.js';
import { requestV1 } from './data-subject-request/v1/procedure.js';
import { birthV1 } from './interlinked-birth/v1/procedure.js';
import { birthV2 } from './interlinked-birth/v2/procedure.js';
import { birthV3 } from './interlinked-birth/v3/procedure.js';
import { deathV1 } from './interlinked-death/v1/procedure.js';
import { deathV2 } from './interlinked-death/v2/procedure.js';
import { deathV3 } from './interlinked-death/v3/procedure.js';
import { deathRegistrationV1 } from './death-registration/v1/procedure.js';
import { temporaryResidenceV1 } from './temporary-residence/v1/procedure.js';
import { marriageRegistrationV1 } from './marriage-registration/v1/procedure.js';
import { paperNames } from './paper-names.js';
import { maritalStatusConfirmationV1 } from './marital-status-confirmation/v1/procedure.js';

export const registry: readonly ProcedureVersion[] = withPaperNames(paperNames, [
  birthV1,
  birthV2,
  birthV3,
  deathV1,
  deathV2,
  deathV3,
  requestV1,
  deathRegistrationV1,
  temporaryResidenceV1,
  marriageRegistrationV1,
  maritalStatusConfirmationV1,
]);
