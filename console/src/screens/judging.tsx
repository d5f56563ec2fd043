import { say } from '../language';

export function Judging() {
  return <h1>{say('Đang dựng', 'Under way')}</h1>;
}
