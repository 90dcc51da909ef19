/**
 * Goal: no result stands for a step that two decide by one person alone, and what is true goes before what was prepared (I2, I10).
 * Method: the real processor over stores in memory.
 */
import type { AgencyAnswer } from '../../src/engine/ports/agency-gateway.port.js';
import { NOW } from './one-worker.js';
import { aBirth, REASON, RESULT, TWO_DECIDE } from './prepared-birth.js';

const samePerson = { kind: 'refused', refusal: { code: 'same-person-may-not-sign' } };
const forbidden = { kind: 'refused', refusal: { code: 'forbidden' } };

describe('a result from outside for a step that two decide', () => {
  it('changes nothing of the case until another person confirms it, and the history names both with their rules', async () => {
    const birth = await aBirth();
    const preparing = await birth.prepare('examiner');
    const item = birth.prepared();

    expect(preparing).toMatchObject({
      kind: 'done',
      response: { seq: 1, awaitsConfirmation: { workItem: item.id, step: TWO_DECIDE } },
    });
    expect([birth.step(), birth.performed(), birth.headers().length]).toEqual(['dispatching', 'pending', 1]);
    expect(birth.changes()).toMatchObject([
      { change: 'prepare', actor: 'person:examiner', rule: 'role:agency-officer@province', workItemId: item.id },
    ]);

    expect(await birth.confirm('signer', item.id)).toMatchObject({ kind: 'done', response: { seq: 2 } });

    expect([birth.step(), birth.performed()]).toEqual(['completed', 'recalled']);
    expect(birth.headers().at(-1)).toMatchObject({
      type: 'outside-result-recorded',
      actor: 'person:signer',
      rule: 'role:signing-officer@province',
      facts: { result: RESULT, prepared: { by: 'person:examiner', rule: 'role:agency-officer@province', at: NOW } },
      parts: [{ part: `result.${TWO_DECIDE}`, commitment: item.resultCommitment }],
    });
    expect(birth.waiting()).toEqual([]);
  });

  it('is confirmed neither by who prepared it nor by whom they stood in for', async () => {
    const byBoth = await aBirth();
    await byBoth.prepare('both');
    expect(await byBoth.confirm('both', byBoth.prepared().id)).toEqual(samePerson);

    const bySubstitute = await aBirth();
    await bySubstitute.prepare('substitute');
    expect(await bySubstitute.confirm('both', bySubstitute.prepared().id)).toEqual(samePerson);
    expect(bySubstitute.step()).toBe('dispatching');
    expect(await bySubstitute.confirm('signer', bySubstitute.prepared().id)).toMatchObject({ kind: 'done' });
    expect(bySubstitute.headers().at(-1)).toMatchObject({
      facts: { prepared: { by: 'person:substitute', onBehalfOf: 'person:both' } },
    });
  });

  it('is confirmed by who may sign there, and what an operator prepared by another operator alone', async () => {
    const byOfficer = await aBirth();
    await byOfficer.prepare('examiner');
    for (const other of ['operator', 'desk', 'substitute'])
      expect(await byOfficer.confirm(other, byOfficer.prepared().id)).toEqual(forbidden);

    const byOperator = await aBirth();
    await byOperator.prepare('operator');
    expect(await byOperator.confirm('operator', byOperator.prepared().id)).toEqual(samePerson);
    for (const other of ['signer', 'operator.elsewhere'])
      expect(await byOperator.confirm(other, byOperator.prepared().id)).toEqual(forbidden);
    expect(await byOperator.confirm('operator.2', byOperator.prepared().id)).toMatchObject({ kind: 'done' });
    expect(byOperator.step()).toBe('completed');
  });

  it('is dropped when it is sent back, which is kept with its reason, and may be prepared anew', async () => {
    const birth = await aBirth();
    await birth.prepare('examiner');

    await birth.confirm('signer', birth.prepared().id, { outcome: 'send-back', reason: REASON });

    expect([birth.step(), birth.headers().length, birth.waiting().length]).toEqual(['dispatching', 1, 0]);
    expect(birth.changes().at(-1)).toMatchObject({
      change: 'send-back',
      actor: 'person:signer',
      rule: 'role:signing-officer@province',
      reason: 'no-evidence',
    });
    expect(await birth.prepare('examiner')).toMatchObject({ kind: 'done' });
    expect(birth.waiting()).toHaveLength(1);
  });

  it('is confirmed only as the case was seen, if its number is said', async () => {
    const birth = await aBirth();
    await birth.prepare('examiner');
    const { id } = birth.prepared();

    expect(await birth.confirm('signer', id, { expectedSeq: 2 })).toEqual({
      kind: 'refused',
      refusal: { code: 'stale-sequence' },
    });
    expect(await birth.confirm('signer', id, { expectedSeq: 1 })).toMatchObject({ kind: 'done' });
  });

  it('is not prepared while another waits, and once alone for a repeated request', async () => {
    const birth = await aBirth();
    const request = { scope: 'examiner POST', key: 'k', digest: 'd' };

    const results = await Promise.all([birth.prepare('examiner', request), birth.prepare('signer')]);

    expect(results[1]).toEqual({ kind: 'refused', refusal: { code: 'result-awaits-confirmation' } });
    expect(await birth.prepare('examiner', request)).toEqual(results[0]);
    expect(birth.waiting()).toHaveLength(1);
  });

  it('is confirmed once, and by no decision on work items', async () => {
    const birth = await aBirth();
    await birth.prepare('examiner');
    const { id } = birth.prepared();

    expect(await birth.complete('signer', id)).toEqual({ kind: 'refused', refusal: { code: 'result-to-confirm' } });
    const results = await Promise.all([birth.confirm('signer', id), birth.confirm('signer.2', id)]);

    expect(results).toMatchObject([{ kind: 'done' }, { kind: 'refused', refusal: { code: 'work-item-done' } }]);
    expect(birth.headers().map(({ type }) => type)).toEqual(['case-submitted', 'outside-result-recorded']);
  });

  it.each<[AgencyAnswer['kind'], string, Partial<AgencyAnswer>]>([
    ['completed', 'completed', { result: { ...RESULT, number: '8/2026', digest: 'd2' } }],
    ['rejected', 'refused', { reason: REASON }],
    ['supplement-requested', 'awaiting-supplement', { reason: REASON }],
  ])('is taken away, with the reason, when its agency says %s first (I2, I10)', async (kind, step, more) => {
    const birth = await aBirth();
    await birth.prepare('examiner');
    const { id } = birth.prepared();

    await birth.answer({ kind, ...more });

    expect(birth.waiting()).toEqual([]);
    expect(birth.changes().at(-1)).toMatchObject({
      change: 'take-away',
      actor: 'agency:civil-status',
      rule: 'signature:civil-status',
      reason: birth.headers().at(-1)?.type,
    });
    expect(await birth.confirm('signer', id)).toEqual({ kind: 'refused', refusal: { code: 'work-item-done' } });
    expect([birth.step(), birth.headers().length]).toEqual([step, 2]);
  });

  it.each([
    ['is taken away when a supplement tells the application anew', { mother: { fullName: 'Trần Thị Mai' } }, 0],
    ['stays when a supplement brings papers alone', {}, 1],
  ])('%s (I2, I10)', async (_what, data, waiting) => {
    const birth = await aBirth();
    await birth.answer({ kind: 'supplement-requested', reason: REASON });
    await birth.prepare('examiner');
    expect(birth.waiting()).toHaveLength(1);

    expect(await birth.supply(data)).toMatchObject({ kind: 'done' });

    expect(birth.waiting()).toHaveLength(waiting);
  });

  it('stays while its agency only says that it has the application, and after a withdrawal that asks it to stop', async () => {
    const birth = await aBirth();
    await birth.prepare('examiner');
    await birth.answer({ kind: 'accepted' });
    await birth.withdraw();

    expect(birth.waiting()).toHaveLength(1);
    expect(await birth.confirm('signer', birth.prepared().id)).toMatchObject({ kind: 'done' });
    expect(birth.step()).toBe('completed');
  });

  it('is not prepared where the case would not take it, and the attempt is kept', async () => {
    const birth = await aBirth();
    await birth.answer({ kind: 'rejected', reason: REASON });

    expect(await birth.prepare('examiner')).toMatchObject({
      kind: 'refused',
      refusal: { code: 'command-not-allowed' },
    });
    expect(birth.state.tables.refusals.where(() => true)).toMatchObject([{ command: 'record-outside-result' }]);
    expect(birth.waiting()).toEqual([]);
  });
});
