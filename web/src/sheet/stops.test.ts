import { describe, expect, it, vi } from 'vitest';

vi.stubGlobal('location', { pathname: '/', search: '', origin: 'https://map.example' });
vi.stubGlobal('innerHeight', 844);
vi.stubGlobal('addEventListener', () => undefined);
vi.stubGlobal('document', { getElementById: () => null, documentElement: {} });
const { heightOf, nextStop, restingStop } = await import('./stops');

const heights = { peek: 126, half: 506, full: 768 };

describe('the stops of a sheet', () => {
  it('have their heights', () => {
    expect(heightOf('peek', 'list', 844)).toBe(126);
    expect(heightOf('half', 'list', 844)).toBe(506);
    expect(heightOf('full', 'list', 844)).toBe(768);
    expect(heightOf('full', 'profile', 844)).toBe(844);
  });

  it('follow each other round', () => {
    expect(nextStop('peek')).toBe('half');
    expect(nextStop('half')).toBe('full');
    expect(nextStop('full')).toBe('peek');
  });

  it('draw a slow hand to the nearest', () => {
    expect(restingStop(heights, 200, 0)).toBe('peek');
    expect(restingStop(heights, 450, 0)).toBe('half');
    expect(restingStop(heights, 700, 0)).toBe('full');
  });

  it('let a flick go one stop on', () => {
    expect(restingStop(heights, 160, 0.8)).toBe('half');
    expect(restingStop(heights, 480, -0.8)).toBe('peek');
    expect(restingStop(heights, 800, 0.8)).toBe('full');
  });
});
