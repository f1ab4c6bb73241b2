import { useSignal } from '@preact/signals';
import { ErrorSummary } from '../../form/ErrorSummary';
import { Field } from '../../form/Field';
import { Submit } from '../../form/Submit';
import { TextArea } from '../../form/TextArea';
import { useSending } from '../../form/use-sending';
import { attachToClaim, beginClaim } from './questions';
import { claimWords } from './words';

const { t } = claimWords;

const TYPES = ['application/pdf', 'image/png', 'image/jpeg'];
const LARGEST_BYTES = 5_000_000;
const LONGEST_MESSAGE = 1000;

const fits = (file: File | null) =>
  file === null || (TYPES.includes(file.type) && file.size <= LARGEST_BYTES);

/** A request that the staff decide, with a document. */
export function ApprovalForm({ organisation, asked }: { organisation: string; asked: () => void }) {
  const message = useSignal('');
  const file = useSignal<File | null>(null);
  /** The request is made once, even when its document has to be sent again. */
  const begun = useSignal<string | null>(null);
  const { busy, wrong, errorOf, run } = useSending(({ status, told }) => {
    if (begun.value && (status === 400 || status === 413 || status === 415))
      return [{ id: 'claim-file', text: t('attachmentWrong') }];
    if (status === 400 && told.parameter === 'message')
      return [{ id: 'claim-message', text: t('messageMissing') }];
    return status === 409 ? [{ text: t('alreadyAsked') }] : null;
  });
  const check = () => [
    ...(message.value.trim() ? [] : [{ id: 'claim-message', text: t('messageMissing') }]),
    ...(fits(file.value) ? [] : [{ id: 'claim-file', text: t('attachmentWrong') }]),
  ];
  const submit = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      begun.value ??= (await beginClaim(organisation, 'approval', message.value.trim())).id;
      if (file.value) await attachToClaim(begun.value, file.value);
      asked();
    }, check);
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <ErrorSummary wrong={wrong} />
      <TextArea
        id="claim-message"
        label={t('message')}
        hint={t('messageHint')}
        rows={4}
        limit={LONGEST_MESSAGE}
        value={message.value}
        error={errorOf('claim-message')}
        change={(value) => {
          message.value = value;
        }}
      />
      <Field
        id="claim-file"
        label={t('attachment')}
        hint={t('attachmentHint')}
        optional
        error={errorOf('claim-file')}
      >
        {(tied) => (
          <input
            {...tied}
            class="inp file"
            type="file"
            accept={TYPES.join(',')}
            onChange={({ currentTarget }) => {
              file.value = currentTarget.files?.[0] ?? null;
            }}
          />
        )}
      </Field>
      <Submit busy={busy}>{t('ask')}</Submit>
    </form>
  );
}
