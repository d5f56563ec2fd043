import { signal } from '@preact/signals';

/** The last thing that was done, said to everybody: also to who does not look. */
const said = signal('');

export function announce(text: string) {
  said.value = '';
  queueMicrotask(() => {
    said.value = text;
  });
}

export function Announcer() {
  return (
    <p class="announcer" role="status">
      {said.value}
    </p>
  );
}
