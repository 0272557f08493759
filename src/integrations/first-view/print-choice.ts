import { parts, type Report } from '../../report/model.ts';
import { pagesOf } from '../../site/printed-pages.ts';

/**
 * What the panel of the full text leaves out on paper, section by section. With none ticked all are printed. The source at
 * the end keeps the running head of the last section before it: another name would send it to a page of its own.
 */
export function printChoice(report: Report): string {
  return parts(report)
    .map((section) => {
      const box = `#ui-print-${section.id}`;
      const left = `:root:has([name=sections]:checked):has(${box}:not(:checked)) [data-part=${section.id}]`;
      return `${left}{display:none}:root:has(${box}:checked) .print-end{page:${pagesOf(section)}}`;
    })
    .join('');
}
