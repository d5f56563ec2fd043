import { say } from '../language';
import type { Opened, Section } from '../newsroom';
import { sectionName, titleOf } from './row';

/** What readers will find it by: title, picture, address. */
export function AboutToPublish({ article, sections }: { article: Opened; sections: Section[] }) {
  const { image } = article;
  return (
    <section class="panel about">
      {image && <img src={image.url} alt={image.decorative ? '' : image.alt} />}
      <div>
        <h2>{titleOf(article)}</h2>
        <p class="meta">
          {sectionName(article.section, sections)}
          {article.author && ` · ${article.author}`}
        </p>
        {article.lead && <p>{article.lead}</p>}
        <p class="meta address">
          {article.slug
            ? `${location.host}/bai-viet/${article.slug}`
            : say('Địa chỉ: chưa có', 'No address yet')}
        </p>
        {!image && <p class="meta">{say('Không có ảnh đại diện.', 'Without a picture.')}</p>}
      </div>
    </section>
  );
}
