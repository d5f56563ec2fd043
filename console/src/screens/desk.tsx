import { say } from '../language';
import { me } from '../me';

export function Desk() {
  return <h1>{say(`Chào ${me.value?.name ?? ''}`, `Hello ${me.value?.name ?? ''}`)}</h1>;
}
