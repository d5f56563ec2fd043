import { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { html } from './html';
import { schema } from './schema';

const text = (words: string, ...marks: string[]) => ({
  type: 'text',
  text: words,
  marks: marks.map((type) =>
    type.startsWith('http') || type.startsWith('/')
      ? { type: 'link', attrs: { href: type } }
      : { type },
  ),
});
const node = (type: string, ...content: unknown[]) => ({ type, content });
const p = (...content: unknown[]) => node('paragraph', ...content);

function written(...blocks: unknown[]): string {
  return html(Node.fromJSON(schema, { type: 'doc', content: blocks }));
}

test('each block is a line, and an empty one is none', () => {
  expect(written(p(text('Một')), p(), p(text('Hai')), { type: 'horizontal_rule' })).toBe(
    '<p>Một</p>\n<p>Hai</p>\n<hr>',
  );
  expect(written(p())).toBe('');
});

test('signs of HTML are text, letters are composed, and a space that holds together stays', () => {
  expect(written(p(text('a < b & c\u00a0km "d"'), text('Tie\u0302\u0301ng')))).toBe(
    '<p>a &lt; b &amp; c&#xa0;km "d"Tiếng</p>',
  );
});

test('words in several ways are within each other', () => {
  expect(
    written(
      p(text('a ', 'strong'), text('b', 'strong', 'em'), text(' c', 'https://x.example/?a&b')),
    ),
  ).toBe(
    '<p><strong>a <em>b</em></strong><a href="https://x.example/?a&amp;b" rel="noopener"> c</a></p>',
  );
  expect(written(p(text('d', '/tin')))).toBe('<p><a href="/tin">d</a></p>');
});

test('an item has its words itself, lines of them, and lists within', () => {
  const inner = node('bullet_list', node('list_item', p(text('c'))));
  expect(written(node('ordered_list', node('list_item', p(text('a')), p(text('b')), inner)))).toBe(
    '<ol><li>a<br>b<ul><li>c</li></ul></li></ol>',
  );
});

test('a table has its caption, its head and the scope of each header cell', () => {
  const th = (words: string, attrs = {}) => ({ ...node('table_header', p(text(words))), attrs });
  const td = (words: string) => node('table_cell', words ? p(text(words)) : p());
  const table = written(
    node('table_caption', text('Bảng 1')),
    node(
      'table',
      node('table_row', th('A', { rowspan: 2 }), th('B', { colspan: 2 })),
      node('table_row', th('C'), th('D')),
      node('table_row', th('E'), td('1'), td('')),
    ),
  );
  expect(table).toBe(
    '<table><caption>Bảng 1</caption><thead>' +
      '<tr><th rowspan="2" scope="col">A</th><th colspan="2" scope="colgroup">B</th></tr>' +
      '<tr><th scope="col">C</th><th scope="col">D</th></tr></thead>' +
      '<tbody><tr><th scope="row">E</th><td>1</td><td></td></tr></tbody></table>',
  );
});

test('a caption without its table is a paragraph', () => {
  expect(written(node('table_caption', text('Bảng 1')), p(text('a')))).toBe(
    '<p>Bảng 1</p>\n<p>a</p>',
  );
});

test('a figure that waits for its picture is a marked place', () => {
  const figure = (attrs: object, ...content: unknown[]) => ({
    ...node('figure', ...content),
    attrs,
  });
  expect(written(figure({ src: '/media/a.jpg', alt: 'Cầu "mới"' }, text('Ảnh: Lan')))).toBe(
    '<figure><img src="/media/a.jpg" alt="Cầu &quot;mới&quot;"><figcaption>Ảnh: Lan</figcaption></figure>',
  );
  expect(written(figure({ missing: 'Cầu', upload: '1' }))).toBe(
    '<figure data-missing="Cầu"></figure>',
  );
});
