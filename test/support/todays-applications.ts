/** The valid applications under the law in force: a product that serves people accepts them without a version. */
import { fromFirstVersion } from '../../workflows/interlinked-birth/v2/from-first.js';
import { fromFirstVersion as deathFromFirstVersion } from '../../workflows/interlinked-death/v2/from-first.js';
import { validApplications, type ApplicationBody, type ValidApplications } from './valid-applications.js';

/** The same families, who leave nothing out that they are entitled to. */
export function todaysApplications(): ValidApplications {
  const { births, deaths } = validApplications();
  return { births: births.map(birthToday), deaths: deaths.map(deathToday) };
}

/** Decree 301/2026: residence, health insurance and identity card side by side. */
function birthToday({ data, ...body }: ApplicationBody): ApplicationBody {
  return { ...body, data: { ...fromFirstVersion(data), identityCard: takenUp({}) } };
}

/** All of them were on a monthly allowance of social protection. */
function deathToday({ data, ...body }: ApplicationBody): ApplicationBody {
  return { ...body, data: deathFromFirstVersion(data) };
}

function takenUp(part: unknown): object {
  return { choice: 'now', ...Object(part) };
}
