import postcss, { type AtRule } from 'postcss';

/** Rules for paper alone; what holds on a screen too stays where it is. */
function isForPaper(rule: AtRule): boolean {
  return rule.name === 'page' || (rule.name === 'media' && rule.params === 'print');
}

/** Parts a sheet in two, what a screen needs and what only paper needs: on paper the latter must come last and win. */
export function splitSheet(css: string): { screen: string; paper: string } {
  const screen = postcss.parse(css);
  const paper: string[] = [];
  screen.walkAtRules((rule) => {
    if (!isForPaper(rule)) return;
    let set = rule.toString();
    // A condition around the rules goes with them.
    for (let around = rule.parent; around?.type === 'atrule'; around = around.parent as typeof around) {
      const { name, params } = around as AtRule;
      set = `@${name} ${params}{${set}}`;
    }
    paper.push(set);
    rule.remove();
  });
  return { screen: screen.toString(), paper: paper.join('') };
}
