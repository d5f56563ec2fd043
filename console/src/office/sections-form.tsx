import { useRef, useState } from 'preact/hooks';
import { say } from '../language';
import { faultAt } from '../ui/field';
import { Failure } from '../ui/load';
import { announce } from '../ui/notice';
import { Cell } from './cell';
import { Conflict } from './conflict';
import { slugOf } from './fold';
import { Leaving } from './leaving';
import { useChange, usePart } from './part';
import { SectionRemoval } from './section-removal';
import { type Section, type StaffSite, sectionsOf, swapped } from './sites';

/** The sections in their order. */
export function SectionsForm({
  site,
  onSite,
}: {
  site: StaffSite;
  onSite: (site: StaffSite) => void;
}) {
  const part = usePart(site, sectionsOf);
  const change = useChange(site, onSite, sectionsOf);
  const [leads, setLeads] = useState<Record<string, string>>({});
  const [going, setGoing] = useState<Section | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const sections = part.value;
  const isSaved = (slug: string) => site.sections.some((section) => section.slug === slug);
  const set = (at: number, more: Partial<Section>) =>
    part.set(sections.map((section, i) => (i === at ? { ...section, ...more } : section)));
  const removed = site.sections
    .filter(({ slug }) => !sections.some((section) => section.slug === slug))
    .map(({ slug }) => ({ slug, leadsTo: leads[slug] ?? '' }));
  const usedFault = change.problem?.code === 'section_in_use' ? change.problem : null;

  const shift = (at: number, by: 1 | -1) => {
    part.set(swapped(sections, at, by));
    const name = sections[at]?.name ?? '';
    announce(say(`“${name}” nay ở vị trí ${at + by + 1}.`, `“${name}” is number ${at + by + 1}.`));
    // The button stays under whoever presses it again.
    requestAnimationFrame(() => {
      const row = list.current?.children[at + by];
      const wanted = row?.querySelector<HTMLButtonElement>(by < 0 ? '.up' : '.down');
      (wanted?.disabled ? row?.querySelector<HTMLElement>('button:enabled') : wanted)?.focus();
    });
  };
  const save = async () => {
    const body = { sections, ...(removed.length > 0 ? { removed } : {}) };
    if (await change.send('/sections', body)) {
      setLeads({});
      announce(say('Đã lưu chuyên mục.', 'Sections are saved.'));
    }
  };
  return (
    <section class="panel">
      <h2>{say('Chuyên mục', 'Sections')}</h2>
      <p class="hint">
        {say(
          'Thứ tự và tên ở đây là thứ tự và tên trên menu, trang chủ và bản tin. Đổi tên không đổi địa chỉ.',
          'Order and names are those of the menu, the front page and feeds. A new name keeps the address.',
        )}
      </p>
      <Conflict part={part} rival={change.rival} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ol class="site-rows" ref={list}>
          {sections.map((section, i) => {
            const name = section.name || say('Chuyên mục mới', 'New section');
            return (
              <li key={isSaved(section.slug) ? section.slug : `new-${i}`}>
                <Cell
                  name={say(`Tên chuyên mục ${i + 1}`, `Name of section ${i + 1}`)}
                  hint={say('Tên', 'Name')}
                  value={section.name}
                  fault={faultAt(change.faults, `/sections/${i}/name`)}
                  onInput={(value) =>
                    set(
                      i,
                      isSaved(section.slug) || section.slug !== slugOf(section.name)
                        ? { name: value }
                        : { name: value, slug: slugOf(value) },
                    )
                  }
                />
                {isSaved(section.slug) ? (
                  <span class="meta">/chuyen-muc/{section.slug}</span>
                ) : (
                  <Cell
                    name={say(`Địa chỉ chuyên mục ${i + 1}`, `Address of section ${i + 1}`)}
                    hint={say('dia-chi', 'address')}
                    value={section.slug}
                    fault={faultAt(change.faults, `/sections/${i}/slug`)}
                    onInput={(slug) => set(i, { slug })}
                  />
                )}
                <span class="actions">
                  <button
                    type="button"
                    class="plain up"
                    disabled={i === 0}
                    aria-label={say(`Đưa ${name} lên`, `Move ${name} up`)}
                    onClick={() => shift(i, -1)}
                  >
                    {say('Lên', 'Up')}
                  </button>
                  <button
                    type="button"
                    class="plain down"
                    disabled={i === sections.length - 1}
                    aria-label={say(`Đưa ${name} xuống`, `Move ${name} down`)}
                    onClick={() => shift(i, 1)}
                  >
                    {say('Xuống', 'Down')}
                  </button>
                  <button
                    type="button"
                    class="plain"
                    aria-label={say(`Bỏ ${name}`, `Remove ${name}`)}
                    onClick={() =>
                      isSaved(section.slug)
                        ? setGoing(section)
                        : part.set(sections.filter((_, at) => at !== i))
                    }
                  >
                    {say('Bỏ', 'Remove')}
                  </button>
                </span>
              </li>
            );
          })}
        </ol>
        {removed.map(({ slug, leadsTo }, i) => {
          const section = site.sections.find((section) => section.slug === slug);
          return section ? (
            <Leaving
              key={slug}
              section={section}
              leadsTo={leadsTo}
              fault={
                usedFault?.section === slug
                  ? usedFault.title
                  : faultAt(change.faults, `/removed/${i}/leadsTo`)
              }
              onKeep={() => part.set([...sections, { slug, name: section.name }])}
              onMove={() => setGoing(section)}
            />
          ) : null;
        })}
        {change.error !== null && !usedFault && <Failure error={change.error} />}
        <p class="actions">
          <button
            type="button"
            class="button"
            onClick={() => part.set([...sections, { slug: '', name: '' }])}
          >
            {say('Thêm chuyên mục', 'Add a section')}
          </button>
          <button
            type="submit"
            class="button strong"
            disabled={change.isBusy || part.isBehind || !part.isTouched}
          >
            {say('Lưu chuyên mục', 'Save the sections')}
          </button>
          {part.isTouched && (
            <button type="button" class="plain" onClick={part.takeTheirs}>
              {say('Bỏ các sửa đổi', 'Drop the changes')}
            </button>
          )}
        </p>
      </form>
      {going && (
        <SectionRemoval
          section={going}
          others={sections.filter(({ slug }) => slug !== going.slug && isSaved(slug))}
          onClose={() => setGoing(null)}
          onRemove={(leadsTo) => {
            setLeads({ ...leads, [going.slug]: leadsTo });
            part.set(sections.filter(({ slug }) => slug !== going.slug));
            setGoing(null);
          }}
        />
      )}
    </section>
  );
}
