import { say } from '../language';

export function Articles() {
  return <h1>{say('Đang dựng', 'Under way')}</h1>;
}
