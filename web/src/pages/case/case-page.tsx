import { getRouteApi } from '@tanstack/react-router';
import { CaseFrame } from '../case-frame/case-frame.js';
import { CaseSummary } from './case-summary.js';
import { CaseActions } from './commands/case-actions.js';

const route = getRouteApi('/cases/$code');

export function CasePage() {
  const { code } = route.useParams();
  return (
    <CaseFrame key={code} code={code} actions={<CaseActions code={code} />}>
      {(found) => <CaseSummary found={found} />}
    </CaseFrame>
  );
}
