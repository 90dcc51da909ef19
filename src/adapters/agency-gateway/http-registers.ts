import { NOT_IN_REGISTER, registerExtractSchema } from '../../../agency-contract/queries.js';
import { AgencyRejected } from '../../engine/ports/agency-gateway.port.js';
import { Registers } from '../../features/people/ports/registers.port.js';
import type { RegisterAnswer, RegisterQuestion } from '../../features/people/ports/registers.port.js';
import type { Said, SignedQueries } from './signed-queries.js';

/** What registers know of people. */
export class HttpRegisters extends Registers {
  constructor(private readonly queries: SignedQueries) {
    super();
  }

  async ask(register: string, question: RegisterQuestion): Promise<RegisterAnswer> {
    const answer = await this.queries.ask(register, question, (said) => answerIn(said, question));
    return answer ?? { status: 'not-done' };
  }
}

/** @throws AgencyRejected unless it is an answer about that person */
function answerIn(said: Said, { personalId }: RegisterQuestion): RegisterAnswer {
  if ('problem' in said) {
    if (said.problem !== NOT_IN_REGISTER) throw new AgencyRejected('does not say that it knows nobody');
    return { status: 'not-found' };
  }
  const extract = registerExtractSchema.safeParse(said.known);
  if (!extract.success) throw new AgencyRejected('the extract breaks the contract');
  const { household, ...person } = extract.data;
  if (person.personalId !== personalId) throw new AgencyRejected('the extract is of somebody else');
  return { status: 'found', person, household };
}
