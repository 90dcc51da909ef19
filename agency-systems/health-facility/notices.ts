/** The register of notices: what facilities have sent, among them the papers that the samples of the procedures show. */
import { noticeSchema, type Notice } from '../../agency-contract/notices.js';
import births from './births.json' with { type: 'json' };
import deaths from './deaths.json' with { type: 'json' };

export const NOTICES: readonly Notice[] = noticeSchema.array().parse([...births, ...deaths]);
