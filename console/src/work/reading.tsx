import { say } from '../language';
import type { Section, Text } from '../newsroom';
import { Html } from './html';
import { sectionName, titleOf } from './row';

/** A text as a page, for reading it through. */
export function Reading({ text, sections }: { text: Text; sections: Section[] }) {
  const { image, attachments } = text;
  return (
    <article class="reading">
      <p class="meta">{sectionName(text.section, sections)}</p>
      <h2>{titleOf(text)}</h2>
      <p class="meta">
        {text.author}
        {text.source && say(` · Nguồn: ${text.source}`, ` · Source: ${text.source}`)}
      </p>
      {text.lead && <p class="lead">{text.lead}</p>}
      {image && (
        <figure>
          <img src={image.url} alt={image.decorative ? '' : image.alt} />
          <figcaption>
            {image.caption}
            <span class="meta described">
              {image.decorative
                ? say('Ảnh trang trí', 'Decorative')
                : say(
                    `Mô tả ảnh: ${image.alt || 'chưa có'}`,
                    `Described as: ${image.alt || 'nothing yet'}`,
                  )}
            </span>
          </figcaption>
        </figure>
      )}
      <Html of={text.body} />
      {attachments.length > 0 && (
        <>
          <h3>{say('Tệp đính kèm', 'Files')}</h3>
          <ul>
            {attachments.map((file) => (
              <li key={file.file}>
                <a href={`/media/${file.file}`} target="_blank" rel="noopener">
                  {file.name}
                </a>{' '}
                <span class="meta">{size(file.bytes)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

/** Bytes, in what people know. */
export function size(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.', say(',', '.'))} MB`;
}
