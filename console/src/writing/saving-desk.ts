import { Declined, SignedOut, Unanswered } from '../api';
import type { Saved } from '../newsroom';
import type { Copies, Copy, Job } from './copies';
import { EMPTY, type Fields } from './fields';
import { Saving } from './saving';
import type { World } from './world';

// For tests: one who writes, a portal, a network and a disk that fail as they are told.

/** A portal with one article, as it keeps its promises: a number once, a key once. */
export class Portal {
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

export function answer(version: number): Saved {
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

export function refusal(status: number, code: string) {
  return new Declined({ status, code, title: code, theirs: { version: 7 }, kept: 'x' });
}

export function sleep(milliseconds: number) {
  return new Promise<void>((done) => setTimeout(done, milliseconds));
}

export function gone(signal: AbortSignal) {
  return new Promise<never>((_, fail) =>
    signal.addEventListener('abort', () => fail(new Unanswered('aborted'))),
  );
}

export class Disk implements Copies {
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
export class Desk {
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
