import { getRouteApi } from '@tanstack/react-router';
import { CaseFrame } from '../../features/case/case-frame.js';

const route = getRouteApi('/cases/$code/verify');

export function VerifyPage() {
  const { code } = route.useParams();
  return <CaseFrame code={code}>{() => null}</CaseFrame>;
}
