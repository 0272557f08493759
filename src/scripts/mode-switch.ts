/** Buttons that change how the page looks, and remember it. */
const root = document.documentElement;

const isNight = (): boolean =>
  root.dataset['theme'] === undefined
    ? matchMedia('(prefers-color-scheme: dark)').matches
    : root.dataset['theme'] === 'night';
const isLarge = (): boolean => root.dataset['size'] === 'large';

const MODES = {
  theme: { isOn: isNight, on: 'night', off: 'light' },
  size: { isOn: isLarge, on: 'large', off: 'normal' },
} as const;

function remember(mode: string, value: string): void {
  try {
    localStorage.setItem(mode, value);
  } catch {
    // Without storage the choice holds for this page.
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-mode]')) {
  const mode = button.dataset['mode'] === 'size' ? 'size' : 'theme';
  const { isOn, on, off } = MODES[mode];
  const show = () => {
    button.setAttribute('aria-pressed', String(isOn()));
  };
  button.addEventListener('click', () => {
    const value = isOn() ? off : on;
    root.dataset[mode] = value;
    remember(mode, value);
  });
  // The panel of what to print sets the size too.
  new MutationObserver(show).observe(root, { attributeFilter: [`data-${mode}`] });
  show();
}
export {};
