// Everything works without this file; it adds comfort: theme, tables in print, the ribbon opened at today.
const root = document.documentElement;
const stored = localStorage.getItem('theme');
if (stored === 'light' || stored === 'dark') root.dataset.theme = stored;

addEventListener('DOMContentLoaded', () => {
  document.querySelector('[data-theme-toggle]')?.addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    localStorage.setItem('theme', root.dataset.theme);
  });
  for (const line of document.querySelectorAll('.scroll .rib .today')) {
    const box = line.closest('.scroll');
    box.scrollLeft += line.getBoundingClientRect().left - box.getBoundingClientRect().left - box.clientWidth * 0.55;
  }
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
  document.querySelector('[data-focus]')?.focus();
  for (const area of document.querySelectorAll('textarea[data-count]')) {
    const left = document.createElement('span');
    left.className = 'hint';
    area.after(left);
    const tell = () => {
      const rest = area.maxLength - area.value.length;
      left.textContent = rest < area.maxLength / 5 ? area.dataset.count.replace('{0}', rest) : '';
    };
    area.addEventListener('input', tell);
    tell();
  }
});
addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(d => { d.open = true; }));
