import { dossierAnswerSchema } from '../../../agency-contract/portal.js';
import { AgencyRejected, AgencyUnavailable } from '../../engine/ports/agency-gateway.port.js';
import { PortalDossiers } from '../../engine/ports/portal-comparison.port.js';
import type { PortalDossier } from '../../engine/ports/portal-comparison.port.js';
import { instant } from '../../kernel/values/time.js';
import type { Instant } from '../../kernel/values/time.js';
import type { Said, SignedQueries } from './signed-queries.js';

/** `TraCuuHoSo` at `national-portal`. */
export class HttpPortalDossiers extends PortalDossiers {
  constructor(private readonly queries: SignedQueries) {
    super();
  }

  of(codes: readonly string[]): Promise<readonly PortalDossier[]> {
    return this.ask({ MaHoSo: codes });
  }

  changedSince(since: Instant, after: string): Promise<readonly PortalDossier[]> {
    return this.ask({ TuThoiDiem: since, SauMaHoSo: after });
  }

  private async ask(about: object): Promise<readonly PortalDossier[]> {
    const answer = await this.queries.ask('national-portal', { service: 'TraCuuHoSo', ...about }, dossiersIn);
    if (answer === undefined) throw new AgencyUnavailable('the portal does not say what it shows');
    return answer;
  }
}

/** @throws AgencyRejected unless it is an answer about dossiers */
function dossiersIn(said: Said): readonly PortalDossier[] {
  const answer = dossierAnswerSchema.safeParse('known' in said ? said.known : undefined);
  if (!answer.success) throw new AgencyRejected('the answer breaks the contract');
  return answer.data.data.map(({ MaHoSo, SoHoSoCong, TrangThaiHoSo, ThoiDiemCapNhat }) => ({
    caseCode: MaHoSo,
    number: SoHoSoCong,
    status: TrangThaiHoSo,
    at: instant(ThoiDiemCapNhat),
  }));
}
