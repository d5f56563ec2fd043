import { useState } from 'preact/hooks';
import { Declined, type Fault } from '../api';
import { say } from '../language';
import { blanks, type Counting, inputOf, placeOf } from './counting';
import { type Faults, noCount } from './counts-table';
import { type Month, openMonth, replace, says } from './tthc';

/** Saves a month over the version that was seen, and keeps what came of it. */
export function useSaving(of: Month, counting: Counting, onSaved: (month: Month) => void) {
  const { year, month } = of;
  const [faults, setFaults] = useState<Faults>({});
  const [others, setOthers] = useState<string[]>([]);
  const [mayCorrect, setMayCorrect] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  // What was typed before may be of an older version.
  const isBehind = counting.base !== (of.now?.version ?? 0);
  const [theirs, setTheirs] = useState<Month | null>(isBehind ? of : null);

  const decline = (found: Fault[]) => {
    const placed: Faults = {};
    const rest: string[] = [];
    for (const { pointer, code, message } of found) {
      const place = placeOf(pointer, counting);
      if (place) placed[place] = code === 'decreasing' ? decreasing(message) : message;
      else rest.push(message);
    }
    setFaults(placed);
    setOthers(rest);
    setMayCorrect((may) => may || found.some(({ code }) => code === 'decreasing'));
  };

  const save = async (isCorrection: boolean) => {
    const isWrong = [counting, ...counting.lines].some(
      ({ onTime, late }) => noCount(onTime) || noCount(late),
    );
    const empty = blanks(counting).map((place) => [place, blank()]);
    if (isWrong || empty.length > 0) return setFaults(Object.fromEntries(empty));
    setBusy(true);
    setError(null);
    setOthers([]);
    const body = inputOf(counting, isCorrection);
    try {
      await replace(year, month, counting.base, body);
      onSaved(await openMonth(year, month));
    } catch (failed) {
      const problem = failed instanceof Declined ? failed.problem : null;
      const anew = problem?.status === 412 ? await openMonth(year, month).catch(() => null) : null;
      if (anew && says(anew.now, body)) onSaved(anew);
      else if (anew) setTheirs(anew);
      else if (problem?.errors?.length) decline(problem.errors);
      else setError(failed);
    }
    setBusy(false);
  };

  const forget = (place: keyof Faults) => setFaults(({ [place]: _, ...rest }) => rest);
  return { save, forget, setFaults, setTheirs, faults, others, mayCorrect, error, isBusy, theirs };
}

function blank(): string {
  return say('Nhập số; 0 nếu không có hồ sơ.', 'Enter a count; 0 where there are none.');
}

/** For who has a box to tick, and writes no requests. */
function decreasing(message: string): string {
  const other = /(\d{2}\/\d{4}): (\d+)/.exec(message);
  if (!other) return message;
  return say(
    `Không khớp với tháng ${other[1]} (${other[2]}). Nếu số này đúng, đánh dấu “đính chính” bên dưới.`,
    `Does not fit ${other[1]} (${other[2]}). If it is right, tick “correction” below.`,
  );
}
