import { Dialog } from '../../parts/Dialog';
import { moment } from '../say';
import type { DryRun } from './questions';
import { price } from './say';
import { tryWords } from './try-words';
import { smsWords } from './words';

const { t, counted } = tryWords;

function Rows({ items }: Pick<DryRun, 'items'>) {
  return (
    /* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */
    <section class="scrolls" tabIndex={0} aria-label={t('dryTitle')}>
      <table class="sms-table">
        <thead>
          <tr>
            <th scope="col">{t('organisation')}</th>
            <th scope="col">{t('phones')}</th>
            <th scope="col">{t('text')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ organisation, name, phones, text }) => (
            <tr key={organisation}>
              <th scope="row">{name}</th>
              <td class="nowrap">
                {phones.map((phone) => (
                  <div key={phone}>{phone}</div>
                ))}
              </td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Each organisation that would get a message now, its masked numbers, and the very text. */
export function DryRunDialog({ found, close }: { found: DryRun; close: () => void }) {
  const { organisations, people, allParts, items } = found;
  return (
    <Dialog title={t('dryTitle')} close={close}>
      <div class="form in-dialog">
        <p class="small quiet">{t('dryLead', { time: moment(found.at) })}</p>
        {items.length === 0 ? (
          <p>{t('dryNobody')}</p>
        ) : (
          <>
            <p>
              <b>{smsWords.counted('people', people)}</b>, {counted('organisations', organisations)},{' '}
              {smsWords.counted('parts', allParts)}, {price(found.price, found.currency)}
            </p>
            {found.mailboxes > 0 && <p>{smsWords.counted('mailboxes', found.mailboxes)}</p>}
            {organisations > items.length && <p>{t('dryMost', { n: items.length })}</p>}
            <Rows items={items} />
          </>
        )}
      </div>
    </Dialog>
  );
}
