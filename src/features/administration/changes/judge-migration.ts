import type { Standing } from '../ports/standing.js';
import type { ChangeOf } from './change-body.js';
import { changed, finding, isInForce, known, those } from './judgement.js';
import type { Judgement } from './judgement.js';
import type { RunnableVersion } from './judge-publication.js';

/** Of which cases is found when it is carried out; each case is planned anew, and one that cannot stays as it is. */
export function judgeMigration(
  change: ChangeOf<'migrate-cases'>,
  { legalNow, offices, publications }: Standing,
  { id, versions }: { readonly id: string; readonly versions: readonly RunnableVersion[] },
): Judgement {
  const { kind: _kind, ...scope } = change;
  const { procedure, fromVersion, toVersion, office } = scope;
  const isKnown = (version: number) =>
    versions.some((each) => each.procedure === procedure && each.version === version);
  const isPublished = publications.some(
    (each) => each.procedure === procedure && each.version === toVersion && isInForce(each, legalNow),
  );
  return {
    effect: {
      values: [...known({ procedure, office }), ...changed({ version: [String(fromVersion), String(toVersion)] })],
    },
    conflicts: those(
      fromVersion === toVersion &&
        finding('toVersion', 'same-version', {
          vi: 'Hai phiên bản phải khác nhau.',
          en: 'The two versions must differ.',
        }),
      !(isKnown(fromVersion) && isKnown(toVersion)) &&
        finding('toVersion', 'unknown-version', {
          vi: 'Bản phần mềm đang chạy không có phiên bản này.',
          en: 'The release that runs here does not have this version.',
        }),
      !isPublished &&
        finding('toVersion', 'not-published', {
          vi: 'Phiên bản đích hiện không được công bố: công bố phiên bản đó trước.',
          en: 'The target is not published today: publish it first.',
        }),
      office !== undefined &&
        !offices.some(({ code }) => code === office) &&
        finding('office', 'unknown-office', { vi: 'Không có nơi này.', en: 'There is no such office.' }),
    ),
    notices: [],
    writes: { migrations: [{ ...scope, id, approvedAt: legalNow, state: 'waiting' }] },
  };
}
