import { useRef } from 'preact/hooks';
import { isInTable } from 'prosemirror-tables';
import { say } from '../language';
import type { Editor } from './editor';
import { TABLE_TOOLS } from './tabling';
import { type Dialogs, type Tool, tools } from './tools';

/** One stop for the Tab key; arrows within, Escape back to the text. */
export function Toolbar({ editor, ask }: { editor: Editor; ask: Dialogs }) {
  const bar = useRef<HTMLDivElement>(null);
  const place = useRef(0);
  const move = (event: KeyboardEvent) => {
    const all = stops(bar.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Escape') {
      event.preventDefault();
      editor.view.focus();
    }
    if (next === undefined || at < 0) return;
    event.preventDefault();
    place.current = (next + all.length) % all.length;
    all.forEach((stop, index) => {
      stop.tabIndex = index === place.current ? 0 : -1;
    });
    all[place.current]?.focus();
  };
  const state = editor.state.value;
  const groups = tools(editor, ask);
  let index = 0;
  return (
    <div
      ref={bar}
      class="toolbar"
      role="toolbar"
      aria-label={say('Định dạng', 'Formatting')}
      onKeyDown={move}
    >
      {groups.map((group, at) => (
        <div class="group" key={at}>
          {group.map((tool) => (
            <ToolButton key={tool.name} tool={tool} isStop={index++ === place.current} />
          ))}
        </div>
      ))}
      {isInTable(state) && (
        <div class="group of-table">
          {TABLE_TOOLS.map(({ name, command }) => (
            <ToolButton
              key={name()}
              tool={{
                name: name(),
                sign: name(),
                isOff: !editor.may(command),
                act: () => editor.run(command),
              }}
              isStop={index++ === place.current}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** Moves to where the toolbar was left. */
export function focusToolbar(around: HTMLElement | null) {
  const all = stops(around);
  (all.find((stop) => stop.tabIndex === 0) ?? all[0])?.focus();
}

function stops(around: HTMLElement | null): HTMLElement[] {
  return [...(around?.querySelectorAll<HTMLElement>('.toolbar button, button.tool') ?? [])].filter(
    (stop, index, all) => all.indexOf(stop) === index,
  );
}

function ToolButton({ tool, isStop }: { tool: Tool; isStop: boolean }) {
  const title = tool.keys ? `${tool.name} (${tool.keys})` : tool.name;
  return (
    <button
      type="button"
      class={tool.className ? `tool ${tool.className}` : 'tool'}
      title={title}
      aria-pressed={tool.isOn}
      aria-disabled={tool.isOff || undefined}
      tabIndex={isStop ? 0 : -1}
      // The text keeps its focus, and a phone its keyboard.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !tool.isOff && tool.act()}
    >
      {tool.sign === tool.name ? (
        tool.name
      ) : (
        <>
          <span aria-hidden="true">{tool.sign}</span>
          <span class="unseen">{tool.name}</span>
        </>
      )}
    </button>
  );
}
