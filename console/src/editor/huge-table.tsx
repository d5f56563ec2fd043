import { useState } from 'preact/hooks';
import { explain } from '../api';
import { say } from '../language';
import type { Media } from '../media/library';
import { upload } from '../media/upload';
import { Dialog } from '../ui/dialog';

/** A table that no article can bear: it is offered as a file beside it, and nothing is put in. */
export function HugeTable({
  rows,
  onClose,
  onAttach,
}: {
  rows: string[][];
  onClose: () => void;
  onAttach: (media: Media) => void;
}) {
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const attach = async () => {
    setBusy(true);
    setFault('');
    try {
      const { workbook } = await import('./workbook');
      onAttach(await upload(await workbook(rows, say('Bảng số liệu', 'Table'))));
    } catch (error) {
      setFault(explain(error));
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={say('Bảng quá lớn cho một bài viết', 'Too large for an article')}
      onClose={onClose}
    >
      <p>
        {say(
          `Bảng có ${rows.length} hàng. Bảng trên 300 hàng hoặc 3.000 ô khó đọc trên điện thoại và làm trang chậm, nên chưa đưa vào bài.`,
          `The table has ${rows.length} rows. More than 300 rows or 3,000 cells are hard to read on a telephone and slow a page, so nothing was put in.`,
        )}
      </p>
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <p class="actions">
        <button type="button" class="button strong" disabled={isBusy} onClick={attach}>
          {isBusy
            ? say('Đang tạo tệp…', 'Being made…')
            : say('Đính kèm thành tệp bảng tính', 'Attach it as a spreadsheet')}
        </button>
        <button type="button" class="button" onClick={() => download(rows)}>
          {say('Tải về tệp CSV', 'Download as CSV')}
        </button>
      </p>
    </Dialog>
  );
}

function download(rows: string[][]) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv(rows)], { type: 'text/csv' }));
  link.download = 'bang.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** With a mark by which Excel knows its letters. */
export function csv(rows: string[][]): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
