import { isDesk } from '../desk/address';
import { type Language, speak } from '../i18n/language';
import { replace } from '../state/page';

/** The chosen language stands in the address, so that a shared link speaks it, too. */
export async function changeLanguage(name: Language): Promise<void> {
  await speak(name);
  if (!isDesk()) return replace({ lang: name });
  const address = new URL(location.href);
  address.searchParams.set('lang', name);
  history.replaceState(history.state, '', address);
}
