import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Back } from '../../desk/Back';
import { PageTitle } from '../../desk/PageTitle';
import type { Stewardship } from '../../desk/session';
import { ErrorSummary } from '../../form/ErrorSummary';
import { useSending } from '../../form/use-sending';
import { stewardWords } from '../words';
import { NewPhone } from './NewPhone';
import { Phone } from './Phone';
import { askContacts, type Contact } from './questions';
import { phoneWords } from './words';

const { t } = phoneWords;

/** The numbers that the city office writes to, with the consent of their holders. */
export function PhonesPage({ organisation }: { organisation: Stewardship['organisation'] }) {
  const contacts = useSignal<Contact[] | null>(null);
  const said = useSignal('');
  const { wrong, run } = useSending();
  const { id, name } = organisation;
  const ask = async () => {
    contacts.value = await askContacts(id);
  };
  useEffect(() => void run(ask), [id]);
  const done = async (words: string) => {
    said.value = words;
    await ask();
  };
  return (
    <div class="narrow">
      <Back to="/moje">{stewardWords.t('backToMine')}</Back>
      <PageTitle title={t('title', { name })} />
      <p class="quiet">{t('lead')}</p>
      <p class="quiet small">{t('stopHint')}</p>
      <ErrorSummary wrong={wrong} />
      <p class="ok" aria-live="polite">
        {said.value}
      </p>
      {contacts.value?.length === 0 && <p>{t('none')}</p>}
      <ul class="mines">
        {contacts.value?.map((contact) => (
          <Phone key={contact.id} organisation={id} contact={contact} done={done} />
        ))}
      </ul>
      <NewPhone organisation={id} done={() => done(t('codeSent'))} />
    </div>
  );
}
