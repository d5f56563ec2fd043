import { useEffect, useRef } from 'preact/hooks';
import { say } from '../language';
import { type Revision, revision, type Section, type Text } from '../newsroom';
import { moment } from '../times';
import { Loaded, useLoad } from '../ui/load';
import { Differing } from './differing';
import { Reading } from './reading';
import { nameOf } from './states';

type Found = Revision & { text: Text | null };

/** One version as a page, or where two of them differ. */
export function VersionsShown({
  id,
  of,
  sections,
  onClose,
}: {
  id: string;
  of: number[];
  sections: Section[];
  onClose: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const load = useLoad<Found[]>(
    (signal) => Promise.all(of.map((version) => revision(id, version, signal))),
    [id, of.join(' ')],
  );
  const shown = of.join(' ');
  useEffect(() => {
    if (shown) heading.current?.focus();
  }, [shown]);
  const isOf = load.data?.map((one) => one.version).join(' ') === shown;
  return (
    <section class="shown-versions">
      <h2 ref={heading} tabIndex={-1}>
        {of.length === 2
          ? say(`Bản ${of[0]} so với bản ${of[1]}`, `Version ${of[0]} and version ${of[1]}`)
          : say(`Bản ${of[0]}`, `Version ${of[0]}`)}
      </h2>
      <p>
        <button type="button" class="button" onClick={onClose}>
          {say('Đóng', 'Close')}
        </button>
      </p>
      <Loaded of={isOf || load.error ? load : { ...load, data: null }}>
        {(found) => <Shown found={found} sections={sections} />}
      </Loaded>
    </section>
  );
}

function Shown({ found, sections }: { found: Found[]; sections: Section[] }) {
  const [one, other] = found;
  return (
    <>
      <ul class="meta">
        {found.map((version) => (
          <li key={version.version}>
            {say(`Bản ${version.version}`, `Version ${version.version}`)}: {nameOf(version.by)},{' '}
            {moment(version.at)}
          </li>
        ))}
      </ul>
      {one?.text && other?.text && (
        <Differing before={one.text} after={other.text} sections={sections} />
      )}
      {one?.text && found.length === 1 && <Reading text={one.text} sections={sections} />}
    </>
  );
}
