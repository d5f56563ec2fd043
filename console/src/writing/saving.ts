import { Declined, type Problem, SignedOut, Unanswered } from '../api';
import type { Saved } from '../newsroom';
import type { Copies, Job } from './copies';
import { type Fields, isEmptied } from './fields';

/** What saving is told of the world; all of it may fail or never answer. */
export type World = {
  now(): number;
  after(milliseconds: number, done: () => void): unknown;
  forget(timer: unknown): void;
  isOnline(): boolean;
  newKey(): string;
  send(job: Job, giveUp: AbortSignal): Promise<Saved>;
  copies: Copies;
};

export type State =
  | { is: 'saved'; at: string | null }
  | { is: 'typed' }
  | { is: 'saving' }
  | { is: 'waiting'; until: number }
  | { is: 'offline' }
  | { is: 'signed-out' }
  | { is: 'emptied' }
  | { is: 'conflict'; problem: Problem }
  | { is: 'refused'; problem: Problem };

const KEEP_WITHIN = 300;
const QUIET = 2_000;
const AT_LATEST = 10_000;
const AT_LATEST_LONG = 30_000;
const LONG = 200_000;
const TRY_ENDS = 10_000;
const PAUSES = [1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * Saves an article while it is written: here within a moment, at the portal soon after, one save at a
 * time, each under one key for all its tries. Nothing that comes back changes what is written.
 */
export class Saving {
  state: State;
  /** Whether this machine holds what the portal does not; false where its disk refused. */
  isKept = true;
  private acknowledged: Fields;
  private changedAt = 0; // of the first change that is not on its way
  private isTyped = false;
  private typed = 0; // changes so far
  private kept = 0; // those that this machine's disk holds
  private job: Job | null = null;
  private isSending = false;
  private failures = 0;
  private wanted: 'auto' | 'manual' = 'auto';
  private mayEmpty = false;
  private keeping: unknown = null;
  private sending: unknown = null;
  private writes: Promise<void> = Promise.resolve();
  private isOver = false;

  constructor(
    private readonly world: World,
    private readonly whose: { site: string; article: string; sub: string },
    public version: number,
    /** What the portal has. */
    acknowledged: Fields,
    /** What is written now. */
    private readonly read: () => Fields,
    private readonly told: (saved: Saved | null) => void,
    at: string | null = null,
  ) {
    this.acknowledged = acknowledged;
    this.state = { is: 'saved', at };
  }

  /** Something was typed. */
  changed() {
    if (!this.isTyped) this.changedAt = this.world.now();
    this.isTyped = true;
    this.typed++;
    this.keeping ??= this.world.after(KEEP_WITHIN, () => this.keep());
    if (this.isBlocked()) return;
    if (this.state.is === 'refused' || this.state.is === 'emptied') this.job = null;
    if (!this.job) this.schedule();
    if (['saved', 'refused', 'emptied'].includes(this.state.is)) this.become({ is: 'typed' });
  }

  /** Saves at once, because somebody asked for it; an empty text as well. */
  saveNow() {
    if (this.isBlocked()) return;
    this.wanted = 'manual';
    this.mayEmpty = true;
    if (this.state.is === 'refused') this.job = null;
    this.begin();
  }

  /** The page may go any moment. */
  flush() {
    if (this.typed > this.kept) void this.keep();
    if (!this.isStuck()) this.begin();
  }

  /** The network is back, the page is seen again, or somebody signed in. */
  again() {
    if (this.state.is === 'signed-out') this.become({ is: 'typed' });
    if (this.isSending || this.isStuck()) return;
    if (this.job) this.attempt();
    else if (this.isTyped) this.begin();
  }

  /** Goes on over the version that was faster, with what is written here as the next. */
  over(version: number) {
    this.version = version;
    this.job = null;
    this.isTyped = true;
    this.become({ is: 'typed' });
    this.saveNow();
  }

  /** What the portal has is written here now, by the person's own choice, or by a command. */
  took(version: number, fields: Fields, at: string) {
    this.version = version;
    this.acknowledged = fields;
    this.job = null;
    this.isTyped = false;
    this.kept = this.typed;
    this.world.forget(this.keeping);
    this.world.forget(this.sending);
    this.keeping = null;
    this.become({ is: 'saved', at });
    this.drop();
  }

  /** A command made a version, and left the text as it is. */
  moved(version: number) {
    this.version = version;
    this.told(null);
  }

  /** Whether all that was typed is at the portal. */
  get isDone(): boolean {
    return !this.isTyped && !this.job;
  }

  /** Whether leaving would lose something. */
  get wouldLose(): boolean {
    return !this.isDone && (this.typed > this.kept || !this.isKept);
  }

  /** Resolves once the portal has everything; false where it cannot. */
  async settle(): Promise<boolean> {
    this.saveNow();
    while (this.isSending) await this.pause();
    return this.isDone;
  }

  /** The page is left: what is written goes on its way, and tries end with the first that fails. */
  async end(): Promise<void> {
    this.flush();
    while (this.isSending) await this.pause();
    if (this.isTyped && !this.isStuck()) this.begin();
    while (this.isSending) await this.pause();
    this.isOver = true;
    this.world.forget(this.keeping);
    this.world.forget(this.sending);
  }

  private pause(): Promise<void> {
    return new Promise((done) => this.world.after(50, done));
  }

  private isStuck(): boolean {
    return this.isBlocked() || this.state.is === 'refused' || this.state.is === 'emptied';
  }

  private isBlocked(): boolean {
    return this.state.is === 'conflict' || this.state.is === 'signed-out';
  }

  private schedule() {
    const latest = this.acknowledged.body.length > LONG ? AT_LATEST_LONG : AT_LATEST;
    const left = Math.max(0, this.changedAt + latest - this.world.now());
    this.world.forget(this.sending);
    this.sending = this.world.after(Math.min(QUIET, left), () => this.begin());
  }

  private keep(): Promise<void> {
    this.world.forget(this.keeping);
    this.keeping = null;
    const typed = this.typed;
    const copy = {
      ...this.whose,
      base: this.version,
      at: this.world.now(),
      fields: this.read(),
      job: this.job,
    };
    return this.write(async () => {
      await this.world.copies.keep(copy);
      this.kept = Math.max(this.kept, typed);
    });
  }

  private drop() {
    void this.write(() => this.world.copies.drop(...this.place()));
  }

  private place(): [string, string, string] {
    return [this.whose.site, this.whose.article, this.whose.sub];
  }

  // One after another, so that what is older never ends up above what is newer.
  private write(change: () => Promise<void>): Promise<void> {
    this.writes = this.writes.then(change).then(
      () => this.keptIs(true),
      () => this.keptIs(false),
    );
    return this.writes;
  }

  private keptIs(isKept: boolean) {
    if (this.isKept === isKept) return;
    this.isKept = isKept;
    this.told(null);
  }

  private begin() {
    if (this.isOver || this.isSending) return;
    if (this.job) return this.attempt();
    if (!this.isTyped) return;
    const fields = this.read();
    if (!this.mayEmpty && isEmptied(this.acknowledged, fields)) {
      return this.become({ is: 'emptied' });
    }
    this.job = { key: this.world.newKey(), base: this.version, kind: this.wanted, fields };
    this.wanted = 'auto';
    this.mayEmpty = false;
    this.isTyped = false;
    this.failures = 0;
    this.attempt();
  }

  private async attempt() {
    const job = this.job;
    if (!job || this.isSending) return;
    this.world.forget(this.sending);
    this.isSending = true;
    this.become({ is: 'saving' });
    const giveUp = new AbortController();
    let end: unknown;
    const late = new Promise<never>((_, fail) => {
      end = this.world.after(TRY_ENDS, () => {
        giveUp.abort();
        fail(new Unanswered('late'));
      });
    });
    // The copy names the save before it goes, so that its answer is known again whatever happens.
    await Promise.race([this.keep(), new Promise<void>((done) => this.world.after(1_000, done))]);
    try {
      this.accept(job, await Promise.race([this.world.send(job, giveUp.signal), late]));
    } catch (error) {
      this.isSending = false;
      if (this.job === job) this.failed(error);
    } finally {
      this.world.forget(end);
    }
  }

  private accept(job: Job, saved: Saved) {
    this.isSending = false;
    if (this.job !== job) return;
    this.job = null;
    this.failures = 0;
    this.version = saved.version;
    this.acknowledged = job.fields;
    if (this.isTyped) {
      this.become({ is: 'typed' });
      void this.keep();
      if (this.wanted === 'manual') this.begin();
      else this.schedule();
    } else {
      this.become({ is: 'saved', at: saved.at });
      this.drop();
    }
    this.told(saved);
  }

  private failed(error: unknown) {
    if (error instanceof SignedOut) return this.become({ is: 'signed-out' });
    if (error instanceof Declined && !isPassing(error.problem.status)) {
      const { problem } = error;
      return this.stopped(problem);
    }
    if (this.isOver) return;
    const pause = PAUSES[Math.min(this.failures++, PAUSES.length - 1)] ?? 0;
    this.sending = this.world.after(pause, () => this.attempt());
    this.become(
      this.world.isOnline()
        ? { is: 'waiting', until: this.world.now() + pause }
        : { is: 'offline' },
    );
  }

  // What is written stays unsaved, and is sent anew under another key when something changes.
  private stopped(problem: Problem) {
    this.isTyped = true;
    this.job = null;
    void this.keep();
    this.become({ is: problem.status === 412 ? 'conflict' : 'refused', problem });
  }

  private become(state: State) {
    this.state = state;
    this.told(null);
  }
}

/** Whether the same may be answered otherwise a little later. */
function isPassing(status: number): boolean {
  return status >= 500 || status === 429 || status === 408;
}
