import type { components } from '../api/schema';
import { chapter } from '../i18n/chapter';

export type SmsTopic = components['schemas']['NewBroadcast']['topic'];

/** What people may want to hear about by SMS. */
export const SMS_TOPICS = ['grants', 'events', 'training', 'urgent'] as const satisfies readonly SmsTopic[];

const pl = {
  topic_grants: 'Granty i konkursy',
  topic_events: 'Wydarzenia',
  topic_training: 'Szkolenia',
  topic_urgent: 'Sprawy pilne',
};

const en = {
  topic_grants: 'Grants and calls',
  topic_events: 'Events',
  topic_training: 'Training',
  topic_urgent: 'Urgent matters',
};

export const topicWords = chapter({ pl, en });

export const topicName = (code: string): string => topicWords.coded('topic', code);
