import { say } from '../language';

export function Audit() {
  return <h1>{say('Đang dựng', 'Under way')}</h1>;
}
