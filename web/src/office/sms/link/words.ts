import { type Catalogue, plural } from '../../../i18n/catalogue';
import { chapter } from '../../../i18n/chapter';

const pl = {
  title: 'Skróć link',
  lead: 'Krótki link prowadzi przez adres miasta i niczego nie zdradza o tym, kto go otworzył.',
  shorten: 'Skróć: {link}',
  done: 'Skrócono link.',
  total: 'Licz kliknięcia razem, bez wiedzy, czyje',
  recipients: 'Licz, którzy odbiorcy otworzyli link',
  recipientsHint:
    'To dane osobowe: każdy numer dostanie własny link. Potrzebna jest podstawa prawna i informacja dla odbiorców; zapytaj inspektora ochrony danych.',
  bad: 'Tego adresu nie można skrócić: musi zaczynać się od https:// i nazwy strony.',
  links: 'Linki',
  notCounted: 'kliknięć nie liczymy',
  clicks: plural({
    one: '{n} kliknięcie',
    few: '{n} kliknięcia',
    many: '{n} kliknięć',
    other: '{n} kliknięcia',
  }),
  clicksHint: 'Liczą się też telefony, które same zaglądają pod link, żeby pokazać podgląd.',
  opened: plural({
    one: 'otworzył {n} odbiorca',
    few: 'otworzyło {n} odbiorców',
    many: 'otworzyło {n} odbiorców',
    other: 'otworzyło {n} odbiorcy',
  }),
};

const en: Catalogue<typeof pl> = {
  title: 'Shorten a link',
  lead: 'A short link leads by way of the city, and tells nothing of who followed it.',
  shorten: 'Shorten: {link}',
  done: 'The link was shortened.',
  total: 'Count clicks in all, not knowing whose',
  recipients: 'Count which recipients followed the link',
  recipientsHint:
    'This is personal data: each number gets a link of its own. It needs a legal basis and a notice to recipients; ask the data protection officer.',
  bad: 'This address cannot be shortened: it must begin with https:// and the name of a site.',
  links: 'Links',
  notCounted: 'clicks are not counted',
  clicks: plural({ one: '{n} click', other: '{n} clicks' }),
  clicksHint: 'Phones that look behind a link by themselves to show a preview count, too.',
  opened: plural({ one: 'followed by {n} recipient', other: 'followed by {n} recipients' }),
};

export const linkWords = chapter({ pl, en });
