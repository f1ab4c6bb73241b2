const FREE_MAIL =
  /@(gmail|googlemail|wp|o2|onet|interia|poczta\.onet|op|vp|tlen|outlook|hotmail|live|yahoo|icloud|proton|protonmail|buziaczek|go2)\.[a-z.]{2,}$/i;
const PERSON = /^[a-z]{2,}[._-]?[a-z]{3,}\d{0,4}@/i;
const OFFICE_WORDS =
  /biuro|kontakt|info|sekretariat|fundacja|stowarzyszenie|klub|zarzad|poczta|office|hospicjum|schronisko|ngo|caritas|osp|zwiazek/i;

/** A free mailbox that is named as people are, not as offices are. */
export const privateEmail = (email: string): boolean =>
  FREE_MAIL.test(email) && PERSON.test(email) && !OFFICE_WORDS.test(email.split('@')[0] ?? '');

/** Polish mobile numbers begin so; an office may have one, but it may be somebody's own. */
const MOBILE = /^(?:48)?(?:45|50|51|53|57|60|66|69|72|73|78|79|88)\d{7}$/;

export const privatePhone = (phone: string): boolean =>
  MOBILE.test(phone.replace(/\D/g, '').replace(/^00/, ''));

/** How many digits a Polish number has, when they are not nine; null when the number may be right. */
export function phoneDigits(phone: string): number | null {
  const digits = phone.replace(/\D/g, '');
  const foreign = /^\s*(\+|00)(?!48)/.test(phone);
  const national = digits.replace(/^(00)?48(?=\d{9}$)/, '');
  return phone.trim() === '' || foreign || national.length === 9 ? null : digits.length;
}
