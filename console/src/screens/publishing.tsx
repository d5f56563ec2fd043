import { say } from '../language';

export function Publishing() {
  return <h1>{say('Đang dựng', 'Under way')}</h1>;
}
