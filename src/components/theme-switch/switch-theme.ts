const key = 'theme';
const switches = document.querySelectorAll<HTMLSelectElement>('[data-theme-switch]');

let chosen = remembered();
// On a slow network, a reader may have used one already.
for (const { value } of switches) if (value !== 'auto') choose(value);
show();
for (const each of switches) {
  each.addEventListener('change', () => {
    choose(each.value);
    show();
  });
}

function choose(theme: string): void {
  chosen = theme;
  remember(theme);
}

function show(): void {
  for (const each of switches) each.value = chosen;
  document.documentElement.dataset.theme = chosen;
}

function remembered(): string {
  try {
    const theme = localStorage.getItem(key);
    return theme === 'light' || theme === 'dark' ? theme : 'auto';
  } catch {
    return 'auto';
  }
}

/** Choosing a theme is asking for it to stay; choosing the system's leaves nothing behind. */
function remember(theme: string): void {
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Where storage is closed, the theme holds for this page.
  }
}
