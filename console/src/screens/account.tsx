import { say } from '../language';

export function Account() {
  return <h1>{say('Đang dựng', 'Under way')}</h1>;
}
