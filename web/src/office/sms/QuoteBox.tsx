import type { Problem } from '../../api/client';
import { refusalWords } from '../../form/refusal-words';
import { Icon } from '../../parts/Icon';
import { moment } from '../say';
import type { Quote } from './questions';
import { price } from './say';
import { smsWords } from './words';

const { t, counted } = smsWords;

const REASONS = ['noContact', 'unconfirmed', 'stopped', 'topic'] as const;

/** The message as a phone will show it. */
export function AsPhone({ text }: { text: string }) {
  return <blockquote class="as-phone">{text}</blockquote>;
}

/** Of many organisations the number is known about, and with it that of those without a contact. */
function left(quote: Quote, reason: (typeof REASONS)[number]) {
  const n = quote.leftOut[reason];
  return quote.estimated && reason === 'noContact' ? t('leftAbout', { n }) : counted(`left_${reason}`, n);
}

function Figures({ quote }: { quote: Quote }) {
  const reasons = REASONS.filter((reason) => quote.leftOut[reason] > 0);
  return (
    <>
      <p class="sms-people">
        <b>{counted('people', quote.people)}</b> {counted('reached', quote.reached)}{' '}
        <span class="quiet">
          {t(quote.estimated ? 'ofAboutAudience' : 'ofAudience', { n: quote.organisations })}
        </span>
      </p>
      {quote.mailboxes > 0 && <p>{counted('mailboxes', quote.mailboxes)}</p>}
      <p>
        {t('total', {
          parts: counted('parts', quote.allParts),
          price: price(quote.price, quote.currency),
        })}
      </p>
      <p class="quiet">{t('leaves', { time: moment(quote.sendAt) })}</p>
      {reasons.length > 0 && (
        <>
          <h3>{t('leftOut')}</h3>
          <ul class="plain-list">
            {reasons.map((reason) => (
              <li key={reason}>{left(quote, reason)}</li>
            ))}
          </ul>
        </>
      )}
      {quote.secondPerson && (
        <p class="note wait">
          <Icon name="users" small />
          <span>{t('secondPerson')}</span>
        </p>
      )}
    </>
  );
}

interface Props {
  /** Of its title, where there are several on a page. */
  id?: string;
  quote: Quote | undefined;
  problem: Problem | undefined;
  busy: boolean;
}

/** What a message would be, counted by the server while it is written. */
export function QuoteBox({ id = 'quote-title', quote, problem, busy }: Props) {
  return (
    <section class="quote" aria-labelledby={id} aria-busy={busy}>
      <h2 id={id}>{t('preview')}</h2>
      {problem && (
        <p class="fault" role="alert">
          <Icon name="triangle-alert" small />
          <span>{refusalWords(problem)}</span>
        </p>
      )}
      {!quote && !problem && <p class="quiet">{t(busy ? 'counting' : 'previewEmpty')}</p>}
      {quote && !problem && (
        <>
          <AsPhone text={quote.text} />
          <p class="small quiet">
            {counted('parts', quote.parts)} · {t(`coding_${quote.coding}`)}
          </p>
          {quote.costly.length > 0 && <p class="small">{t('costly', { chars: quote.costly.join(' ') })}</p>}
          <Figures quote={quote} />
        </>
      )}
    </section>
  );
}
