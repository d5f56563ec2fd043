import type { ComponentChildren } from 'preact';
import { Declined, type Problem } from '../api';
import { say } from '../language';
import { command, type Deed, type Opened } from '../newsroom';
import { Dialog } from '../ui/dialog';
import { useDoing, WhyNot } from './doing';

/** What is to be done with an article, and who hears how it ended. */
export type Asking = {
  article: Opened;
  onClose: () => void;
  onDone: () => void;
  /** Somebody else was faster. */
  onFaster: () => void;
};

/** Asks before something is done with an article; why it was not done stands above the buttons. */
export function DeedDialog({
  of: { article, onClose, onDone, onFaster },
  title,
  deed,
  button,
  isOff = false,
  body,
  children,
}: {
  of: Asking;
  title: string;
  deed: Exclude<Deed, 'save' | 'import'>;
  /** What the button that does it says. */
  button: string;
  isOff?: boolean;
  /** What goes with it; null where something is still to be said. */
  body: () => object | null;
  children: (declined: Problem | null) => ComponentChildren;
}) {
  const doing = useDoing(onFaster);
  const send = async (event: Event) => {
    event.preventDefault();
    const given = body();
    if (isOff || given === null) return;
    const isDone = await doing.run([article.version, given], async (key) => {
      await command(article.id, deed, article.version, key, given);
    });
    if (isDone) onDone();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={send} noValidate>
        {children(doing.error instanceof Declined ? doing.error.problem : null)}
        <WhyNot of={doing} />
        <p class="actions">
          <button type="submit" class="button strong" disabled={doing.isBusy || isOff}>
            {button}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {say('Để nguyên', 'Leave it')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
