import { say } from '../language';
import { TextField } from '../ui/field';
import type { Change } from './details';

const GOOD_TITLE = 120;
const MOST_TITLE = 300;
const GOOD_LEAD = 400;
const MOST_LEAD = 2_000;

/** Title and lead, each with how much of them there is. */
export function TitleFields({ title, lead, set }: { title: string; lead: string; set: Change }) {
  return (
    <>
      <TextField
        label={say('Tiêu đề', 'Title')}
        place="title"
        hint={counted(title.length, GOOD_TITLE, MOST_TITLE)}
        value={title}
        onInput={(value) => set('title', value)}
        maxLength={1_000}
      />
      <TextField
        label={say('Tóm tắt', 'Lead')}
        place="lead"
        hint={counted(lead.length, GOOD_LEAD, MOST_LEAD)}
        value={lead}
        onInput={(value) => set('lead', value)}
        rows={3}
        maxLength={10_000}
      />
    </>
  );
}

function counted(length: number, good: number, most: number): string {
  if (length > most) {
    return say(
      `${length} ký tự: dài quá ${most}, không đăng được`,
      `${length} characters: more than ${most} cannot be published`,
    );
  }
  return length > good
    ? say(`${length} ký tự: nên ngắn hơn ${good}`, `${length} characters: better below ${good}`)
    : say(`${length} trên ${good} ký tự`, `${length} of ${good} characters`);
}
