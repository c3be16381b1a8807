/**
 * Closes the open menus of a form when a press or the focus goes elsewhere, and on Escape, which gives the focus back
 * to the menu's own button. Returns what ends it.
 */
export function closeMenusOutside(form: HTMLFormElement): () => void {
  const openMenus = () => [...form.querySelectorAll<HTMLDetailsElement>('details[open]')];
  const leave = (event: Event) => {
    // in a sheet menus unfold below each other: one that closed under a finger would move what the finger is on
    if (event.type === 'pointerdown' && form.querySelector('[data-sheet="open"]')) return;
    for (const menu of openMenus()) if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  };
  const escape = (event: KeyboardEvent) => {
    const [menu] = openMenus();
    if (event.key !== 'Escape' || !menu) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  document.addEventListener('pointerdown', leave);
  document.addEventListener('focusin', leave);
  form.addEventListener('keydown', escape);
  return () => {
    document.removeEventListener('pointerdown', leave);
    document.removeEventListener('focusin', leave);
    form.removeEventListener('keydown', escape);
  };
}
