import { useEffect, useState } from 'preact/hooks';
import { explain } from '../api';
import { say } from '../language';
import { begin, type Counting } from '../office/counting';
import { MonthForm } from '../office/month-form';
import { MonthHistory } from '../office/month-history';
import '../office/office.css';
import { Period } from '../office/period';
import { input, type Month, openMonth, type Past, replace } from '../office/tthc';
import { thisMonth } from '../office/zone';
import { Loaded, useLoad } from '../ui/load';
import { announce } from '../ui/notice';

/** What is typed and not saved, by month, while the page is open. */
const typed = new Map<string, Counting>();

/** The month that the address names (`?nam=2026&thang=10`), or this one. */
function asked() {
  const query = new URLSearchParams(location.search);
  const [year, month] = [Number(query.get('nam')), Number(query.get('thang'))];
  const isMonth = year >= 2000 && year <= 9999 && month >= 1 && month <= 12;
  return isMonth ? { year, month } : thisMonth();
}

export function Tthc() {
  const [{ year, month }, setPeriod] = useState(asked);
  const load = useLoad((signal) => openMonth(year, month, signal), [year, month]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (typed.size > 0) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  const isThis = load.data?.year === year && load.data.month === month;
  return (
    <>
      <h1>{say('Số liệu thủ tục hành chính', 'Administrative procedures')}</h1>
      <Period year={year} month={month} onChange={(year, month) => setPeriod({ year, month })} />
      <Loaded of={isThis ? load : { ...load, data: null }}>
        {(data) => (
          <Opened key={`${year}-${month}-${data.now?.version}`} of={data} onSaved={load.set} />
        )}
      </Loaded>
    </>
  );
}

function Opened({ of, onSaved }: { of: Month; onSaved: (month: Month) => void }) {
  const name = `${of.year}-${of.month}`;
  const [counting, setCounting] = useState(() => typed.get(name) ?? begin(of));
  const [failure, setFailure] = useState('');
  const change = (next: Counting) => {
    typed.set(name, next);
    setCounting(next);
  };
  const saved = (month: Month) => {
    typed.delete(name);
    setCounting(begin(month));
    onSaved(month);
    announce(say(`Đã lưu số liệu tháng ${of.month}.`, `Month ${of.month} is saved.`));
  };
  const undo = async (past: Past) => {
    if (!past.before) return;
    try {
      await replace(of.year, of.month, of.now?.version ?? 0, input(past.before, true));
      saved(await openMonth(of.year, of.month));
    } catch (error) {
      setFailure(explain(error));
    }
  };
  return (
    <>
      {!of.now && (
        <p class="notice">
          {say(
            `Tháng ${of.month}/${of.year} chưa có số liệu. Nhập số cộng dồn từ ngày 1/1 đến hết tháng, hoặc dán bảng từ Excel.`,
            `Nothing is reported for ${of.month}/${of.year} yet. Enter counts from 1 January to the end of the month, or paste a table.`,
          )}
        </p>
      )}
      <MonthForm of={of} counting={counting} onChange={change} onSaved={saved} />
      {failure && (
        <p class="notice bad" role="alert">
          {failure}
        </p>
      )}
      <MonthHistory of={of} onUndo={undo} />
    </>
  );
}
