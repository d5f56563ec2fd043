import type { Copy } from './copies';
import type { World } from './world';

const KEEP_WITHIN = 300;

export type Whose = Pick<Copy, 'site' | 'article' | 'sub'>;

/** Keeps what is typed on this machine within a moment, until the portal has it. */
export class Keeper {
  /** Whether the disk takes it. */
  isKept = true;
  private typed = 0; // changes so far
  private kept = 0; // those that the disk holds
  private timer: unknown = null;
  private writes: Promise<void> = Promise.resolve();

  constructor(
    private readonly world: World,
    private readonly whose: Whose,
    private readonly now: () => Pick<Copy, 'base' | 'fields' | 'job'>,
    private readonly told: () => void,
  ) {}

  touched() {
    this.typed++;
    this.timer ??= this.world.after(KEEP_WITHIN, () => this.keep());
  }

  /** Whether something typed is nowhere yet but in this page. */
  get isBehind(): boolean {
    return this.typed > this.kept || !this.isKept;
  }

  keep(): Promise<void> {
    this.stop();
    const { typed } = this;
    const copy = { ...this.whose, at: this.world.now(), ...this.now() };
    return this.write(async () => {
      await this.world.copies.keep(copy);
      this.kept = Math.max(this.kept, typed);
    });
  }

  /** The portal has it all. */
  drop() {
    this.stop();
    this.kept = this.typed;
    const { site, article, sub } = this.whose;
    void this.write(() => this.world.copies.drop(site, article, sub));
  }

  stop() {
    this.world.forget(this.timer);
    this.timer = null;
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
    this.told();
  }
}
