import { say } from '../language';

export function Library() {
  return <h1>{say('Đang dựng', 'Under way')}</h1>;
}
