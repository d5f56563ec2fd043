import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Fault } from '../api';

/** Of a form's answer what was wrong with one field. */
export function faultAt(faults: Fault[] | undefined, pointer: string): string | undefined {
  return faults?.find((fault) => fault.pointer === pointer)?.message;
}

type Described = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: boolean };

/** A label, a hint, and what is wrong, bound to whatever takes the input. */
export function Field({
  label,
  hint,
  fault,
  place,
  children,
}: {
  label: string;
  hint?: ComponentChildren;
  fault?: string;
  /** The field of an article that is here: what checks lead to. */
  place?: string;
  children: (described: Described) => ComponentChildren;
}) {
  const id = useId();
  const by = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class={fault ? 'field bad' : 'field'} data-place={place}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        ...(by ? { 'aria-describedby': by } : {}),
        ...(fault ? { 'aria-invalid': true } : {}),
      })}
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}

export function TextField({
  label,
  hint,
  fault,
  place,
  value,
  onInput,
  type = 'text',
  rows,
  ...more
}: {
  label: string;
  hint?: ComponentChildren;
  fault?: string;
  place?: string;
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'url' | 'email' | 'tel' | 'datetime-local' | 'date' | 'month' | 'search';
  rows?: number;
  required?: boolean;
  maxLength?: number;
  inputMode?: 'numeric' | 'email' | 'tel' | 'url';
  autocomplete?: string;
  disabled?: boolean;
}) {
  return (
    <Field label={label} hint={hint} fault={fault} place={place}>
      {(described) =>
        rows ? (
          <textarea
            {...described}
            {...more}
            rows={rows}
            value={value}
            spellcheck={false}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        ) : (
          <input
            {...described}
            {...more}
            type={type as 'text'}
            value={value}
            spellcheck={false}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
