import { say } from '../language';

export function Queue() {
  return <h1>{say('Đang dựng', 'Under way')}</h1>;
}
