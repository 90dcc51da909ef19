import { birthV3 } from '../../../../workflows/interlinked-birth/v3/procedure.js';
import { registry } from '../../../../workflows/registry.js';
import { required } from '../../../kernel/values/assert.js';
import { unconfirmedRules } from './unconfirmed-rules.js';

const versionOf = (key: string) =>
  required(
    registry.find((version) => version.key === key),
    key,
  );

describe('what nobody has read of a procedure', () => {
  it('is told by its article, with the step and the limits that stand on it', () => {
    const rules = unconfirmedRules(versionOf('marriage-registration'));

    expect(rules.map(({ article }) => article)).toContain('Luật Hộ tịch 2014, Điều 17, Điều 18');
    expect(rules.find(({ article }) => article.includes('xác minh: 5 ngày'))?.decides.map(({ en }) => en)).toEqual([
      'Limit of the whole case: on the day of receipt',
      'Limit of the whole case, with verification: 5 working days',
      'Marriage registration: Deadline: on the day of receipt',
      'Marriage registration: Deadline, with verification: 5 working days',
    ]);
  });

  it('is told of fees and of the foundations of the whole too', () => {
    const decided = (key: string) => unconfirmedRules(versionOf(key)).flatMap(({ decides }) => decides);

    expect(decided('death-registration')).toContainEqual({
      vi: 'Bản sao trích lục hộ tịch: 8.000 đồng từ 01/01/2017',
      en: 'Copy of a civil-status extract: 8,000 đ since 2017-01-01',
    });
    expect(unconfirmedRules(birthV3).flatMap(({ decides }) => decides)).toContainEqual({
      vi: 'Bản sao trích lục hộ tịch: miễn cho người thuộc gia đình có công với cách mạng, người thuộc hộ nghèo, người khuyết tật từ 01/03/2027',
      en: 'Copy of a civil-status extract: nothing for a family with merit to the revolution, a poor household, somebody disabled since 2027-03-01',
    });
    expect(decided('marriage-registration')).toContainEqual({ vi: 'Cả thủ tục', en: 'The procedure as a whole' });
  });

  it('names no article twice, and none that was confirmed', () => {
    for (const version of registry) {
      const articles = unconfirmedRules(version).map(({ article }) => article);
      const confirmed = Object.values(version.deadlines).flatMap(({ rule }) => (rule.confirmed ? [rule.article] : []));

      expect(new Set(articles).size).toBe(articles.length);
      expect(articles.filter((article) => confirmed.includes(article))).toEqual([]);
    }
  });

  it('is told of no longer limit where the law gives none', () => {
    const told = unconfirmedRules(versionOf('temporary-residence')).flatMap(({ decides }) => decides);

    expect(told.filter(({ en }) => en.includes('verif'))).toEqual([]);
  });
});
