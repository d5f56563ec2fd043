import type { Problem } from '../api';
import type { Saved } from '../newsroom';
import type { Job } from './copies';
import { type Fields, isEmptied } from './fields';
import { Keeper, type Whose } from './keeper';
import {
  dueIn,
  failing,
  isBlocked,
  isStuck,
  pauseAfter,
  type State,
  tried,
  type World,
} from './world';

const LONGEST_KEEPING = 1_000;

/**
 * Saves an article while it is written: here within a moment, at the portal soon after, one save at a
 * time, each under one key for all its tries. Nothing that comes back changes what is written.
 */
export class Saving {
  state: State;
  readonly keeper: Keeper;
  private changedAt = 0; // of the first change that is not on its way
  private isTyped = false;
  private job: Job | null = null;
  isSending = false;
  refused: Fields | null = null; // what the portal refused last, and may have kept aside
  private failures = 0;
  private wanted: 'auto' | 'manual' = 'auto';
  private mayEmpty = false;
  private next: unknown = null;
  private isOver = false;

  constructor(
    private readonly world: World,
    whose: Whose,
    public version: number,
    /** What the portal has. */
    private acknowledged: Fields,
    /** What is written now. */
    private readonly read: () => Fields,
    private readonly told: (saved: Saved | null) => void,
    at: string | null = null,
  ) {
    this.state = { is: 'saved', at };
    const now = () => ({ base: this.version, fields: this.read(), job: this.job });
    this.keeper = new Keeper(world, whose, now, () => told(null));
  }

  /** Something was typed. */
  changed() {
    if (!this.isTyped) this.changedAt = this.world.now();
    this.isTyped = true;
    this.keeper.touched();
    if (isBlocked(this.state)) return;
    if (!this.job) this.schedule();
    if (['saved', 'refused', 'emptied'].includes(this.state.is)) this.become({ is: 'typed' });
  }

  /** Saves at once, because somebody asked for it; an empty text as well. */
  saveNow() {
    if (isBlocked(this.state) || this.isDone) return;
    this.wanted = 'manual';
    this.mayEmpty = true;
    this.begin();
  }

  /** The page may go any moment. */
  flush() {
    if (this.keeper.isBehind) void this.keeper.keep();
    if (!isStuck(this.state)) this.begin();
  }

  /** The network is back, the page is seen again, or somebody signed in. */
  again() {
    if (this.state.is === 'signed-out') this.become({ is: 'typed' });
    if (!isStuck(this.state)) this.begin();
  }

  /** Goes on over the version that was faster, with what is written here as the next. */
  over(version: number) {
    this.version = version;
    this.isTyped = true;
    this.become({ is: 'typed' });
    this.saveNow();
  }

  /** What the portal has is written here now, by the person's own choice. */
  took(version: number, fields: Fields, at: string) {
    this.version = version;
    this.acknowledged = fields;
    this.job = null;
    this.isTyped = false;
    this.world.forget(this.next);
    this.become({ is: 'saved', at });
    this.keeper.drop();
  }

  get isDone(): boolean {
    return !this.isTyped && !this.job;
  }

  /** Whether leaving would lose something. */
  get wouldLose(): boolean {
    return !this.isDone && this.keeper.isBehind;
  }

  /** No more tries, and nothing more is kept. */
  stop() {
    this.isOver = true;
    this.keeper.stop();
    this.world.forget(this.next);
  }

  private schedule() {
    const due = dueIn(this.world.now() - this.changedAt, this.acknowledged.body.length);
    this.world.forget(this.next);
    this.next = this.world.after(due, () => this.begin());
  }

  private begin() {
    if (this.isOver || this.isSending) return;
    if (!this.job) {
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
    }
    void this.attempt(this.job);
  }

  private async attempt(job: Job) {
    this.world.forget(this.next);
    this.isSending = true;
    this.become({ is: 'saving' });
    // The copy names the save before it goes, so that its answer is known again whatever happens.
    const late = new Promise<void>((done) => this.world.after(LONGEST_KEEPING, done));
    await Promise.race([this.keeper.keep(), late]);
    try {
      const saved = await tried(this.world, job);
      this.isSending = false;
      if (this.job === job) this.accept(job, saved);
    } catch (error) {
      this.isSending = false;
      if (this.job === job) this.failed(error, job);
    }
  }

  private accept(job: Job, saved: Saved) {
    this.job = null;
    this.version = saved.version;
    this.acknowledged = job.fields;
    if (this.isTyped) {
      this.become({ is: 'typed' });
      void this.keeper.keep();
      if (this.wanted === 'manual') this.begin();
      else this.schedule();
    } else {
      this.wanted = 'auto';
      this.mayEmpty = false;
      this.become({ is: 'saved', at: saved.at });
      this.keeper.drop();
    }
    this.told(saved);
  }

  private failed(error: unknown, job: Job) {
    const reason = failing(error);
    if (reason === 'signed-out') return this.become({ is: 'signed-out' });
    if (reason) return this.stopped(reason, job);
    if (this.isOver) return;
    const pause = pauseAfter(this.failures++);
    const until = this.world.now() + pause;
    this.next = this.world.after(pause, () => this.begin());
    this.become(this.world.isOnline() ? { is: 'waiting', until } : { is: 'offline' });
  }

  // What is written stays unsaved, and is sent anew under another key when something changes.
  private stopped(problem: Problem, { fields }: Job) {
    this.isTyped = true;
    this.refused = fields;
    this.job = null;
    void this.keeper.keep();
    this.become({ is: problem.status === 412 ? 'conflict' : 'refused', problem });
  }

  private become(state: State) {
    this.state = state;
    this.told(null);
  }
}
