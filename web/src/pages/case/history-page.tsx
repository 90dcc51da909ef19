import { getRouteApi } from '@tanstack/react-router';
import { CaseFrame } from '../../features/case/case-frame.js';

const route = getRouteApi('/cases/$code/history');

export function HistoryPage() {
  const { code } = route.useParams();
  return <CaseFrame code={code}>{() => null}</CaseFrame>;
}
