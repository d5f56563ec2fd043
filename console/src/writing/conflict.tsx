import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { say } from '../language';
import type { Opened, Section } from '../newsroom';
import { moment } from '../times';
import { fieldName, shown, Words } from './compared';
import { merged, otherFields, plain, stretches } from './differences';
import { type Fields, fieldsOf } from './fields';

export type Choice = { is: 'mine' } | { is: 'theirs' } | { is: 'merged'; fields: Fields };

/** Two texts over one version: which is the next, whole or piece by piece. */
export function Conflict({
  theirs,
  mine,
  sections,
  onDecide,
}: {
  theirs: Opened;
  mine: Fields;
  sections: Section[];
  onDecide: (choice: Choice) => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [own] = useState(mine);
  const other = useMemo(() => fieldsOf(theirs), [theirs]);
  const names = useMemo(() => otherFields(other, own), [other, own]);
  const parts = useMemo(() => stretches(other.body, own.body), [other, own]);
  // What only I wrote is mine to begin with; where both wrote, theirs stays until I say otherwise.
  const [taken, setTaken] = useState<Set<string>>(
    () =>
      new Set(
        parts.flatMap((part, at) => (!part.isSame && part.theirs.length === 0 ? [`${at}`] : [])),
      ),
  );
  useEffect(() => heading.current?.focus(), []);
  const take = (name: string, isMine: boolean) => {
    const next = new Set(taken);
    if (isMine) next.add(name);
    else next.delete(name);
    setTaken(next);
  };
  const together = (): Fields => {
    const fields: Record<string, unknown> = { ...other };
    for (const name of names) if (taken.has(name)) fields[name] = own[name];
    fields.body = merged(parts, (at) => taken.has(`${at}`));
    return fields as Fields;
  };
  let count = 0;
  const numbers = parts.map((part) => (part.isSame ? 0 : ++count));
  const who = theirs.by.name || say('người khác', 'somebody else');
  const when = moment(theirs.at);
  const words = (fields: Fields, name: keyof Fields) =>
    name === 'section'
      ? (sections.find((one) => one.slug === fields.section)?.name ?? fields.section)
      : shown(fields, name);
  return (
    <section class="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title" ref={heading} tabIndex={-1}>
        {say('Có bản khác của bài này', 'There is another version of this article')}
      </h2>
      <p>
        {say(
          `Lúc ${when}, ${who} đã lưu bài trước khi bản của bạn đến nơi. Không bản nào bị mất: bản không dùng vẫn nằm trong lịch sử hoặc được giữ 30 ngày.`,
          `At ${when}, ${who} saved the article before yours arrived. Nothing is lost: what is not used stays in the history or is kept for 30 days.`,
        )}
      </p>
      <p class="actions">
        <button type="button" class="button" onClick={() => onDecide({ is: 'mine' })}>
          {say('Dùng bản của tôi', 'Use mine')}
        </button>
        <button type="button" class="button" onClick={() => onDecide({ is: 'theirs' })}>
          {say(`Dùng bản của ${who}`, `Use ${who}’s`)}
        </button>
        <button
          type="button"
          class="button strong"
          onClick={() => onDecide({ is: 'merged', fields: together() })}
        >
          {say('Dùng bản ghép dưới đây', 'Use what is put together below')}
        </button>
      </p>
      <p class="hint">
        {say(
          `Chữ gạch bỏ: chỉ có ở bản của ${who}. Chữ gạch chân: chỉ có ở bản của bạn.`,
          `Struck out: only in ${who}’s. Underlined: only in yours.`,
        )}
      </p>
      {names.map((name) => (
        <Part
          key={name}
          name={fieldName(name)}
          theirs={words(other, name)}
          mine={words(own, name)}
          isMine={taken.has(name)}
          who={who}
          onTake={(isMine) => take(name, isMine)}
        />
      ))}
      {parts.map((part, at) =>
        part.isSame ? (
          <Same key={at} words={plain(part.theirs)} />
        ) : (
          <Part
            key={at}
            name={say(`Chỗ khác nhau ${numbers[at]}`, `Difference ${numbers[at]}`)}
            theirs={plain(part.theirs)}
            mine={plain(part.mine)}
            isMine={taken.has(`${at}`)}
            who={who}
            onTake={(isMine) => take(`${at}`, isMine)}
          />
        ),
      )}
    </section>
  );
}

const SHORT = 240;

function Same({ words }: { words: string }) {
  const isLong = words.length > SHORT;
  return <p class="same">{isLong ? `${words.slice(0, 120)} … ${words.slice(-80)}` : words}</p>;
}

function Part({
  name,
  theirs,
  mine,
  isMine,
  who,
  onTake,
}: {
  name: string;
  theirs: string;
  mine: string;
  isMine: boolean;
  who: string;
  onTake: (isMine: boolean) => void;
}) {
  const group = useId();
  return (
    <fieldset>
      <legend>{name}</legend>
      <Words theirs={theirs} mine={mine} />
      <p class="choices">
        <label>
          <input type="radio" name={group} checked={!isMine} onChange={() => onTake(false)} />{' '}
          {theirs ? say(`Của ${who}`, `${who}’s`) : say('Không lấy', 'Without it')}
        </label>
        <label>
          <input type="radio" name={group} checked={isMine} onChange={() => onTake(true)} />{' '}
          {mine ? say('Của tôi', 'Mine') : say('Bỏ đoạn này', 'Leave it out')}
        </label>
      </p>
    </fieldset>
  );
}
