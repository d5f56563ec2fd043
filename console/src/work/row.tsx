import { say } from '../language';
import type { Listed, Section } from '../newsroom';
import { moment } from '../times';
import { nameOf } from './states';

export const ARTICLES = '/quan-tri/bai-viet';

/** A title to go by; a text may have none yet. */
export function titleOf(item: Pick<Listed, 'title'>): string {
  return item.title.trim() || say('(chưa có tiêu đề)', '(no title yet)');
}

export function sectionName(slug: string, sections: Section[]): string {
  return sections.find((section) => section.slug === slug)?.name ?? slug;
}

/** Who changed it last, and when. */
export function Changed({ item }: { item: Pick<Listed, 'by' | 'at'> }) {
  return (
    <>
      {nameOf(item.by)}, <time dateTime={item.at}>{moment(item.at)}</time>
    </>
  );
}

/** A place for a new text: its identifier is made here. */
export function newPlace(): string {
  return `${ARTICLES}/${crypto.randomUUID()}`;
}
