import { useRef } from 'preact/hooks';
import { say } from '../language';
import { is } from '../me';
import { command, type Listed } from '../newsroom';
import { announce } from '../ui/notice';
import { useDoing, WhyNot } from './doing';
import { ARTICLES, titleOf } from './row';
import { isMine } from './waiting';

/** What can be done with one article of a list. */
export function RowMenu({ item, onDone }: { item: Listed; onDone: () => void }) {
  const doing = useDoing(onDone);
  const menu = useRef<HTMLDetailsElement>(null);
  const mayBin = item.public.state === 'never' && (isMine(item) || is('editor'));
  const deed = item.binned ? 'unbin' : 'bin';
  const bin = async () => {
    const isDone = await doing.run([item.id, deed, item.version], async (key) => {
      await command(item.id, deed, item.version, key);
    });
    if (!isDone) return;
    announce(
      item.binned
        ? say(`Đã lấy “${titleOf(item)}” khỏi thùng rác`, `“${titleOf(item)}” is out of the bin`)
        : say(`Đã bỏ “${titleOf(item)}” vào thùng rác`, `“${titleOf(item)}” is in the bin`),
    );
    document.getElementById('noi-dung')?.focus();
    onDone();
  };
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary>
        {say('Việc khác', 'More')}
        <span class="unseen">: {titleOf(item)}</span>
      </summary>
      <ul>
        <li>
          <a href={`${ARTICLES}/${item.id}/lich-su`}>{say('Lịch sử', 'History')}</a>
        </li>
        {is('editor') && !item.binned && (
          <li>
            <a href={`${ARTICLES}/${item.id}/dang`}>{say('Đăng, gỡ, đổi địa chỉ', 'Publishing')}</a>
          </li>
        )}
        {item.public.url && item.public.state === 'published' && (
          <li>
            <a href={item.public.url} target="_blank" rel="noopener">
              {say('Xem trên trang', 'On the site')}
            </a>
          </li>
        )}
        {mayBin && (
          <li>
            <button type="button" class="plain" disabled={doing.isBusy} onClick={bin}>
              {item.binned
                ? say('Lấy khỏi thùng rác', 'Take out of the bin')
                : say('Bỏ vào thùng rác', 'Put into the bin')}
            </button>
          </li>
        )}
      </ul>
      <WhyNot of={doing} />
    </details>
  );
}
