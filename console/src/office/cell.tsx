import { useId } from 'preact/hooks';

/** One field of a table, named by its row and column, with what is wrong beneath it. */
export function Cell({
  name,
  hint,
  value,
  fault,
  isNumber,
  onInput,
  onPaste,
}: {
  name: string;
  hint?: string;
  value: string;
  fault?: string;
  isNumber?: boolean;
  onInput: (value: string) => void;
  onPaste?: (event: ClipboardEvent) => void;
}) {
  const id = useId();
  return (
    <span class={fault ? 'cell bad' : 'cell'}>
      <input
        aria-label={name}
        placeholder={hint}
        value={value}
        inputMode={isNumber ? 'numeric' : undefined}
        class={isNumber ? 'number' : undefined}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? id : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
        onPaste={onPaste}
      />
      {fault && (
        <span class="fault" id={id}>
          {fault}
        </span>
      )}
    </span>
  );
}
