import { say } from '../language';
import type { Section } from '../newsroom';
import { Field, TextField } from '../ui/field';
import { AddressField } from './address-field';
import { AttachmentFields } from './attachment-fields';
import type { Fields } from './fields';
import { PictureField } from './picture-field';

export type Change = <Name extends keyof Fields>(name: Name, value: Fields[Name]) => void;

/** All about an article but its words. */
export function Details({
  id,
  fields,
  set,
  sections,
  zone,
  isPublic,
  slug,
}: {
  id: string;
  fields: Fields;
  set: Change;
  sections: Section[];
  zone: string;
  isPublic: boolean;
  slug: string | null;
}) {
  const isKnown = !fields.section || sections.some((one) => one.slug === fields.section);
  return (
    <>
      <Field label={say('Chuyên mục', 'Section')} place="section">
        {(described) => (
          <select
            {...described}
            value={fields.section}
            onChange={(event) => set('section', event.currentTarget.value)}
          >
            <option value="">{say('Chọn chuyên mục', 'Choose a section')}</option>
            {!isKnown && <option value={fields.section}>{fields.section}</option>}
            {sections.map((one) => (
              <option key={one.slug} value={one.slug}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label={say('Tác giả', 'Author')}
        place="author"
        value={fields.author}
        onInput={(value) => set('author', value)}
        maxLength={200}
        autocomplete="off"
      />
      <TextField
        label={say('Nguồn (nếu có)', 'Source (if any)')}
        place="source"
        value={fields.source}
        onInput={(value) => set('source', value)}
        maxLength={200}
      />
      <PictureField image={fields.image} onChange={(image) => set('image', image)} />
      <AttachmentFields
        attachments={fields.attachments}
        onChange={(attachments) => set('attachments', attachments)}
      />
      <TextField
        type="datetime-local"
        label={say('Hẹn giờ đăng (nếu có)', 'Time to come out (if any)')}
        place="publishAt"
        hint={say('Giờ của trang (giờ Việt Nam).', 'By the site’s clock.')}
        value={fields.publishAt?.slice(0, 16) ?? ''}
        onInput={(value) => set('publishAt', value ? `${value}:00${zone}` : null)}
      />
      <AddressField
        id={id}
        title={fields.title}
        chosen={fields.slug ?? ''}
        now={slug}
        isFixed={isPublic}
        onChange={(value) => set('slug', value || undefined)}
      />
    </>
  );
}
