import type { Broadcast } from '../questions';
import { linkWords } from './words';

const { t, counted } = linkWords;

/** The short links of a message, and how often they were followed where that is counted. */
export function Links({ links }: Pick<Broadcast, 'links'>) {
  if (links.length === 0) return null;
  return (
    <>
      <h2>{t('links')}</h2>
      <ul class="plain-list">
        {links.map(({ url, target, clicks, recipients }) => (
          <li key={url} class="short-link">
            <a href={target} rel="noreferrer">
              {target}
            </a>{' '}
            {clicks === undefined ? (
              <span class="quiet">{t('notCounted')}</span>
            ) : (
              <b>{counted('clicks', clicks)}</b>
            )}
            {recipients !== undefined && <span>, {counted('opened', recipients)}</span>}
          </li>
        ))}
      </ul>
      {links.some(({ clicks }) => clicks !== undefined) && <p class="small quiet">{t('clicksHint')}</p>}
    </>
  );
}
