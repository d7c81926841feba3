// Opens a SARIF file in Microsoft's web viewer, in Chromium: node viewer.mjs PACKAGES WORK FILE.
// All results must be shown, each with its steps and its place marked in the code. Leaves WORK/viewer.png.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const [packages, work, file] = process.argv.slice(2);
const log = fs.readFileSync(file, 'utf8');
const site = path.join(work, 'site');
fs.rmSync(site, { recursive: true, force: true });
fs.mkdirSync(site, { recursive: true });
const scripts = [
  `${packages}/react/umd/react.production.min.js`,
  `${packages}/react-dom/umd/react-dom.production.min.js`,
  `${packages}/@microsoft/sarif-web-component/dist/index.js`,
];
const state = {
  Suppression: { value: ['unsuppressed', 'suppressed'] },
  Baseline: { value: ['new', 'unchanged', 'updated'] },
  Level: { value: ['error', 'warning', 'note'] },
};
fs.writeFileSync(path.join(site, 'log.js'), `const log = ${log}`);
fs.writeFileSync(path.join(site, 'index.html'), `<!DOCTYPE html>
<meta charset="utf-8">
<title>SARIF</title>
<style>body { margin: 0 }</style>
<div id="app"></div>
${scripts.map((script) => `<script src="file://${script}"></script>`).join('\n')}
<script src="log.js"></script>
<script>
  ReactDOM.render(React.createElement(Viewer, {
    logs: [log], showSuppression: true, filterState: ${JSON.stringify(state)},
  }), document.getElementById('app'));
  // Opens what is closed, one after the other: each click renders the list anew.
  setInterval(() => {
    const closed = document.querySelector('tr[aria-expanded=false], [aria-expanded=false] .bolt-tree-expand-button');
    const more = [...document.querySelectorAll('a, .bolt-link')].find((link) => link.textContent === 'Show All');
    (closed ?? more)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }, 20);
  // For the one who asks: what is shown, as data.
  setTimeout(() => {
    const shown = [...document.querySelectorAll('td')].filter((cell) => cell.querySelector('.swcSnippet')).map((cell) => ({
      message: cell.querySelector('span').innerText,
      marked: cell.querySelector('.swcRegion')?.textContent,
      clipped: cell.querySelector('.swcSnippet').scrollHeight > cell.querySelector('.swcSnippet').clientHeight,
    }));
    const data = document.createElement('script');
    data.type = 'application/json';
    data.id = 'shown';
    data.textContent = JSON.stringify(shown).replace(/</g, '\\\\u003c');
    document.body.append(data);
  }, 6000);
</script>
`);

function chromium(...options) {
  return execFileSync('chromium', [
    '--headless=new',
    '--no-sandbox', // for root, in containers; the page is ours
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    '--allow-file-access-from-files',
    `--user-data-dir=${path.join(work, 'profile')}`,
    '--window-size=1400,3000',
    '--virtual-time-budget=8000',
    ...options,
    `file://${path.resolve(site)}/index.html`,
  ], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'], timeout: 120_000 });
}

const page = chromium('--dump-dom');
const data = page.match(/<script type="application\/json" id="shown">(.*?)<\/script>/s);
if (!data) {
  throw new Error('the viewer showed nothing');
}
const shown = JSON.parse(data[1]);
const problems = [];
for (const result of JSON.parse(log).runs[0].results) {
  const message = result.message.text.replace(/\[([^\]]*)\]\(\d+\)/g, '$1'); // the links are links
  const marked = result.locations[0].physicalLocation.region.snippet.text;
  const at = shown.findIndex((cell) => cell.message === message && cell.marked === marked);
  if (at < 0) {
    problems.push(`not shown: ${message}`);
  } else if (shown.splice(at, 1)[0].clipped) {
    problems.push(`its code is cut off: ${message}`);
  }
  for (const step of result.codeFlows[0].threadFlows[0].locations) {
    const text = step.location.message.text.replace(/^\[[^\]]*\] /, '');
    if (!message.includes(text)) {
      problems.push(`a step is not in the message: ${text}`);
    }
  }
}
shown.forEach((cell) => problems.push(`shown, but not in the file: ${cell.message}`));
const screenshot = path.join(work, 'viewer.png');
fs.rmSync(screenshot, { force: true });
chromium(`--screenshot=${path.resolve(screenshot)}`);
if (!fs.existsSync(screenshot)) {
  problems.push('no screenshot was taken');
}
problems.forEach((problem) => console.error(problem));
console.log(`${JSON.parse(log).runs[0].results.length} results in the viewer, ${problems.length} problems: ${screenshot}`);
process.exit(problems.length > 0 ? 1 : 0);
