import { say } from '../language';

export function Statistics() {
  return <h1>{say('Đang dựng', 'Under way')}</h1>;
}
