import { describe, expect, it, vi } from 'vitest';

vi.stubGlobal('location', { pathname: '/', search: '' });
vi.stubGlobal('document', { getElementById: () => null, documentElement: {} });
const { verdictOf } = await import('./AnsweredNote');

const answered = (approvedFields: string[], refusedFields: string[]) => ({
  proposalId: 'p',
  at: '2026-11-01T10:00:00Z',
  approvedFields,
  refusedFields,
});

describe('what became of a change', () => {
  it.each([
    [['name', 'krs'], [], 'all'],
    [['name'], ['krs'], 'part'],
    [[], ['name', 'krs'], 'none'],
  ] as const)('%j published, %j not: %s', (approved, refused, verdict) =>
    expect(verdictOf(answered([...approved], [...refused]))).toBe(verdict),
  );
});
