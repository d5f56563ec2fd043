import { say } from '../language';

export function SiteScreen() {
  return <h1>{say('Đang dựng', 'Under way')}</h1>;
}
