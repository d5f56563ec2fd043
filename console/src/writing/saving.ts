import type { Problem } from '../api';
import type { Saved } from '../newsroom';
import type { Job } from './copies';
import { type Fields, isEmptied } from './fields';
import { Keeper, type Whose } from './keeper';
import { failing, pauseAfter, type State, tried, type World } from './world';

const QUIET = 2_000;
const AT_LATEST = 10_000;
const AT_LATEST_LONG = 30_000;
const LONG = 200_000;
const LONGEST_KEEPING = 1_000;

/**
 * Saves an article while it is written: here within a moment, at the portal soon after, one save at a
 * time, each under one key for all its tries. Nothing that comes back changes what is written.
 */
export class Saving {
  state: State;
  private readonly keeper: Keeper;
  private changedAt = 0; // of the first change that is not on its way
  private isTyped = false;
  private job: Job | null = null;
  private isSending = false;
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
    if (this.isBlocked()) return;
    if (!this.job) this.schedule();
    if (['saved', 'refused', 'emptied'].includes(this.state.is)) this.become({ is: 'typed' });
  }

  /** Saves at once, because somebody asked for it; an empty text as well. */
  saveNow() {
    if (this.isBlocked()) return;
    this.wanted = 'manual';
    this.mayEmpty = true;
    this.begin();
  }

  /** The page may go any moment. */
  flush() {
    if (this.keeper.isBehind) void this.keeper.keep();
    if (!this.isStuck()) this.begin();
  }

  /** The network is back, the page is seen again, or somebody signed in. */
  again() {
    if (this.state.is === 'signed-out') this.become({ is: 'typed' });
    if (!this.isStuck()) this.begin();
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

  /** A command made a version, and left the text as it is. */
  moved(version: number) {
    this.version = version;
    this.told(null);
  }

  /** Whether all that was typed is at the portal. */
  get isDone(): boolean {
    return !this.isTyped && !this.job;
  }

  /** Whether this machine holds what the portal does not; false where its disk refused. */
  get isKept(): boolean {
    return this.keeper.isKept;
  }

  /** Whether leaving would lose something. */
  get wouldLose(): boolean {
    return !this.isDone && this.keeper.isBehind;
  }

  /** Resolves once the portal has everything; false where it cannot. */
  async settle(): Promise<boolean> {
    this.saveNow();
    await this.answered();
    return this.isDone;
  }

  /** The page is left: what is written goes on its way, and tries end with the first that fails. */
  async end(): Promise<void> {
    this.flush();
    await this.answered();
    if (this.isTyped && !this.isStuck()) this.begin();
    await this.answered();
    this.isOver = true;
    this.keeper.stop();
    this.world.forget(this.next);
  }

  private async answered() {
    while (this.isSending) await new Promise<void>((done) => this.world.after(50, done));
  }

  private isBlocked(): boolean {
    return this.state.is === 'conflict' || this.state.is === 'signed-out';
  }

  private isStuck(): boolean {
    return this.isBlocked() || this.state.is === 'refused' || this.state.is === 'emptied';
  }

  private schedule() {
    const latest = this.acknowledged.body.length > LONG ? AT_LATEST_LONG : AT_LATEST;
    const left = Math.max(0, this.changedAt + latest - this.world.now());
    this.world.forget(this.next);
    this.next = this.world.after(Math.min(QUIET, left), () => this.begin());
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
      if (this.job === job) this.failed(error);
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
      this.become({ is: 'saved', at: saved.at });
      this.keeper.drop();
    }
    this.told(saved);
  }

  private failed(error: unknown) {
    const reason = failing(error);
    if (reason === 'signed-out') return this.become({ is: 'signed-out' });
    if (reason) return this.stopped(reason);
    if (this.isOver) return;
    const pause = pauseAfter(this.failures++);
    const until = this.world.now() + pause;
    this.next = this.world.after(pause, () => this.begin());
    this.become(this.world.isOnline() ? { is: 'waiting', until } : { is: 'offline' });
  }

  // What is written stays unsaved, and is sent anew under another key when something changes.
  private stopped(problem: Problem) {
    this.isTyped = true;
    this.job = null;
    void this.keeper.keep();
    this.become({ is: problem.status === 412 ? 'conflict' : 'refused', problem });
  }

  private become(state: State) {
    this.state = state;
    this.told(null);
  }
}
