import type { ComponentChildren } from 'preact';
import type { Loading } from '../api/resource';
import { Failed } from '../parts/Failed';
import { Skeleton } from '../parts/Skeleton';
import { officeWords } from './words';

const { t } = officeWords;

interface Props<T> {
  answer: Loading<T>;
  retry: () => void;
  children: (data: T) => ComponentChildren;
}

/** What was asked for, as far as it is there: rows to come, why it failed, or itself. */
export function Answered<T>({ answer, retry, children }: Props<T>) {
  return (
    <>
      {answer.state === 'failed' && <Failed title={t('failed')} problem={answer.problem} retry={retry} />}
      {answer.data !== undefined
        ? children(answer.data)
        : answer.state !== 'failed' && <Skeleton says={t('loading')} rows={4} />}
    </>
  );
}
