import { say } from '../language';
import { otherFields, plain, stretches, wordsOf } from './differences';
import type { Fields } from './fields';

export function fieldName(name: keyof Fields): string {
  switch (name) {
    case 'title':
      return say('Tiêu đề', 'Title');
    case 'lead':
      return say('Tóm tắt', 'Lead');
    case 'section':
      return say('Chuyên mục', 'Section');
    case 'author':
      return say('Tác giả', 'Author');
    case 'source':
      return say('Nguồn', 'Source');
    case 'slug':
      return say('Địa chỉ', 'Address');
    case 'publishAt':
      return say('Giờ đăng', 'Time');
    case 'image':
      return say('Ảnh đại diện', 'Main picture');
    case 'attachments':
      return say('Tệp đính kèm', 'Attachments');
    case 'body':
      return say('Nội dung', 'Text');
  }
}

/** A field's value in words. */
export function shown(fields: Fields, name: keyof Fields): string {
  const value = fields[name];
  if (name === 'image') return fields.image ? fields.image.alt || fields.image.file : '';
  if (name === 'attachments') return fields.attachments.map((one) => one.name).join(', ');
  return typeof value === 'string' ? value : '';
}

/** Words that only one of both has, marked by more than colour. */
export function Words({ theirs, mine }: { theirs: string; mine: string }) {
  return (
    <p class="words">
      {wordsOf(theirs, mine).map((part, at) =>
        part.added ? (
          <ins key={at}>{part.value}</ins>
        ) : part.removed ? (
          <del key={at}>{part.value}</del>
        ) : (
          <span key={at}>{part.value}</span>
        ),
      )}
    </p>
  );
}

/** Where two texts differ, one below the other. */
export function Compared({ theirs, mine }: { theirs: Fields; mine: Fields }) {
  const parts = stretches(theirs.body, mine.body).filter((part) => !part.isSame);
  return (
    <div class="compared">
      <p class="hint">
        {say('Chữ gạch bỏ: bản đã lưu. ', 'Struck out: what was saved. ')}
        {say('Chữ gạch chân: bản trên máy này.', 'Underlined: what this machine has.')}
      </p>
      {otherFields(theirs, mine).map((name) => (
        <div key={name}>
          <h2>{fieldName(name)}</h2>
          <Words theirs={shown(theirs, name)} mine={shown(mine, name)} />
        </div>
      ))}
      {parts.length > 0 && <h2>{fieldName('body')}</h2>}
      {parts.map((part, at) => (
        <Words key={at} theirs={plain(part.theirs)} mine={plain(part.mine)} />
      ))}
    </div>
  );
}
