/** Gives the rows of a CSV of the site whose first cell is asked for, in the order asked, under its head. */
function rowsOf(csv: string, ids: readonly string[]): string {
  const [head = '', ...lines] = csv.split('\r\n');
  const byId = new Map(lines.map((line) => [line.slice(0, line.indexOf(',')), line]));
  // Excel and WPS take a file without the mark for one in another encoding.
  return `\uFEFF${[head, ...ids.flatMap((id) => byId.get(id) ?? []), ''].join('\r\n')}`;
}

/** Makes a button that saves what is shown, cut from the file with all of it, so that both say the same. */
export function offerCsv(button: HTMLButtonElement, address: string, shown: () => readonly string[]): void {
  button.addEventListener('click', () => {
    void fetch(address)
      .then(async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        const file = new Blob([rowsOf(await answer.text(), shown())], { type: 'text/csv' });
        const link = document.createElement('a');
        link.href = URL.createObjectURL(file);
        link.download = 'indicators-shown.csv';
        link.click();
        URL.revokeObjectURL(link.href);
      })
      .catch(() => {
        button.textContent = '没有取到，再试一次';
      });
  });
}
