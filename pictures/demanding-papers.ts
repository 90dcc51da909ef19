/** Papers that are hard to lay out: long names and places, nothing of a father, many events. */
import type { ResultSlip, StatedPart } from '../src/features/documents/ports/paper-content.js';
import { samplePapers, sampleResults } from '../test/support/sample-papers.js';
import type { SamplePaper } from '../test/support/sample-papers.js';

const NAME = 'NGUYỄN PHÚC TÔN NỮ THỊ HUYỀN TRÂN CÔNG TẰNG VĨNH THỤY QUỲNH NHƯ';
const PLACE =
  'Số 1234/56/78 ngách 12 ngõ 345 đường Hoàng Hoa Thám kéo dài, Tổ dân phố số 27 khu vực ngã ba sông Thương';

export function demandingPapers(): readonly SamplePaper[] {
  const sheet = samplePapers().flatMap(({ content }) => (content.kind === 'control-sheet' ? [content] : []));
  return [
    ...Object.entries(sampleResults).map(([name, slip]) => ({ name: `${name}-long`, content: lengthened(slip) })),
    ...sheet.map((content) => ({
      name: 'control-sheet-long',
      content: { ...content, events: Array.from({ length: 8 }, () => content.events).flat() },
    })),
  ];
}

/** The same with names and places that go over several lines. */
function lengthened(slip: ResultSlip): ResultSlip {
  const { stated } = slip;
  const long = (name: string, value: string) => {
    if (name.startsWith('Họ, chữ đệm')) return NAME;
    return /^(Nơi|Quê)/.test(name) ? `${PLACE}, ${value}` : value;
  };
  const longPart = (part: StatedPart) => ({
    ...part,
    rows: part.rows.map((row) => row.map(({ name, value }) => ({ name, value: long(name, value) }))),
  });
  return {
    ...slip,
    applicant: NAME,
    ...(stated && {
      stated: {
        issuer: stated.issuer.map(longPart),
        'earlier-steps': stated['earlier-steps'].map(longPart),
        application: stated.application.map(longPart),
      },
    }),
  };
}
