export {};

/** Folds the lists of the bar above a section again: when a way in them was taken, when the reader goes on elsewhere, and by Escape. */
const folds = [...document.querySelectorAll<HTMLDetailsElement>('.bar-fold')];

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  for (const fold of folds) if (!fold.contains(target) || target.closest('a')) fold.open = false;
});

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const fold of folds.filter(({ open }) => open)) {
    fold.open = false;
    fold.querySelector('summary')?.focus();
  }
});
