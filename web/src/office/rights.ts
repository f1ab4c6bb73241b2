import { computed } from '@preact/signals';
import { session } from '../desk/session';

const role = computed(() => session.value?.role ?? 'visitor');

/** The server decides; the page only does not offer what would be refused. */
export const mayDecide = computed(() => role.value === 'moderator' || role.value === 'administrator');
export const isAdministrator = computed(() => role.value === 'administrator');
/** Who watches over those who decide. */
export const mayOversee = computed(() => role.value === 'administrator' || role.value === 'auditor');
export const onlyReads = computed(() => role.value === 'auditor');
