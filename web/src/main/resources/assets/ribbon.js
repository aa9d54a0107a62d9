// The ribbon day by day: arrow keys move a cursor in its region, a live line says what that day was. Without this the table serves.
for (const box of document.querySelectorAll('[data-ribbon]')) {
  const svg = box.querySelector('svg.rib');
  const line = box.parentElement.querySelector('[data-ribbon-says]');
  const spans = JSON.parse(box.dataset.ribbon);
  if (!svg || !line || !spans.length) continue;
  const DAY = 86400000;
  const at = iso => Date.parse(iso + 'T00:00:00Z') / DAY;
  const first = at(spans[0].from);
  const last = at(spans[spans.length - 1].until) - 1;
  const origin = at(svg.dataset.from);
  const px = Number(svg.dataset.px);
  const gutter = Number(svg.dataset.gutter);
  const written = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' });
  let day = Math.min(Math.max(at(box.dataset.today), first), last);
  let cursor = null;
  const show = to => {
    day = Math.min(Math.max(to, first), last);
    const x = gutter + (day - origin) * px;
    if (!cursor) {
      cursor = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      cursor.setAttribute('class', 'cursor');
      cursor.setAttribute('y', '70');
      cursor.setAttribute('height', '56');
      svg.append(cursor);
    }
    cursor.setAttribute('x', String(x));
    cursor.setAttribute('width', String(Math.max(px, 2)));
    const span = spans.find(s => at(s.from) <= day && day < at(s.until));
    line.textContent = written.format(new Date(day * DAY)) + ': ' + (span ? span.says : '');
    const seen = x - box.scrollLeft;
    if (seen < 40 || seen > box.clientWidth - 40) box.scrollLeft = x - box.clientWidth / 2;
  };
  const steps = { ArrowRight: 1, ArrowLeft: -1, PageDown: 7, PageUp: -7 };
  box.addEventListener('keydown', e => {
    if (e.altKey || e.ctrlKey || e.metaKey) return;
    if (e.key in steps) show(cursor ? day + steps[e.key] : day);
    else if (e.key === 'Home') show(first);
    else if (e.key === 'End') show(last);
    else return;
    e.preventDefault();
  });
  svg.addEventListener('click', e => {
    const x = e.clientX - svg.getBoundingClientRect().left;
    if (x >= gutter) show(origin + Math.floor((x - gutter) / px));
  });
}
