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

describe('what is typed', () => {
  test('is on this machine within 300 ms, with whose it is and over what', async () => {
    const desk = new Desk();
    desk.type('một');
    await pass(300);
    expect(desk.copy()).toMatchObject({ sub: 'lan', base: 0, fields: { body: 'một' }, job: null });
    expect(desk.portal.asked).toHaveLength(0);
  });

  test('is saved two seconds after the last change, and then forgotten here', async () => {
    const desk = new Desk();
    desk.type('một');
    await pass(1_500);
    desk.type('một hai');
    await pass(1_900);
    expect(desk.portal.asked).toHaveLength(0);
    await pass(300);
    expect(desk.portal.text).toBe('một hai');
    expect(desk.saving.state).toEqual({ is: 'saved', at: '2026-11-26T09:41:00+07:00' });
    expect(desk.copy()).toBeNull();
  });

  test('is saved every ten seconds where somebody never stops, and thirty where it is long', async () => {
    for (const [body, latest] of [
      ['', 10_000],
      ['x'.repeat(200_001), 30_000],
    ] as const) {
      const desk = new Desk(0, { ...EMPTY, body });
      for (let time = 0; time < latest - 500; time += 500) {
        desk.type(`${body}${time}`);
        await pass(500);
      }
      expect(desk.portal.asked).toHaveLength(0);
      await pass(1_000);
      expect(desk.portal.asked).toHaveLength(1);
    }
  });

  test('while a save is under way waits for its answer: never two at once', async () => {
    const desk = new Desk();
    desk.portal.faults = ['slow'];
    desk.type('một');
    await pass(2_100);
    desk.type('một hai');
    desk.saving.saveNow();
    await pass(5_000);
    expect(desk.portal.asked).toHaveLength(1);
    await pass(5_000);
    expect(desk.portal.most).toBe(1);
    expect(desk.portal.versions.map((version) => version.fields.body)).toEqual(['một', 'một hai']);
  });
});

describe('a save that is not answered', () => {
  test('is tried after 1, 2, 5, 10 and 30 seconds under one key with one text', async () => {
    const desk = new Desk();
    desk.portal.faults = Array(7).fill('before');
    desk.type('một');
    await pass(2_000);
    desk.type('một hai');
    const times: number[] = [];
    for (let second = 0; second < 90; second++) {
      const before = desk.portal.asked.length;
      await pass(1_000);
      if (desk.portal.asked.length > before) times.push(second);
    }
    expect(times.slice(0, 6)).toEqual([1, 3, 8, 18, 48, 78]);
    const first = desk.portal.asked.slice(0, 6);
    expect(new Set(first.map((job) => job.key)).size).toBe(1);
    expect(new Set(first.map((job) => job.fields.body))).toEqual(new Set(['một']));
  });

  test('whose answer was lost is known again, and makes one version', async () => {
    const desk = new Desk();
    desk.portal.faults = ['after', 'after'];
    desk.type('một');
    await pass(10_000);
    expect(desk.portal.versions).toHaveLength(1);
    expect(desk.saving.version).toBe(1);
    expect(desk.saving.state.is).toBe('saved');
  });

  test('ends after ten seconds, however long nothing comes', async () => {
    const desk = new Desk();
    desk.portal.faults = ['never'];
    desk.type('một');
    await pass(11_900);
    expect(desk.saving.state.is).toBe('saving');
    await pass(200);
    expect(desk.saving.state.is).toBe('waiting');
    await pass(2_000);
    expect(desk.saving.state.is).toBe('saved');
  });

  test('is tried at once when the network is back', async () => {
    const desk = new Desk();
    desk.isOnline = false;
    desk.portal.faults = Array(5).fill('before');
    desk.type('một');
    await pass(20_000);
    expect(desk.saving.state).toEqual({ is: 'offline' });
    expect(desk.saving.wouldLose).toBe(false);
    desk.portal.faults = [];
    desk.saving.again();
    await pass(100);
    expect(desk.portal.text).toBe('một');
  });
});

describe('an answer', () => {
  test('changes the version and the state, and nothing that is written', async () => {
    const desk = new Desk();
    desk.portal.faults = ['slow'];
    desk.type('một');
    await pass(3_000);
    desk.type('một hai ba');
    await pass(8_000);
    expect(desk.text.body).toBe('một hai ba');
    expect(desk.saving.version).toBeGreaterThan(0);
    expect(Object.keys(desk.told[0] ?? {})).not.toContain('body');
  });
});

describe('a page that goes', () => {
  test('keeps and sends what is typed at once', async () => {
    const desk = new Desk();
    desk.type('một');
    expect(desk.saving.wouldLose).toBe(true);
    desk.saving.flush();
    await pass(0);
    expect(desk.copy()?.fields.body).toBe('một');
    expect(desk.portal.asked).toHaveLength(1);
    expect(desk.saving.wouldLose).toBe(false);
  });

  test('asks first where a full disk took nothing, and says so until it does', async () => {
    const desk = new Desk();
    desk.disk.isFull = true;
    desk.portal.faults = Array(9).fill('before');
    desk.type('một');
    await pass(400);
    expect(desk.saving.keeper.isKept).toBe(false);
    expect(desk.saving.wouldLose).toBe(true);
    desk.disk.isFull = false;
    desk.type('một hai');
    await pass(400);
    expect(desk.saving.keeper.isKept).toBe(true);
    expect(desk.saving.wouldLose).toBe(false);
  });

  test('leaves the save that was under way with its key, for whoever opens it again', async () => {
    const desk = new Desk();
    desk.portal.faults = ['never'];
    desk.type('một');
    await pass(2_100);
    desk.type('một hai');
    await pass(400);
    expect(desk.copy()).toMatchObject({
      fields: { body: 'một hai' },
      job: { key: 'key 1', base: 0, fields: { body: 'một' } },
    });
  });
});
