import { chapter } from '../i18n/chapter';

const pl = {
  toMap: 'Mapa',
  skip: 'Przejdź do treści',
  mine: 'Moje',
  office: 'Biuro',
  signIn: 'Zaloguj się',
  signOut: 'Wyloguj',
  loading: 'Wczytujemy…',
  failed: 'Nie udało się wczytać tej strony.',
  retry: 'Spróbuj jeszcze raz',
};

const en = {
  toMap: 'Map',
  skip: 'Skip to content',
  mine: 'Mine',
  office: 'Office',
  signIn: 'Sign in',
  signOut: 'Sign out',
  loading: 'Loading…',
  failed: 'This page could not be loaded.',
  retry: 'Try again',
};

export const deskWords = chapter({ pl, en });
