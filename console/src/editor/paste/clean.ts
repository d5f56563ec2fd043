import { inert } from '../../trusted';
import { prepared } from '../read';
import { withEmphasis } from './emphasis';
import { withHeadings, withWordBlocks } from './headings';
import { withLinks } from './links';
import { withoutOfficeTypes, withWordLists } from './lists';
import { Notices } from './notices';
import { type Brought, type Carried, withFigures } from './pictures';
import { pictures } from './rtf';
import { LOOK, SHEET, Style } from './style';
import { hugeTable, withLines, withTables } from './tables';
import { withEmoji, withLetters, withoutParts, withoutWrappers, withSpaces } from './words';

export type Cleaned = {
  body: HTMLElement;
  pictures: Brought[];
  notices: Notices;
  /** A table that is too large for a text, as rows; nothing is to be inserted then. */
  table: string[][] | null;
};

/**
 * Looks and handlers by another name: they are read as text, and the browser need not refuse each of them
 * under the page's policy.
 */
function quiet(html: string): string {
  return html
    .replace(/<style\b/gi, `<script type="${SHEET}"`)
    .replace(/<\/style\b/gi, '</script')
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag
        .replace(/(\s|["'])style(?=\s*=)/gi, `$1${LOOK}`)
        .replace(/(\s|["'/])on(?=[a-z]+\s*=)/gi, '$1data-on-'),
    );
}

/** A table that is larger than an article can bear, as rows of words. */
export function hugeIn(html: string): string[][] | null {
  return hugeTable(inert(quiet(html)).body);
}

/** What another program put on the clipboard, said with what an article may have. */
export function clean(html: string, rtf = '', carried: Carried[] = []): Cleaned {
  const document = inert(quiet(html));
  const { body } = document;
  const notices = new Notices();
  const table = hugeTable(body);
  if (table) return { body, pictures: [], notices, table };
  const style = new Style(document);
  withoutOfficeTypes(document);
  withLetters(body, style, notices);
  withoutParts(body, style, notices);
  withEmoji(body);
  const found = withFigures(body, rtf ? pictures(rtf) : [], notices, carried);
  withEmphasis(body, style);
  withWordBlocks(body);
  withWordLists(body, style);
  withTables(body);
  withHeadings(body);
  withLinks(body, notices);
  withoutWrappers(body);
  withSpaces(body);
  withLines(body);
  return { body: prepared(body), pictures: found, notices, table: null };
}
