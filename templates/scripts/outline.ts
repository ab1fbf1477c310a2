/** The outline stands open where there is room for it beside the text, and folds elsewhere. */
const roomy = matchMedia('(min-width: 64rem)');

function fold(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.outline details')) {
    details.open = roomy.matches;
  }
}

fold();
roomy.addEventListener('change', fold);
