import { say } from '../language';

export function Writing() {
  return <h1>{say('Đang dựng', 'Under way')}</h1>;
}
