import { chapter } from '../../i18n/chapter';

const pl = {
  title: 'Wiadomości z urzędu: {name}',
  link: 'Wiadomości z urzędu',
  lead: 'To, co urząd napisał do organizacji takich jak Wasza. Czytasz tu wszystko, także bez numeru do SMS.',
  none: 'Urząd jeszcze nic nie napisał.',
  noPhone: 'Nie poszło na żaden Wasz numer.',
  phones: 'Numery i co się z nimi stało',
  givePhone: 'Podaj numer, żeby dostawać SMS-y',
  state_queued: 'czeka w kolejce',
  state_sending: 'jest wysyłana',
  state_accepted: 'przyjęta przez operatora',
  state_delivered: 'doręczona',
  state_failed: 'nie doszła',
  state_unknown: 'nie wiadomo, czy doszła',
  state_cancelled: 'zatrzymana',
  'state_opted-out': 'STOP: nie wysłano',
};

const en: { [K in keyof typeof pl]: string } = {
  title: 'Messages of the city: {name}',
  link: 'Messages of the city',
  lead: 'What the city office wrote to organisations like yours. All of it is here, also without a number for SMS.',
  none: 'The office has not written yet.',
  noPhone: 'It went to none of your numbers.',
  phones: 'Numbers, and what became of them',
  givePhone: 'Give a number to get SMS',
  state_queued: 'waits in the queue',
  state_sending: 'is being sent',
  state_accepted: 'accepted by the operator',
  state_delivered: 'delivered',
  state_failed: 'failed',
  state_unknown: 'nobody knows whether it arrived',
  state_cancelled: 'stopped',
  'state_opted-out': 'STOP: not sent',
};

export const messageWords = chapter({ pl, en });
