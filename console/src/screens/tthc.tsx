import { say } from '../language';

export function Tthc() {
  return <h1>{say('Đang dựng', 'Under way')}</h1>;
}
