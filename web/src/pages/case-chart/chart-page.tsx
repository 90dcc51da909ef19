import { getRouteApi } from '@tanstack/react-router';
import { CaseFrame } from '../../features/case/case-frame.js';

const route = getRouteApi('/cases/$code/chart');

export function ChartPage() {
  const { code } = route.useParams();
  return <CaseFrame code={code}>{() => null}</CaseFrame>;
}
