/** Goal: whoever needs many cases finds that many, each of other people, in bodies that the versions' own forms accept. */
import { startCaseBody } from '../../src/features/cases/start-case/start-case.body.js';
import { registry } from '../../workflows/registry.js';
import { todaysApplications } from './todays-applications.js';
import { validApplications, type ApplicationBody } from './valid-applications.js';

const { births, deaths } = validApplications();
const today = todaysApplications();

describe('the valid applications', () => {
  it('are enough for a load', () => {
    expect(births.length).toBeGreaterThan(1_500);
    expect(deaths.length).toBeGreaterThan(350);
  });

  it.each([
    ['births', 1, births],
    ['deaths', 1, deaths],
    ['births', 3, today.births],
    ['deaths', 3, today.deaths],
  ])('of %s are accepted by the form of version %i', (_name, version, applications) => {
    expect(applications.flatMap((application) => problemsOf(application, version))).toEqual([]);
  });

  it('concern other people each', () => {
    const mothers = births.map(({ data }) => JSON.stringify(data['mother']));
    const deceased = deaths.map(({ data }) => JSON.stringify(data['deceased']));

    expect(new Set(mothers).size).toBe(births.length);
    expect(new Set(deceased).size).toBe(deaths.length);
  });
});

function problemsOf(application: ApplicationBody, number: number): readonly string[] {
  const body = startCaseBody.parse(application);
  const version = registry.find(({ key, version: candidate }) => key === body.procedure && candidate === number);
  if (version === undefined) return [`${body.procedure} does not exist`];
  return [version.applicant.safeParse(body.applicant), version.form.safeParse(body.data)].flatMap(({ error }) =>
    (error?.issues ?? []).map(({ message }) => message),
  );
}
