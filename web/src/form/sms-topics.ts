import type { components } from '../api/schema';
import { chapter } from '../i18n/chapter';

export type SmsTopic = components['schemas']['NewBroadcast']['topic'];

/** What people may want to hear about by SMS. */
export const SMS_TOPICS = ['grants', 'events', 'training', 'urgent'] as const satisfies readonly SmsTopic[];

/** The same, and what only the map asks about. */
export const CONTACT_TOPICS = [...SMS_TOPICS, 'freshness'] as const;

const pl = {
  topic_grants: 'Granty i konkursy',
  topic_events: 'Wydarzenia',
  topic_training: 'Szkolenia',
  topic_urgent: 'Sprawy pilne',
  topic_freshness: 'Pytania, czy dane na mapie są aktualne: wystarczy odpisać OK',
};

const en = {
  topic_grants: 'Grants and calls',
  topic_events: 'Events',
  topic_training: 'Training',
  topic_urgent: 'Urgent matters',
  topic_freshness: 'Questions whether the data on the map are still true: OK is enough',
};

export const topicWords = chapter({ pl, en });

export const topicName = (code: string): string => topicWords.coded('topic', code);
