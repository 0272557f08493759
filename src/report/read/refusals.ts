import type { Node } from 'mdast';
import type { Place, Problem } from '../problem.ts';

/** Why a node is refused, for its author. */
interface Refusal {
  readonly found: string;
  readonly expected: string;
  readonly advice: string;
}

/** Collects what the authors' vocabulary does not allow in one file. */
export class Refusals {
  readonly problems: Problem[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Where a node starts. */
  at(node: Node): Place {
    return { file: this.#file, line: node.position?.start.line, column: node.position?.start.column };
  }

  refuse(node: Node, refusal: Refusal): void {
    this.problems.push({ at: this.at(node), subject: '正文标记', ...refusal });
  }
}
