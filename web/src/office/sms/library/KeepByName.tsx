import { useSignal } from '@preact/signals';
import { ErrorSummary } from '../../../form/ErrorSummary';
import { TextField } from '../../../form/TextField';
import { useSending } from '../../../form/use-sending';
import { refusedName } from './say';
import { libraryWords } from './words';

const { t } = libraryWords;

const LONGEST = 100;

interface Props {
  /** Unique on the page. */
  id: string;
  title: string;
  hint?: string;
  name?: string;
  keep: (name: string) => Promise<void>;
}

/** A name, and a button that keeps something by it; no form, as it stands within one. */
export function KeepByName({ id, title, hint = '', name = '', keep }: Props) {
  const typed = useSignal(name);
  const { busy, wrong, errorOf, run } = useSending(refusedName(id));
  const save = () =>
    void run(
      async () => {
        await keep(typed.value.trim());
        typed.value = name;
      },
      () => (typed.value.trim() === '' ? [{ id, text: t('nameMissing') }] : []),
    );
  const byEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    save();
  };
  return (
    <fieldset class="bundle keep" onKeyDown={byEnter}>
      <legend class="vh">{title}</legend>
      <ErrorSummary wrong={wrong} />
      <TextField
        id={id}
        label={t('name')}
        hint={hint}
        autocomplete="off"
        maxLength={LONGEST}
        value={typed.value}
        error={errorOf(id)}
        change={(value) => {
          typed.value = value;
        }}
      />
      <div class="actions">
        <button type="button" class="btn" aria-disabled={busy || undefined} onClick={save}>
          {t('keep')}
        </button>
      </div>
    </fieldset>
  );
}
