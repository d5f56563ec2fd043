import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Desk } from './saving-desk';

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-26T02:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

test('whatever goes wrong, the last letter typed is at the portal in the end, each save once', async () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = dice(seed);
    const desk = new Desk();
    let text = '';
    for (let step = 0; step < 120; step++) {
      const what = random(12);
      if (what < 6) {
        text += String.fromCharCode(97 + random(26));
        desk.type(text);
      }
      if (what === 6) desk.saving.saveNow();
      if (what === 7) desk.saving.again();
      if (what === 8) desk.saving.flush();
      if (what === 9) {
        const faults = ['before', 'after', 'never', 'slow', 'busy', 'signed-out'] as const;
        desk.portal.faults.push(faults[random(faults.length)] ?? 'before');
      }
      if (what === 10) desk.disk.isFull = random(4) === 0;
      await pass(random(1_200));
      // At each moment it is somewhere: at the portal, on the disk, or about to be written there.
      if (text && !desk.disk.isFull && desk.saving.keeper.isKept && !desk.saving.wouldLose) {
        expect([desk.portal.text, desk.copy()?.fields.body]).toContain(text);
      }
    }
    desk.portal.faults = [];
    desk.disk.isFull = false;
    for (let time = 0; time < 10; time++) {
      desk.saving.again();
      await pass(15_000);
    }
    expect(desk.portal.text ?? '').toBe(text);
    expect(desk.portal.most).toBeLessThanOrEqual(1);
    const keys = desk.portal.versions.map((version) => version.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(desk.saving.version).toBe(keys.length);
    expect(desk.saving.state.is).toBe('saved');
  }
});

function dice(seed: number) {
  let state = seed * 2_654_435_761;
  return (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}
