import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../language';

const ASKED = ':is(input, select, textarea):not([hidden], :disabled)';

/** Asks for something above the page; Escape and the button leave without it. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    // What is asked for comes before the way out above it.
    shown?.querySelector<HTMLElement>(ASKED)?.focus();
    return () => {
      shown?.close();
      // It is out of the page by now, so the browser does not go back by itself.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" class="plain" onClick={onClose}>
          {say('Đóng', 'Close')}
        </button>
      </header>
      {children}
    </dialog>
  );
}
