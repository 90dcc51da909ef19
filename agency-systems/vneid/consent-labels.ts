/** The words of the pages on which people say whether they agree. */
import type { ConsentOf } from '../../agency-contract/wire.js';
import type { Language } from './labels.js';
import type { Saying } from './consents.js';

interface ConsentLabels {
  readonly title: string;
  readonly warning: string;
  readonly who: string;
  readonly people: string;
  readonly nobody: string;
  readonly nothing: string;
  readonly refused: string;
  readonly back: string;
  readonly otherLanguage: string;
  readonly until: string;
  readonly case: string;
  readonly answers: Readonly<Record<ConsentOf['answer'], string>>;
  readonly say: Readonly<Record<Saying, string>>;
}

export const CONSENT_LABELS: Readonly<Record<Language, ConsentLabels>> = {
  vi: {
    title: 'Ý kiến đồng ý',
    warning: 'Ứng dụng định danh mô phỏng, chỉ dùng khi phát triển: chọn một người rồi trả lời thay người đó.',
    who: 'Đang trả lời với tư cách',
    people: 'Những người được hỏi',
    nobody: 'Chưa có ai được hỏi.',
    nothing: 'Không có câu hỏi nào cho người này.',
    refused: 'Không thể trả lời như vậy vào lúc này.',
    back: 'Chọn người khác',
    otherLanguage: 'English',
    until: 'Hạn trả lời:',
    case: 'Hồ sơ',
    answers: {
      asked: 'Chưa trả lời',
      given: 'Đã đồng ý',
      refused: 'Không đồng ý',
      withdrawn: 'Đã rút lại ý kiến đồng ý',
      unreachable: 'Không hỏi được',
    },
    say: { given: 'Đồng ý', refused: 'Không đồng ý', withdrawn: 'Rút lại ý kiến đồng ý' },
  },
  en: {
    title: 'Your consent',
    warning: 'A simulated identity application, for development only: choose a person and answer in their place.',
    who: 'Answering as',
    people: 'People who are asked',
    nobody: 'Nobody is asked anything.',
    nothing: 'This person is asked nothing.',
    refused: 'That cannot be said now.',
    back: 'Choose somebody else',
    otherLanguage: 'Tiếng Việt',
    until: 'Answer by:',
    case: 'Case',
    answers: {
      asked: 'Not answered yet',
      given: 'Agreed',
      refused: 'Did not agree',
      withdrawn: 'Consent withdrawn',
      unreachable: 'Cannot be asked',
    },
    say: { given: 'I agree', refused: 'I do not agree', withdrawn: 'Withdraw my consent' },
  },
};
