import { say } from '../language';
import { is, me } from '../me';
import { DeskArticles } from '../work/desk-articles';
import { DeskAlert, DeskMonth } from '../work/desk-site';
import { newPlace } from '../work/row';
import '../work.css';

/** What waits for the person who is signed in. */
export function Desk() {
  const name = me.value?.name;
  const isWorker = is('writer', 'editor');
  return (
    <>
      <div class="heading">
        <h1>{name ? say(`Chào ${name}`, `Hello ${name}`) : say('Bàn làm việc', 'Desk')}</h1>
        {isWorker && (
          <p class="actions begin">
            <a class="button strong" href={newPlace()}>
              {say('Viết bài', 'Write')}
            </a>
            <a class="button phone" href="/quan-tri/thu-vien">
              {say('Chụp ảnh', 'Take a picture')}
            </a>
          </p>
        )}
      </div>
      {!name && (
        <p class="notice">
          {say(
            'Hãy cho biết tên để đồng nghiệp nhận ra bạn: ',
            'Say your name, so that colleagues know you: ',
          )}
          <a href="/quan-tri/tai-khoan">{say('Tài khoản', 'Account')}</a>
        </p>
      )}
      {isWorker && <DeskArticles />}
      <div class="panels">
        {is('clerk') && <DeskMonth />}
        {is('editor', 'admin') && <DeskAlert />}
      </div>
    </>
  );
}
