import { t } from '../i18n/language';
import { useCopy } from '../parts/copy';
import { Icon } from '../parts/Icon';
import { permalink } from './actions';

/** The phone's own sharing, or a copied link; the link says where the organisation is, not where the reader is. */
export function ShareButton({ slug, name }: { slug: string; name: string }) {
  const { said, icon, copy } = useCopy();
  const share = async () => {
    const url = permalink(slug);
    if (!navigator.share) return copy(url);
    await navigator.share({ title: name, url }).catch((reason: unknown) => {
      const declined = reason instanceof DOMException && reason.name === 'AbortError';
      return declined ? undefined : copy(url);
    });
  };
  return (
    <button type="button" class="tb" aria-label={t('share')} title={t('share')} onClick={() => void share()}>
      <Icon name={icon ?? 'share'} />
      <span aria-live="polite">{said && t(said)}</span>
    </button>
  );
}
