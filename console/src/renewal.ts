/**
 * Makes a sign-in's token new: once at a time however many ask, and whether by the machine's clock or
 * by the portal's word the old one is over.
 */
export class Renewal {
  private running: Promise<string | null> | null = null;

  constructor(
    private readonly ask: () => Promise<string | null>,
    private readonly isRefused: (error: unknown) => boolean,
  ) {}

  /** The token; null where the sign-in is over. Throws where nobody could be asked, for it may go on. */
  token(): Promise<string | null> {
    this.running ??= this.asked().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async asked(): Promise<string | null> {
    try {
      return await this.ask();
    } catch (error) {
      if (this.isRefused(error)) return null;
      throw error;
    }
  }
}
