import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Declined, SignedOut, Unanswered } from '../api';
import type { Saved } from '../newsroom';
import type { Copies, Copy, Job } from './copies';
import { EMPTY, type Fields } from './fields';
import { Saving } from './saving';
import type { World } from './world';

/** A portal with one article, as it keeps its promises: a number once, a key once. */
class Portal {
  versions: { key: string; fields: Fields }[] = [];
  asked: Job[] = [];
  under = 0;
  most = 0;
  /** What goes wrong with the next requests. */
  faults: ('before' | 'after' | 'never' | 'slow' | 'busy' | 'signed-out')[] = [];

  async save(job: Job, giveUp: AbortSignal): Promise<Saved> {
    this.asked.push(structuredClone(job));
    this.most = Math.max(this.most, ++this.under);
    try {
      const fault = this.faults.shift();
      await sleep(fault === 'slow' ? 8_000 : 40);
      if (fault === 'before') throw new Unanswered('lost');
      if (fault === 'signed-out') throw new SignedOut();
      if (fault === 'busy') throw refusal(503, 'busy');
      if (fault === 'never') await gone(giveUp);
      const saved = this.commit(job);
      if (fault === 'after') throw new Unanswered('lost');
      return saved;
    } finally {
      this.under--;
    }
  }

  private commit(job: Job): Saved {
    const own = this.versions.findIndex((version) => version.key === job.key);
    if (own >= 0) return answer(own + 1);
    if (job.base !== this.versions.length) throw refusal(412, 'precondition_failed');
    this.versions.push({ key: job.key, fields: job.fields });
    return answer(this.versions.length);
  }

  get text() {
    return this.versions.at(-1)?.fields.body;
  }
}

function answer(version: number): Saved {
  return {
    id: 'a',
    version,
    at: '2026-11-26T09:41:00+07:00',
    work: 'draft',
    public: 'never',
    changed: [],
    slug: null,
  };
}

function refusal(status: number, code: string) {
  return new Declined({ status, code, title: code, theirs: { version: 7 }, kept: 'x' });
}

function sleep(milliseconds: number) {
  return new Promise<void>((done) => setTimeout(done, milliseconds));
}

function gone(signal: AbortSignal) {
  return new Promise<never>((_, fail) =>
    signal.addEventListener('abort', () => fail(new Unanswered('aborted'))),
  );
}

class Disk implements Copies {
  held = new Map<string, Copy>();
  isFull = false;
  async keep(copy: Copy) {
    if (this.isFull) throw new Error('QuotaExceededError');
    this.held.set(copy.sub + copy.article, structuredClone(copy));
  }
  async drop(_site: string, article: string, sub: string) {
    this.held.delete(sub + article);
  }
  async find(_site: string, article: string, sub: string) {
    return this.held.get(sub + article) ?? null;
  }
  async all(_site: string, sub: string) {
    return [...this.held.values()].filter((copy) => copy.sub === sub);
  }
}

/** One who writes, in a browser with a disk and a network. */
class Desk {
  portal = new Portal();
  disk = new Disk();
  text: Fields = EMPTY;
  isOnline = true;
  told: Saved[] = [];
  saving: Saving;

  constructor(base = 0, acknowledged: Fields = EMPTY) {
    let keys = 0;
    const world: World = {
      now: () => Date.now(),
      after: (milliseconds, done) => setTimeout(done, milliseconds),
      forget: (timer) => clearTimeout(timer as number),
      isOnline: () => this.isOnline,
      newKey: () => `key ${++keys}`,
      send: (job, giveUp) => this.portal.save(job, giveUp),
      copies: this.disk,
    };
    this.text = acknowledged;
    this.saving = new Saving(
      world,
      { site: 's', article: 'a', sub: 'lan' },
      base,
      acknowledged,
      () => this.text,
      (saved) => {
        if (saved) this.told.push(saved);
      },
    );
  }

  type(body: string) {
    this.text = { ...this.text, body };
    this.saving.changed();
  }

  copy() {
    return this.disk.held.get('lana') ?? null;
  }
}

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
    expect(desk.saving.isKept).toBe(false);
    expect(desk.saving.wouldLose).toBe(true);
    desk.disk.isFull = false;
    desk.type('một hai');
    await pass(400);
    expect(desk.saving.isKept).toBe(true);
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
      if (text && !desk.disk.isFull && desk.saving.isKept && !desk.saving.wouldLose) {
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
