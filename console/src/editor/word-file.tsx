import type { ComponentChildren, RefObject } from 'preact';
import { type Dispatch, type StateUpdater, useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../language';
import { documentHtml } from './docx';
import type { Editor } from './editor';

export function isWord(file: File | undefined): boolean {
  return /\.doc[xm]?$/i.test(file?.name ?? '');
}

/** Opens Word files into the text: what chooses one, and what is shown while one is read. */
export function useWord(
  editor: RefObject<Editor | null>,
  tell: Dispatch<StateUpdater<string[]>>,
): { choose: () => void; open: (file: File | undefined) => void; shown: ComponentChildren } {
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState('');
  const under = useRef<AbortController | null>(null);
  useEffect(() => () => under.current?.abort(), []);
  const open = async (file: File | undefined) => {
    if (!file || under.current) return;
    const control = new AbortController();
    under.current = control;
    setReading(file.name);
    tell([]);
    try {
      const { html, pictures, notices } = await documentHtml(file, control.signal);
      editor.current?.insert(html, pictures);
      tell((now) => [...now, ...notices]);
    } catch (error) {
      if (!control.signal.aborted) tell([error instanceof Error ? error.message : String(error)]);
    }
    under.current = null;
    setReading('');
  };
  const shown = (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.docm"
        aria-label={say('Mở tệp Word', 'Open a Word file')}
        onChange={(event) => {
          void open(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      {reading && (
        <p class="notice actions" role="status">
          {say(`Đang đọc “${reading}”…`, `“${reading}” is being read…`)}
          <button type="button" class="plain" onClick={() => under.current?.abort()}>
            {say('Thôi', 'Stop')}
          </button>
        </p>
      )}
    </>
  );
  return { choose: () => input.current?.click(), open, shown };
}
