import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY } from './fields';
import { Desk } from './saving-desk';

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-26T02:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('somebody faster', () => {
  test('stops saving until a person decides; what was refused stays here', async () => {
    const desk = new Desk();
    desk.portal.versions = [{ key: 'other', fields: { ...EMPTY, body: 'khác' } }];
    desk.type('một');
    await pass(2_500);
    expect(desk.saving.state).toMatchObject({ is: 'conflict', problem: { kept: 'x' } });
    desk.type('một hai');
    await pass(60_000);
    expect(desk.portal.asked).toHaveLength(1);
    expect(desk.copy()?.fields.body).toBe('một hai');
    expect(desk.saving.refused?.body).toBe('một'); // of what came after the portal has nothing
    desk.saving.over(1);
    await pass(100);
    expect(desk.portal.text).toBe('một hai');
    expect(desk.saving.state.is).toBe('saved');
  });

  test('is taken instead where the person wants it, and nothing is kept of the other', async () => {
    const desk = new Desk();
    desk.portal.versions = [{ key: 'other', fields: { ...EMPTY, body: 'khác' } }];
    desk.type('một');
    await pass(2_500);
    desk.type('khác');
    desk.saving.took(1, { ...EMPTY, body: 'khác' }, 'then');
    await pass(20_000);
    expect(desk.saving.isDone).toBe(true);
    expect(desk.copy()).toBeNull();
  });
});

describe('a sign-in that is over', () => {
  test('costs nothing: the same save goes on under the same key', async () => {
    const desk = new Desk();
    desk.portal.faults = ['signed-out'];
    desk.type('một');
    await pass(2_500);
    expect(desk.saving.state.is).toBe('signed-out');
    desk.type('một hai');
    await pass(60_000);
    expect(desk.copy()?.fields.body).toBe('một hai');
    desk.saving.again();
    await pass(5_000);
    expect(desk.portal.asked.map((job) => job.key)).toEqual(['key 1', 'key 1', 'key 2']);
    expect(desk.portal.text).toBe('một hai');
  });
});

describe('an empty text over a long one', () => {
  test('is not saved by itself, only when somebody asks for it', async () => {
    const desk = new Desk(0, { ...EMPTY, body: `<p>${'chữ '.repeat(100)}</p>` });
    desk.type('<p></p>');
    await pass(30_000);
    expect(desk.saving.state).toEqual({ is: 'emptied' });
    expect(desk.portal.asked).toHaveLength(0);
    desk.saving.saveNow();
    await pass(100);
    expect(desk.portal.versions).toHaveLength(1);
  });
});
