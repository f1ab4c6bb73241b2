import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../api/client';
import type { ProfileDraft } from '../draft-types';
import type { DraftAnswer } from '../questions';
import { Editing } from './editing';
import { pocketed } from './pocket';

const published: ProfileDraft = {
  name: 'Klub',
  alternativeNames: [],
  spheres: [],
  descriptions: {},
  contacts: {},
  places: [],
  activityAreas: [],
};

const server = vi.hoisted(() => ({
  profile: {} as unknown,
  version: 0,
  offline: false,
}));

vi.mock('../questions', () => {
  const answer = () => ({
    body: {
      profile: server.profile,
      published,
      basedOn: 1,
      saved: true,
      locked: [],
    } as unknown as DraftAnswer,
    etag: `"${server.version}"`,
  });
  return {
    askDraft: async () => {
      if (server.offline) throw new Problem(0, 'no-connection', '');
      return answer();
    },
    saveDraft: async (_id: string, profile: ProfileDraft, _on: number, ifMatch: string) => {
      if (server.offline) throw new Problem(0, 'no-connection', '');
      if (ifMatch !== `"${server.version}"`) throw new Problem(409, 'stale-draft', '');
      server.profile = profile;
      server.version += 1;
      return answer();
    },
  };
});

beforeEach(() => {
  const held = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  vi.useFakeTimers();
  Object.assign(server, { profile: published, version: 1, offline: false });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function opened(): Promise<Editing> {
  const editing = new Editing('1', 'klub');
  await editing.open();
  return editing;
}

const typed = (editing: Editing, change: Partial<ProfileDraft>) =>
  editing.change({ ...(editing.profile.peek() ?? published), ...change });

describe('a draft', () => {
  it('is in the phone at once, and at the server a second after the last change', async () => {
    const editing = await opened();
    typed(editing, { name: 'Klub P' });
    await vi.advanceTimersByTimeAsync(900);
    typed(editing, { name: 'Klub Pi' });
    await vi.advanceTimersByTimeAsync(900);
    expect(server.profile).toEqual(published);
    expect(pocketed('1')?.profile.name).toBe('Klub Pi');
    await vi.advanceTimersByTimeAsync(200);
    expect(server.profile).toMatchObject({ name: 'Klub Pi' });
    expect(editing.saving.peek()).toBe('saved');
    expect(pocketed('1')).toBeNull();
    expect(editing.changed.peek()).toEqual(['name']);
  });

  it('survives being offline and closing the browser', async () => {
    const editing = await opened();
    server.offline = true;
    typed(editing, { name: 'Bez sieci' });
    await vi.advanceTimersByTimeAsync(1100);
    expect(editing.saving.peek()).toBe('pocketed');
    const again = await opened();
    expect(again.profile.peek()?.name).toBe('Bez sieci');
    server.offline = false;
    await again.save();
    expect(server.profile).toMatchObject({ name: 'Bez sieci' });
  });

  it('joins what another device saved meanwhile', async () => {
    const editing = await opened();
    Object.assign(server, { profile: { ...published, spheres: ['17'] }, version: 2 });
    typed(editing, { name: 'Pion' });
    await vi.advanceTimersByTimeAsync(1100);
    expect(editing.stale.peek()).toBeNull();
    expect(server.profile).toMatchObject({ name: 'Pion', spheres: ['17'] });
    expect(editing.saving.peek()).toBe('saved');
  });

  it('asks when both changed the same, and loses neither', async () => {
    const editing = await opened();
    Object.assign(server, { profile: { ...published, name: 'Skoczek' }, version: 2 });
    typed(editing, { name: 'Pion' });
    await vi.advanceTimersByTimeAsync(1100);
    expect(editing.stale.peek()?.disputed).toEqual(['name']);
    expect(server.profile).toMatchObject({ name: 'Skoczek' });
    expect(pocketed('1')?.profile.name).toBe('Pion');
    await editing.resolve({ ...published, name: 'Pion' });
    expect(server.profile).toMatchObject({ name: 'Pion' });
  });

  it('says when the storage of the phone is forbidden', async () => {
    const editing = await opened();
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new Error('forbidden');
      },
    });
    server.offline = true;
    typed(editing, { name: 'Nigdzie' });
    await vi.advanceTimersByTimeAsync(1100);
    expect(editing.saving.peek()).toBe('unpocketed');
  });
});
