import { ask } from '../api';

type Ticket = { ticket: string; url: string; until: string; version: number };

/**
 * Shows the newest version as readers would see it, in a tab of its own. The tab is opened first, for
 * browsers allow that only at a click.
 */
export async function preview(id: string, settled: () => Promise<boolean>): Promise<boolean> {
  const tab = window.open('about:blank', '_blank');
  try {
    if (!(await settled())) {
      tab?.close();
      return false;
    }
    const { url } = await ask<Ticket>('POST', `/articles/${id}/previews`, { body: {} });
    if (tab) tab.location.href = new URL(url, location.origin).href;
    else location.assign(url);
    return true;
  } catch (error) {
    tab?.close();
    throw error;
  }
}
