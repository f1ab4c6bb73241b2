import { useSignal } from '@preact/signals';
import { ErrorSummary } from '../../form/ErrorSummary';
import { Submit } from '../../form/Submit';
import { useSending } from '../../form/use-sending';
import { beginClaim } from './questions';
import { claimWords } from './words';

const { t } = claimWords;

/** What the server may say to a wish for a code. */
const REFUSALS: Record<string, 'noContact' | 'recently' | 'alreadyAsked' | 'alreadyYours' | 'example'> = {
  'no-known-contact': 'noContact',
  'recently-claimed': 'recently',
  'claim-waiting': 'alreadyAsked',
  'already-owner': 'alreadyYours',
  'example-organisation': 'example',
};

type Way = 'code' | 'approval';

interface Props {
  organisation: string;
  /** A code is under way for this claim. */
  sent: (claim: string) => void;
  approval: () => void;
}

/** By a code, or by the staff. */
export function WayForm({ organisation, sent, approval }: Props) {
  const way = useSignal<Way>('code');
  const { busy, wrong, run } = useSending(({ code }) => {
    const why = REFUSALS[code];
    return why ? [{ text: t(why) }] : null;
  });
  const submit = (event: Event) => {
    event.preventDefault();
    if (way.value === 'approval') approval();
    else
      void run(async () => {
        sent((await beginClaim(organisation, 'code')).id);
      });
  };
  return (
    <form class="form" onSubmit={submit}>
      <p>{t('claimLead')}</p>
      <ErrorSummary wrong={wrong} />
      <fieldset class="bundle">
        <legend>{t('way')}</legend>
        {(['code', 'approval'] as const).map((choice) => (
          <label key={choice} class="check side">
            <input
              type="radio"
              name="way"
              checked={way.value === choice}
              onChange={() => {
                way.value = choice;
              }}
            />
            <span>
              <b>{t(`way_${choice}`)}</b>
              <span class="small quiet filled">{t(`way_${choice}_lead`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Submit busy={busy}>{t('goOn')}</Submit>
    </form>
  );
}
