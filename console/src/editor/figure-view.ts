import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';
import { say } from '../language';

/** A picture with its caption, and a button that asks for what it shows. */
export class FigureView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  private readonly shown: HTMLElement;

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly position: () => number | undefined,
    private readonly edit: (position: number) => void,
  ) {
    this.dom = document.createElement('figure');
    this.shown = document.createElement('div');
    this.shown.contentEditable = 'false';
    this.shown.className = 'picture';
    this.contentDOM = document.createElement('figcaption');
    this.contentDOM.dataset.hint = say('Chú thích ảnh (không bắt buộc)', 'Caption (not required)');
    this.dom.append(this.shown, this.contentDOM);
    this.show();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    const isSame = node.sameMarkup(this.node);
    this.node = node;
    if (!isSame) this.show();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof Element && !!event.target.closest('button');
  }

  ignoreMutation(mutation: { target: globalThis.Node }): boolean {
    return this.shown.contains(mutation.target);
  }

  private show() {
    const { src, alt, missing, upload } = this.node.attrs;
    const isComing = !src && upload && !upload.startsWith('!');
    const parts: HTMLElement[] = [];
    if (src) {
      const image = document.createElement('img');
      image.src = src;
      image.alt = alt;
      parts.push(image);
    } else {
      const place = document.createElement('p');
      place.className = 'missing';
      const words = missing || alt;
      place.textContent =
        (isComing
          ? say('Đang tải ảnh lên', 'The picture is on its way')
          : say('Chưa có ảnh ở đây', 'A picture is missing here')) + (words ? `: ${words}` : '');
      parts.push(place);
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = this.buttonName();
    button.addEventListener('click', () => {
      const position = this.position();
      if (position !== undefined && this.view.editable) this.edit(position);
    });
    this.shown.replaceChildren(...parts, ...(isComing ? [] : [button]));
  }

  private buttonName(): string {
    const { src, alt } = this.node.attrs;
    if (!src) return say('Chọn ảnh', 'Choose a picture');
    return alt
      ? say('Sửa ảnh', 'Change the picture')
      : say('Ảnh chưa có mô tả: thêm', 'No description: add one');
  }
}
