import { say } from '../language';

export function Help() {
  return <h1>{say('Đang dựng', 'Under way')}</h1>;
}
