import type { Listed } from '../newsroom';

export type Filters = { section: string; author: string; month: string };

export const NO_FILTERS: Filters = { section: '', author: '', month: '' };

/** The month that an article is told under: of its publication, else of its newest change. */
export function monthOf(item: Pick<Listed, 'at' | 'public'>): string {
  return (item.public.publishedAt ?? item.at).slice(0, 7);
}

export function filtered(items: Listed[], { section, author, month }: Filters): Listed[] {
  return items.filter(
    (item) =>
      (!section || item.section === section) &&
      (!author || item.author === author) &&
      (!month || monthOf(item) === month),
  );
}

export type Choices = { sections: string[]; authors: string[]; months: string[] };

/** What there is to choose from; months with the newest first. */
export function choices(items: Listed[]): Choices {
  const of = (values: string[]) => [...new Set(values.filter(Boolean))];
  return {
    sections: of(items.map((item) => item.section)),
    authors: of(items.map((item) => item.author)).sort((one, other) =>
      one.localeCompare(other, 'vi'),
    ),
    months: of(items.map(monthOf)).sort().reverse(),
  };
}
