'use strict';
(() => {
  const form = document.getElementById('filters');
  const count = document.getElementById('count');
  const findings = [...document.querySelectorAll('details.finding')];
  const texts = new Map();

  const textOf = (finding) => {
    if (!texts.has(finding)) {
      texts.set(finding, finding.textContent.toLowerCase());
    }
    return texts.get(finding);
  };

  const filter = () => {
    const wanted = new FormData(form);
    const severities = new Set(wanted.getAll('severity'));
    const rule = wanted.get('rule');
    const file = wanted.get('file');
    const words = wanted.get('text').toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const finding of findings) {
      const data = finding.dataset;
      finding.hidden = !(
        severities.has(data.severity) &&
        (!rule || rule === data.rule) &&
        (!file || file === data.file) &&
        words.every((word) => textOf(finding).includes(word))
      );
      shown += finding.hidden ? 0 : 1;
    }
    count.textContent = `${shown} of ${findings.length} shown`;
  };

  const setOpen = (open) => {
    findings.filter((finding) => !finding.hidden).forEach((finding) => { finding.open = open; });
  };

  const openLinked = () => {
    const linked = findings.find((finding) => '#' + finding.id === location.hash);
    if (linked) {
      linked.hidden = false;
      linked.open = true;
      linked.scrollIntoView();
    }
  };

  if (findings.length > 0) {
    form.hidden = false;
    form.addEventListener('input', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
    document.getElementById('clear').addEventListener('click', () => { form.reset(); filter(); });
    document.getElementById('open-all').addEventListener('click', () => setOpen(true));
    document.getElementById('close-all').addEventListener('click', () => setOpen(false));
    addEventListener('hashchange', openLinked);
    filter();
    openLinked();
  }
})();
