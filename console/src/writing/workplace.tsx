import { useEffect, useRef, useState } from 'preact/hooks';
import type { Editor } from '../editor/editor';
import { WritingArea } from '../editor/writing-area';
import { say } from '../language';
import { sections as askSections, type Opened, open, type Section } from '../newsroom';
import { offset } from '../times';
import { Lines } from '../ui/lines';
import { Actions } from './actions';
import { leaveMine, setAside } from './aside';
import { type Choice, Conflict } from './conflict';
import { Details } from './details';
import { type Fields, fieldsOf } from './fields';
import { useGoing } from './going';
import { OfferNotice } from './offer-notice';
import type { Start } from './opening';
import { Others, usePresence } from './present';
import { removed } from './removed';
import { SavedLine } from './saved-line';
import { TitleFields } from './title-fields';
import { Unsent } from './unsent';
import { useSaving } from './use-saving';
import { useTheirs } from './use-theirs';

type Rest = Omit<Fields, 'body'>;

/** Where one article is written. */
export function Workplace({
  id,
  start,
  site,
  sub,
}: {
  id: string;
  start: Start;
  site: string;
  sub: string;
}) {
  const [article, setArticle] = useState<Opened | null>(start.article);
  const [offer, setOffer] = useState(start.offer);
  const [rest, setRest] = useState<Rest>(start.fields);
  const [sections, setSections] = useState<Section[]>([]);
  const [slug, setSlug] = useState(start.article?.slug ?? null);
  const [hasDetails, setDetails] = useState(false);
  const editor = useRef<Editor | null>(null);
  useGoing(() => setDetails(true));
  const written = useRef<Rest>(rest);
  const read = (): Fields => ({
    ...written.current,
    body: editor.current?.html ?? start.fields.body,
  });
  const { saving, turn, changed, forget } = useSaving(
    { site, article: id, sub },
    { version: start.version, fields: start.fields, at: start.article?.at ?? null },
    read,
    (saved) => {
      setSlug(saved.slug);
      if (!article) void refresh();
    },
  );
  const [theirs, setTheirs] = useTheirs(id, saving.state.is === 'conflict');
  const present = usePresence(id, !!article, sub, start.article?.present ?? []);
  const mayWrite = !article || article.may.includes('save');
  const isOpen = mayWrite && offer.is !== 'other'; // what is typed would take its place here

  const refresh = async () => {
    const now = await open(id).catch(() => null);
    if (now) setArticle(now);
    return now;
  };
  const fill = (fields: Fields) => {
    written.current = fields;
    setRest(fields);
    editor.current?.replace(fields.body);
  };
  const set = <Name extends keyof Fields>(name: Name, value: Fields[Name]) => {
    written.current = { ...written.current, [name]: value };
    setRest(written.current);
    saving.changed();
  };
  useEffect(() => {
    askSections().then(setSections, () => undefined);
  }, []);
  const decide = (choice: Choice) => {
    if (!theirs) return;
    setArticle(theirs);
    if (choice.is !== 'mine') leaveMine(id, saving, read());
    if (choice.is === 'theirs') {
      fill(fieldsOf(theirs));
      saving.took(theirs.version, fieldsOf(theirs), theirs.at);
    } else {
      if (choice.is === 'merged') fill(choice.fields);
      saving.over(theirs.version);
    }
    setTheirs(null);
    requestAnimationFrame(() => editor.current?.view.focus());
  };
  const ready = (made: Editor) => {
    editor.current = made;
    if (offer.is !== 'newer') return;
    fill(offer.copy.fields); // by way of undo
    saving.changed();
  };

  const heading =
    article || saving.version > 0 ? say('Soạn bài', 'Write') : say('Bài mới', 'New article');
  return (
    <div class="workplace">
      <h1>{heading}</h1>
      {article?.returnedBecause && (
        <section class="notice bad" aria-label={say('Bài bị trả lại', 'Returned')}>
          <p>
            <strong>{say('Bài được trả lại để sửa:', 'Returned to be mended:')}</strong>{' '}
            {article.returnedBecause}
          </p>
        </section>
      )}
      {!article && <Unsent but={id} />}
      <OfferNotice
        offer={offer}
        server={start.fields}
        onBack={() => {
          fill(start.fields);
          saving.changed();
          setOffer({ is: 'nothing' });
        }}
        onTake={(fields) => {
          fill(fields);
          saving.changed();
          setOffer({ is: 'nothing' });
        }}
        onClose={() => setOffer({ is: 'nothing' })}
        onLeave={(copy) => {
          void setAside(id, copy.base, copy.fields);
          saving.keeper.drop();
          setOffer({ is: 'nothing' });
        }}
      />
      {!mayWrite && (
        <p class="notice">
          {article?.work === 'submitted'
            ? say(
                'Bài đang chờ duyệt, nên chưa sửa được.',
                'It waits for an editor, and cannot be changed.',
              )
            : say('Bạn không sửa được bài này lúc này.', 'You cannot change this article now.')}
        </p>
      )}
      {theirs && <Conflict theirs={theirs} mine={read()} sections={sections} onDecide={decide} />}
      <div hidden={!!theirs}>
        <Others present={present} />
        <div class="columns">
          <div>
            <fieldset class="bare" disabled={!isOpen}>
              <TitleFields title={rest.title} lead={rest.lead} set={set} />
            </fieldset>
            <WritingArea
              text={start.fields.body}
              isEditable={isOpen && !theirs}
              onChange={() => saving.changed()}
              onReady={ready}
              onAttach={({ file, name }) =>
                set('attachments', [...written.current.attachments, { file, name }].slice(0, 30))
              }
            />
            <Lines lines={changed.map(removed)} onRead={forget} />
          </div>
          <aside aria-label={say('Chi tiết', 'Details')}>
            <button
              type="button"
              class="button for-details"
              aria-expanded={hasDetails}
              aria-controls="details"
              onClick={() => setDetails(!hasDetails)}
            >
              {say('Chi tiết: chuyên mục, ảnh, tệp, giờ', 'Details: section, picture, files, time')}
            </button>
            <fieldset id="details" class={hasDetails ? 'bare shown' : 'bare'} disabled={!isOpen}>
              <Details
                id={id}
                fields={{ ...rest, body: '' }}
                set={set}
                sections={sections}
                zone={offset(article?.at ?? '')}
                isPublic={!!article && article.public.state !== 'never'}
                slug={slug}
              />
            </fieldset>
          </aside>
        </div>
        <Actions
          id={id}
          article={article}
          saving={saving}
          onDone={refresh}
          line={<SavedLine saving={saving} turn={turn} />}
        />
      </div>
    </div>
  );
}
