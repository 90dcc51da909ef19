/** The papers that a told story issues: what they say, from the kernel's own history and a sample's own data. */
import { OfficialCodeNames } from '../../src/adapters/code-names/official-code-names.js';
import { occasionsOf } from '../../src/features/documents/issue-papers/occasions.js';
import type { Occasion } from '../../src/features/documents/issue-papers/occasions.js';
import { paperContentOf } from '../../src/features/documents/issue-papers/paper-content-of.js';
import type { CaseMoment } from '../../src/features/documents/issue-papers/moment.js';
import type { PaperContent, PaperKind } from '../../src/features/documents/ports/paper-content.js';
import { parseHeader } from '../../src/kernel/header.js';
import type { ProcedureVersion } from '../../src/kernel/procedure/procedure-version.js';
import { required } from '../../src/kernel/values/assert.js';
import { sealed } from './sealed-history.js';
import { tell } from './story.js';
import type { Told } from './story.js';

/** Of what was received on 2 March 2026, as the stories tell it. */
export const CASE_CODE = 'H05.07210-260302-0001';
const OFFICE = 'Trung tâm Phục vụ hành chính công phường Bắc Giang';

const NAMES: CaseMoment['names'] = {
  codes: new OfficialCodeNames().labels.vi,
  people: { lan: 'Nguyễn Thị Lan' },
  offices: {
    'one-stop.07210': { vi: OFFICE, en: 'One-stop centre' },
    'civil-status.07210': { vi: 'Ủy ban nhân dân phường Bắc Giang (hộ tịch)', en: "People's Committee" },
    'residence.07210': { vi: 'Công an phường Bắc Giang', en: 'Police' },
    'identity-card.07210': { vi: 'Công an phường Bắc Giang (căn cước)', en: 'Police (identity cards)' },
    'social-insurance.07210': { vi: 'Bảo hiểm xã hội phường Bắc Giang', en: 'Social insurance' },
  },
};

/** What is told beside the sample: results, reasons, what is asked for. */
export interface ToldBeside {
  readonly opened?: Partial<CaseMoment['opened']>;
  readonly asked?: readonly string[];
  /** Whose application it is; the first sample's where nothing is said. */
  readonly sample?: string;
  /** With the application. */
  readonly files?: readonly string[];
}

/** A case has the day of its receipt in its code. */
function codeOf([received]: readonly Told[]): string {
  const day = received !== undefined && 'at' in received ? received.at.slice(2, 10).replaceAll('-', '') : '';
  return CASE_CODE.replace('260302', day);
}

function headersOf(version: ProcedureVersion, story: readonly Told[]): readonly Uint8Array[] {
  return sealed(tell(version, story)).map(({ header }) => header);
}

/** When which paper is issued. */
export function occasionsIn(version: ProcedureVersion, story: readonly Told[]): readonly Occasion[] {
  return occasionsOf(version, codeOf(story), headersOf(version, story));
}

/** What they say. */
export function contentsIn(
  version: ProcedureVersion,
  story: readonly Told[],
  { opened = {}, asked = [], files = [], sample }: ToldBeside = {},
): readonly PaperContent[] {
  const headers = headersOf(version, story).map(parseHeader);
  const { body } = required(
    version.samples.find(({ name }) => sample === undefined || name === sample),
    'a sample',
  );
  const application = { applicant: version.applicant.parse(body['applicant']), data: version.form.parse(body['data']) };
  const nothing = {
    results: {},
    supplements: [],
    reasons: {},
    decisions: {},
    asked: {},
    replaced: {},
    suppliedFor: {},
    collectors: [],
  };
  return occasionsIn(version, story).map((occasion) =>
    paperContentOf({
      version,
      record: { code: codeOf(story), intakeOffice: 'one-stop.07210' },
      occasion,
      headers: headers.filter(({ seq }) => seq <= occasion.header.seq),
      opened: { ...application, ...nothing, ...opened },
      asked,
      files: occasion.kind === 'receipt' ? files : [],
      names: NAMES,
    }),
  );
}

/** The one of that kind. */
export function paperIn<Kind extends PaperKind>(
  contents: readonly PaperContent[],
  kind: Kind,
): Extract<PaperContent, { kind: Kind }> {
  const isOfKind = (content: PaperContent): content is Extract<PaperContent, { kind: Kind }> => content.kind === kind;
  return required(contents.find(isOfKind), kind);
}
