import { computed, signal } from '@preact/signals';
import { Problem } from '../../api/client';
import type { Sent } from '../../api/send';
import type { ProfileDraft } from '../draft-types';
import { askDraft, type DraftAnswer, saveDraft } from '../questions';
import { changedFields, merge, type ProfileField, same } from './compare';
import { emptyPocket, pocket, pocketed } from './pocket';

const REST_MS = 1000;

/** Where the last change is: on its way, at the server, only in this phone, or refused. */
export type Saving = 'rest' | 'changed' | 'saving' | 'saved' | 'pocketed' | 'unpocketed' | 'refused';

interface Stale {
  theirs: DraftAnswer;
  etag: string | undefined;
  disputed: ProfileField[];
}

/** The draft of one organisation, from opening to leaving. Saves itself a second after the last change. */
export class Editing {
  readonly answer = signal<DraftAnswer | null>(null);
  readonly profile = signal<ProfileDraft | null>(null);
  readonly saving = signal<Saving>('rest');
  readonly problem = signal<Problem | null>(null);
  readonly stale = signal<Stale | null>(null);
  readonly changed = computed<ProfileField[]>(() =>
    this.answer.value && this.profile.value
      ? changedFields(this.answer.value.published, this.profile.value)
      : [],
  );
  #etag: string | undefined;
  /** As the server had it when our changes began. */
  #base: ProfileDraft | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  readonly #online = () => void this.save();

  constructor(
    readonly id: string,
    readonly slug: string,
  ) {
    addEventListener('online', this.#online);
  }

  get etag(): string | undefined {
    return this.#etag;
  }

  /** The server's draft, or the one in this phone that the server does not have yet. */
  async open(): Promise<void> {
    const kept = pocketed(this.id);
    this.problem.value = null;
    try {
      const sent = await askDraft(this.id);
      if (!kept) return this.#take(sent);
      this.#begin(kept.answer, kept.etag, kept.profile);
      if (kept.etag === sent.etag) await this.save();
      else await this.#meet(sent);
    } catch (error) {
      const problem = asProblem(error);
      if (kept && problem.offline) {
        this.#begin(kept.answer, kept.etag, kept.profile);
        this.saving.value = 'pocketed';
      } else this.problem.value = problem;
    }
  }

  close(): void {
    removeEventListener('online', this.#online);
    clearTimeout(this.#rest);
    void this.save();
  }

  change(next: ProfileDraft): void {
    this.profile.value = next;
    this.#keep();
    this.saving.value = 'changed';
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.save(), REST_MS);
  }

  /** Sends what is not yet sent; one at a time, and again when more was changed meanwhile. */
  async save(): Promise<void> {
    clearTimeout(this.#rest);
    await this.#running;
    if (!this.profile.value || !this.#base || this.stale.value) return;
    if (same(this.profile.value, this.#base)) {
      if (this.saving.value !== 'rest') this.#settle();
      return;
    }
    this.#running = this.#send(this.profile.value);
    await this.#running;
    this.#running = null;
  }

  /** After a conflict: what the person chose, from where the other side stands. */
  async resolve(chosen: ProfileDraft): Promise<void> {
    const met = this.stale.value;
    if (!met) return;
    this.stale.value = null;
    this.#begin(met.theirs, met.etag, chosen);
    await this.save();
  }

  /** The server has something newer: after publishing, restoring or throwing away. */
  async renew(): Promise<void> {
    emptyPocket(this.id);
    this.#take(await askDraft(this.id));
    this.saving.value = 'rest';
  }

  async #send(sending: ProfileDraft): Promise<void> {
    const { answer } = this;
    this.saving.value = 'saving';
    try {
      const sent = await saveDraft(this.id, sending, answer.peek()?.basedOn ?? 0, this.#etag);
      answer.value = sent.body;
      this.#etag = sent.etag;
      this.#base = sending;
      if (same(this.profile.peek(), sending)) this.#settle();
      else this.change(this.profile.peek() ?? sending);
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === 'stale-draft') await this.#meetServer();
      else this.#fail(problem);
    }
  }

  #fail(problem: Problem): void {
    if (problem.offline || problem.status >= 500) this.#keep(true);
    else {
      this.problem.value = problem;
      this.saving.value = 'refused';
    }
  }

  async #meetServer(): Promise<void> {
    try {
      await this.#meet(await askDraft(this.id));
    } catch (error) {
      this.#fail(asProblem(error));
    }
  }

  /** Somebody else saved meanwhile: what does not clash is joined at once. */
  async #meet(sent: Sent<DraftAnswer>): Promise<void> {
    const [base, mine] = [this.#base, this.profile.peek()];
    if (!base || !mine) return;
    const { profile, disputed } = merge(base, mine, sent.body.profile);
    this.profile.value = profile;
    if (disputed.length > 0) {
      this.stale.value = { theirs: sent.body, etag: sent.etag, disputed };
      this.#keep();
      return;
    }
    this.#begin(sent.body, sent.etag, profile);
    if (same(profile, sent.body.profile)) this.#settle();
    else await this.#send(profile);
  }

  #take({ body, etag }: Sent<DraftAnswer>): void {
    this.#begin(body, etag, body.profile);
  }

  #begin(answer: DraftAnswer, etag: string | undefined, profile: ProfileDraft): void {
    this.answer.value = answer;
    this.#etag = etag;
    this.#base = answer.profile;
    this.profile.value = profile;
  }

  #settle(): void {
    emptyPocket(this.id);
    this.problem.value = null;
    this.saving.value = 'saved';
  }

  #keep(told = false): void {
    const [profile, answer] = [this.profile.peek(), this.answer.peek()];
    if (!profile || !answer) return;
    const kept = pocket(this.id, {
      profile,
      answer: { ...answer, profile: this.#base ?? answer.profile },
      etag: this.#etag,
    });
    if (told) this.saving.value = kept ? 'pocketed' : 'unpocketed';
  }
}

const asProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem(0, 'unexpected', String(error));

/** The draft that is open now. */
export const editing = signal<Editing | null>(null);

export function edit(id: string, slug: string): Editing {
  const open = editing.peek();
  if (open?.id === id) return open;
  open?.close();
  const next = new Editing(id, slug);
  editing.value = next;
  void next.open();
  return next;
}
