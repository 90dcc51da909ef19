/** Which papers a history issues, and when: the stories of births, told by the real kernel. */
import { birthStories } from '../../../../test/histories/birth-stories.js';
import { atStep, correctionAsked, correctionRefused, submission } from '../../../../test/support/story.js';
import { CASE_CODE, occasionsIn } from '../../../../test/support/told-papers.js';
import { birthV3 } from '../../../../workflows/interlinked-birth/v3/procedure.js';
import { required } from '../../../kernel/values/assert.js';

function issuedIn(name: string) {
  const { version, told } = required(
    birthStories.find((story) => story.name === name),
    name,
  );
  return occasionsIn(version, told).map(({ kind, step, number, header: { seq } }) => ({
    paper: step === undefined ? kind : `${kind} of ${step}`,
    number: number.replace(`-${CASE_CODE}`, ''),
    seq,
  }));
}

describe('a history', () => {
  it('issues the receipt first, each result with its step, and the control sheet when it closes', () => {
    expect(issuedIn('straightforward')).toEqual([
      { paper: 'receipt', number: '01/TN', seq: 1 },
      { paper: 'result of birth-registration', number: '01/KQ', seq: 3 },
      { paper: 'result of permanent-residence', number: '02/KQ', seq: 5 },
      { paper: 'result of child-health-insurance', number: '03/KQ', seq: 7 },
      { paper: 'control-sheet', number: '01/KS', seq: 7 },
    ]);
  });

  it('issues a request when papers are asked for', () => {
    expect(issuedIn('supplement-and-return')).toContainEqual({
      paper: 'supplement-request of permanent-residence',
      number: '01/BS',
      seq: 6,
    });
  });

  it('asks the family for nothing where a correction is refused: that is work of the desk', () => {
    const told = [
      submission(birthV3, '2027-03-02 09:00'),
      atStep('birth-registration', 'birth-certificate').completed('2027-03-02 10:00', '12/2027'),
      correctionAsked('2027-03-03 09:00', ['child.givenName'], []),
      correctionRefused('2027-03-03 10:00', 'birth-registration', 3),
    ];

    expect(occasionsIn(birthV3, told).filter(({ kind }) => kind === 'supplement-request')).toEqual([]);
  });

  it('issues a refusal when a step is refused, also because nothing was supplied in time', () => {
    expect(issuedIn('middle-step-refused')).toContainEqual(
      expect.objectContaining({ paper: 'refusal of permanent-residence', number: '01/TC' }),
    );
    expect(issuedIn('supplement-lapses')).toContainEqual(expect.objectContaining({ number: '01/TC' }));
  });

  it('issues an apology with each new appointment, and none for what is only near its end', () => {
    expect(issuedIn('late-with-new-appointment').filter(({ paper }) => paper.startsWith('apology'))).toEqual([
      { paper: 'apology of permanent-residence', number: '01/XL', seq: 6 },
      { paper: 'apology of permanent-residence', number: '02/XL', seq: 9 },
    ]);
  });

  it('issues an amended result anew, under the next number, also after the end', () => {
    expect(issuedIn('result-amended').slice(-2)).toEqual([
      expect.objectContaining({ paper: 'control-sheet' }),
      expect.objectContaining({ number: '04/KQ' }),
    ]);
  });
});
