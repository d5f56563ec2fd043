import { redo, undo } from 'prosemirror-history';
import { isInTable } from 'prosemirror-tables';
import { say } from '../language';
import { asBlock, blockAt, inserted, isMarked, isWithin, list, quoted, toggled } from './commands';
import type { Editor } from './editor';
import { newTable } from './tabling';

export type Dialogs = { link: () => void; picture: () => void; document: () => void };

export type Tool = {
  name: string;
  sign: string;
  className?: string;
  keys?: string;
  isOn?: boolean;
  isOff?: boolean;
  act: () => void;
};

/** All tools but those of tables, in groups, as they are for where the caret is. */
export function tools(editor: Editor, ask: Dialogs): Tool[][] {
  const state = editor.state.value;
  const kind = blockAt(state);
  const mark = (name: 'strong' | 'em' | 'u' | 's' | 'sub' | 'sup', ...words: string[]): Tool => ({
    name: say(words[0] ?? '', words[1] ?? ''),
    sign: words[2] ?? '',
    className: name,
    keys: words[3],
    isOn: isMarked(state, name),
    act: () => editor.run(toggled(name)),
  });
  const block = (of: string, name: string, sign: string, keys?: string): Tool => ({
    name,
    sign,
    keys,
    isOn: kind === of,
    act: () => editor.run(asBlock(kind === of ? 'paragraph' : of)),
  });
  return [
    [
      block('h2', say('Tiêu đề lớn', 'Heading'), 'H2', 'Ctrl+Alt+2'),
      block('h3', say('Tiêu đề vừa', 'Smaller heading'), 'H3', 'Ctrl+Alt+3'),
      block('h4', say('Tiêu đề nhỏ', 'Smallest heading'), 'H4', 'Ctrl+Alt+4'),
    ],
    [
      mark('strong', 'Chữ đậm', 'Bold', 'B', 'Ctrl+B'),
      mark('em', 'Chữ nghiêng', 'Italic', 'I', 'Ctrl+I'),
      mark('u', 'Gạch chân', 'Underline', 'U', 'Ctrl+U'),
      mark('s', 'Gạch ngang', 'Strike', 'S'),
      mark('sup', 'Chỉ số trên', 'Superscript', 'x²'),
      mark('sub', 'Chỉ số dưới', 'Subscript', 'x₂'),
    ],
    [
      {
        name: say('Danh sách dấu chấm', 'Bullets'),
        sign: '•',
        isOn: isWithin(state, 'bullet_list'),
        act: () => editor.run(list('bullet_list')),
      },
      {
        name: say('Danh sách số', 'Numbers'),
        sign: '1.',
        isOn: isWithin(state, 'ordered_list'),
        act: () => editor.run(list('ordered_list')),
      },
      {
        name: say('Trích dẫn', 'Quotation'),
        sign: '❝',
        isOn: isWithin(state, 'blockquote'),
        act: () => editor.run(quoted),
      },
    ],
    [
      {
        name: say('Liên kết', 'Link'),
        sign: say('Liên kết', 'Link'),
        keys: 'Ctrl+K',
        isOn: isMarked(state, 'link'),
        act: ask.link,
      },
      { name: say('Thêm ảnh', 'Add pictures'), sign: say('Ảnh', 'Picture'), act: ask.picture },
      {
        name: say('Thêm bảng', 'Add a table'),
        sign: say('Bảng', 'Table'),
        isOff: isInTable(state),
        act: () => editor.run(newTable(3, 3)),
      },
      {
        name: say('Đường kẻ ngang', 'Line across'),
        sign: '―',
        act: () => editor.run(inserted('horizontal_rule')),
      },
      {
        name: say('Mở tệp Word', 'Open a Word file'),
        sign: 'Word',
        act: ask.document,
      },
    ],
    [
      {
        name: say('Hoàn tác', 'Undo'),
        sign: '↶',
        keys: 'Ctrl+Z',
        isOff: !editor.may(undo),
        act: () => editor.run(undo),
      },
      {
        name: say('Làm lại', 'Redo'),
        sign: '↷',
        keys: 'Ctrl+Y',
        isOff: !editor.may(redo),
        act: () => editor.run(redo),
      },
    ],
  ];
}
