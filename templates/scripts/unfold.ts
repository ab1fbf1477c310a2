/** Buttons that unfold what stands after them, where the styles fold it. */
for (const button of document.querySelectorAll('[data-unfold]')) {
  button.addEventListener('click', () => {
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!isOpen));
  });
}
