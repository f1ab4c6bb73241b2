import { useSignal } from '@preact/signals';
import { confirmed } from '../account/confirming';
import type { Problem } from '../api/client';
import { type Role, session } from '../desk/session';
import { useAnswer } from '../desk/use-answer';
import { ErrorSummary } from '../form/ErrorSummary';
import { Submit } from '../form/Submit';
import { useSending } from '../form/use-sending';
import { Dialog } from '../parts/Dialog';
import { Answered } from './Answered';
import { Heading } from './Heading';
import { Invite, RoleChoice } from './Invite';
import { tell } from './news';
import { appoint, askStaff, dismiss } from './questions';
import { isAdministrator } from './rights';
import { say } from './say';
import type { StaffMember } from './types';
import { officeWords } from './words';

const { t } = officeWords;

function refused({ code }: Problem) {
  if (code === 'last-administrator') return [{ text: t('lastAdministrator') }];
  return code === 'confirmation-wanted' ? [] : null;
}

interface ActProps {
  member: StaffMember;
  done: () => void;
  close: () => void;
}

function ChangeRole({ member, done, close }: ActProps) {
  const role = useSignal<Role>(member.role);
  const sending = useSending(refused);
  const submit = (event: Event) => {
    event.preventDefault();
    void sending.run(async () => {
      await confirmed(() => appoint(member.email, role.value));
      tell(t('roleChanged', { email: member.email }));
      close();
      done();
    });
  };
  return (
    <Dialog title={member.email} close={close}>
      <form class="form in-dialog" onSubmit={submit}>
        <ErrorSummary wrong={sending.wrong} />
        <RoleChoice
          id="change-role"
          value={role.value}
          change={(value) => {
            role.value = value;
          }}
        />
        <Submit busy={sending.busy}>{t('changeRole')}</Submit>
      </form>
    </Dialog>
  );
}

function Dismiss({ member, done, close }: ActProps) {
  const sending = useSending(refused);
  const run = () =>
    void sending.run(async () => {
      await confirmed(() => dismiss(member.id));
      tell(t('staffRemoved', { email: member.email }));
      close();
      done();
    });
  return (
    <Dialog title={t('removeStaffTitle')} close={close}>
      <div class="form in-dialog">
        <p>{t('removeStaffLead', { email: member.email })}</p>
        <ErrorSummary wrong={sending.wrong} />
        <div class="actions">
          <button type="button" class="btn danger" aria-disabled={sending.busy || undefined} onClick={run}>
            {t('removeStaff')}
          </button>
          <button type="button" class="btn plain" onClick={close}>
            {t('cancel')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function Member({ member, done }: Omit<ActProps, 'close'>) {
  const asking = useSignal<'role' | 'dismiss' | null>(null);
  const close = () => {
    asking.value = null;
  };
  const mine = member.email === session.value?.email;
  const act = { member, done, close };
  return (
    <li class="case person">
      <div>
        <span class="title">{member.email}</span>
        <span class="about">
          <span class="tag">{say('role', member.role)}</span>
          {!member.ready && <span class="quiet">{t('notReady')}</span>}
          {mine && <span class="quiet">{t('itIsYou')}</span>}
        </span>
      </div>
      {!mine && isAdministrator.value && (
        <p class="actions">
          <button
            type="button"
            class="btn slim"
            aria-label={`${t('changeRole')}: ${member.email}`}
            onClick={() => {
              asking.value = 'role';
            }}
          >
            {t('changeRole')}
          </button>
          <button
            type="button"
            class="btn slim danger"
            aria-label={`${t('removeStaff')}: ${member.email}`}
            onClick={() => {
              asking.value = 'dismiss';
            }}
          >
            {t('removeStaff')}
          </button>
        </p>
      )}
      {asking.value === 'role' && <ChangeRole {...act} />}
      {asking.value === 'dismiss' && <Dismiss {...act} />}
    </li>
  );
}

/** Who runs the map, and in which role. */
export function StaffPage() {
  const { answer, ask } = useAnswer(askStaff, []);
  return (
    <>
      <Heading lead={t('staffLead')}>{t('staff')}</Heading>
      <Answered answer={answer} retry={ask}>
        {(members) => (
          <ul class="cases">
            {members.map((member) => (
              <Member key={member.id} member={member} done={ask} />
            ))}
          </ul>
        )}
      </Answered>
      {isAdministrator.value && <Invite done={ask} />}
    </>
  );
}
