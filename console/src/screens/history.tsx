import { say } from '../language';

export function History() {
  return <h1>{say('Đang dựng', 'Under way')}</h1>;
}
