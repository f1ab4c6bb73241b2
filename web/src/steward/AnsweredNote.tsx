import { date } from '../i18n/format';
import { fieldNames } from '../office/say';
import { Icon } from '../parts/Icon';
import type { Answered } from './questions';
import { stewardWords } from './words';

const { t } = stewardWords;

/** How the City answered: in full, in part, or not at all. */
export type Verdict = 'all' | 'part' | 'none';

export function verdictOf({ approvedFields, refusedFields }: Answered): Verdict {
  if (refusedFields.length === 0) return 'all';
  return approvedFields.length > 0 ? 'part' : 'none';
}

function Fields({ says, fields }: { says: 'fieldsApproved' | 'fieldsRefused'; fields: string[] }) {
  if (fields.length === 0) return null;
  const approved = says === 'fieldsApproved';
  return (
    <p class="answered-line">
      <Icon name={approved ? 'check' : 'x'} small />
      <span>
        <b>{t(says)}</b> {fieldNames(fields)}
      </span>
    </p>
  );
}

/** Which fields of the last change were approved, which were not, and why. */
export function AnsweredNote({ answered }: { answered: Answered | undefined }) {
  if (!answered) return null;
  const { at, approvedFields, refusedFields, reason } = answered;
  const verdict = verdictOf(answered);
  return (
    <div class={verdict === 'all' ? 'note' : 'note wait'}>
      <Icon name={verdict === 'all' ? 'badge-check' : 'info'} small />
      <div class="answered">
        <p class="b">{t(`answered_${verdict}`, { date: date(at) })}</p>
        <Fields says="fieldsApproved" fields={approvedFields} />
        <Fields says="fieldsRefused" fields={refusedFields} />
        {reason && <p>{t('answeredReason', { reason })}</p>}
        {verdict !== 'all' && <p class="small">{t('answeredHint')}</p>}
      </div>
    </div>
  );
}
