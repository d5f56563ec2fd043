import { say } from '../language';
import type { Section, Text } from '../newsroom';
import { moment } from '../times';
import { plain, stretches, wordsOf } from '../writing/differences';
import { sectionName } from './row';

/** Where two texts differ, by their words. */
export function Differing({
  before,
  after,
  sections,
}: {
  before: Text;
  after: Text;
  sections: Section[];
}) {
  const fields = named(before, after, sections).filter(([, one, other]) => one !== other);
  const body = stretches(before.body, after.body);
  const isSame = fields.length === 0 && body.every((stretch) => stretch.isSame);
  if (isSame) {
    return <p class="notice">{say('Hai bản giống hệt nhau.', 'Both are the same.')}</p>;
  }
  return (
    <div class="differing">
      <p class="meta">
        <ins>{say('Gạch chân: thêm vào', 'Underlined: added')}</ins>{' '}
        <del>{say('Gạch ngang: bỏ đi', 'Struck: taken out')}</del>
      </p>
      <dl>
        {fields.map(([name, one, other]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Words before={one} after={other} />
            </dd>
          </div>
        ))}
      </dl>
      {body.map((stretch, index) =>
        stretch.isSame ? (
          stretch.mine.length > 0 && (
            <p class="meta same" key={`${index}`}>
              {say(
                `… ${stretch.mine.length} đoạn không đổi …`,
                `… ${stretch.mine.length} blocks as before …`,
              )}
            </p>
          )
        ) : (
          <p class="changed" key={`${index}`}>
            <Words before={plain(stretch.theirs)} after={plain(stretch.mine)} />
          </p>
        ),
      )}
    </div>
  );
}

function Words({ before, after }: { before: string; after: string }) {
  return (
    <>
      {wordsOf(before, after).map((change, index) => {
        const key = `${index}`;
        if (change.added) {
          return (
            <ins key={key}>
              <span class="unseen">{say('[thêm:] ', '[added:] ')}</span>
              {change.value}
            </ins>
          );
        }
        return change.removed ? (
          <del key={key}>
            <span class="unseen">{say('[bỏ:] ', '[taken out:] ')}</span>
            {change.value}
          </del>
        ) : (
          change.value
        );
      })}
    </>
  );
}

type Named = [name: string, before: string, after: string];

function named(before: Text, after: Text, sections: Section[]): Named[] {
  const of = (name: string, words: (text: Text) => string): Named => [
    name,
    words(before),
    words(after),
  ];
  return [
    of(say('Tiêu đề', 'Title'), (text) => text.title),
    of(say('Tóm tắt', 'Lead'), (text) => text.lead),
    of(say('Chuyên mục', 'Section'), (text) => sectionName(text.section, sections)),
    of(say('Tác giả', 'Author'), (text) => text.author),
    of(say('Nguồn', 'Source'), (text) => text.source ?? ''),
    of(say('Hẹn giờ', 'To come out'), ({ publishAt }) => (publishAt ? moment(publishAt) : '')),
    of(say('Ảnh đại diện', 'Picture'), ({ image }) =>
      image
        ? [image.file, image.decorative ? say('trang trí', 'decorative') : image.alt, image.caption]
            .filter(Boolean)
            .join(' · ')
        : '',
    ),
    of(say('Tệp đính kèm', 'Files'), ({ attachments }) =>
      attachments.map((file) => file.name).join(', '),
    ),
  ];
}
