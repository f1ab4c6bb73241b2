import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Problem } from '../../../api/client';
import { ErrorSummary } from '../../../form/ErrorSummary';
import { useSending } from '../../../form/use-sending';
import { Icon } from '../../../parts/Icon';
import { askLinkSettings, type LinkSettings, makeShortLink } from '../questions';
import { Tick } from '../Tick';
import { longLinks, shortened } from './found';
import { linkWords } from './words';

const { t } = linkWords;

const SHOWN = 48;

const short = (link: string) => (link.length > SHOWN ? `${link.slice(0, SHOWN)}…` : link);

const refused = ({ told }: Problem) => (told.parameter === 'target' ? [{ text: t('bad') }] : null);

interface Props {
  text: string;
  change: (text: string) => void;
}

/** Offers a short address of the city's own for each long link of a text; nothing is counted unasked. */
export function Shorten({ text, change }: Props) {
  const settings = useSignal<LinkSettings | null>(null);
  const total = useSignal(false);
  const recipients = useSignal(false);
  const said = useSignal('');
  const { busy, wrong, run } = useSending(refused);
  useEffect(
    () =>
      void askLinkSettings().then(
        (known) => {
          settings.value = known;
        },
        () => undefined,
      ),
    [],
  );
  const links = settings.value ? longLinks(text, settings.value.length) : [];
  const shorten = (link: string) => () =>
    void run(async () => {
      const count = recipients.value ? 'recipients' : total.value ? 'total' : 'none';
      const made = await makeShortLink({ target: link, count });
      change(shortened(text, link, made.url));
      said.value = t('done');
    });
  return (
    <>
      <p class="vh" role="status">
        {said.value}
      </p>
      {links.length > 0 && (
        <fieldset class="bundle">
          <legend>{t('title')}</legend>
          <p class="small quiet">{t('lead')}</p>
          <ErrorSummary wrong={wrong} />
          <Tick
            label={t('total')}
            on={total.value || recipients.value}
            change={(on) => {
              total.value = on;
              if (!on) recipients.value = false;
            }}
          />
          {settings.value?.perRecipient && (
            <>
              <Tick
                label={t('recipients')}
                on={recipients.value}
                change={(on) => {
                  recipients.value = on;
                }}
              />
              {recipients.value && (
                <p class="note wait">
                  <Icon name="info" small />
                  <span>{t('recipientsHint')}</span>
                </p>
              )}
            </>
          )}
          <div class="actions">
            {links.map((link) => (
              <button
                type="button"
                key={link}
                class="btn slim shorten"
                aria-disabled={busy || undefined}
                onClick={shorten(link)}
              >
                {t('shorten', { link: short(link) })}
              </button>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
