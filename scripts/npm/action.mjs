// Checks action.yml, the workflows and README's: node action.mjs PACKAGES WORK, in the root of the repository.
// - actionlint on all workflows, and on action.yml written as one, so that its expressions are checked, too;
// - shellcheck on the scripts in them;
// - the steps of action.yml run here, in their order, with files for what a runner gives.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [packages, work] = process.argv.slice(2);
const require = createRequire(`${packages}/`);
const yaml = require(`${packages}/yaml`);
const { createLinter } = require(`${packages}/actionlint`);

const action = yaml.parse(fs.readFileSync('action.yml', 'utf8'));
const problems = [];

function expect(wanted, message) {
  if (!wanted) {
    problems.push(message);
  }
}

// 1. Lint.

const readme = fs.readFileSync('README.md', 'utf8').match(/```yaml\n(name: odirect\n.*?)```/s)[1];
const asWorkflow = yaml.stringify({
  on: {
    workflow_call: {
      inputs: Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, { ...input, type: 'string' }])),
    },
  },
  jobs: {
    action: {
      'runs-on': 'ubuntu-latest',
      outputs: Object.fromEntries(Object.entries(action.outputs).map(([name, output]) => [name, output.value])),
      steps: action.runs.steps,
    },
  },
});
const workflows = { 'action.yml': asWorkflow, 'README.md': readme };
for (const name of fs.readdirSync('.github/workflows')) {
  workflows[`.github/workflows/${name}`] = fs.readFileSync(`.github/workflows/${name}`, 'utf8');
}
const lint = await createLinter();
for (const [name, text] of Object.entries(workflows)) {
  for (const remark of lint(text, '.github/workflows/linted.yml')) {
    problems.push(`${name}:${remark.line}: ${remark.message}`);
  }
  for (const job of Object.values(yaml.parse(text).jobs)) {
    for (const step of job.steps) {
      const own = step.uses === './' || step.uses?.startsWith('acme/odirect@');
      for (const input of own ? Object.keys(step.with ?? {}) : []) {
        expect(action.inputs[input], `${name}: action.yml has no input ${input}`);
      }
      if (step.run) {
        expect(!step.run.includes('${{'), `${name}: an expression in a script runs what it holds: ${step.run}`);
        shellcheck(name, step.run);
      }
    }
  }
}
const defect = asWorkflow.replace('inputs.upload', 'inputs.uplaod');
expect(lint(defect, '.github/workflows/linted.yml').length > 0, 'actionlint sees no misspelt input');

function shellcheck(name, script) {
  const result = spawnSync('shellcheck', ['--shell=bash', '-'], { input: script, encoding: 'utf8' });
  expect(result.status === 0, `${name}: ${result.stdout}${result.stderr}`);
}

// 2. Run.

// The little of the language of expressions that action.yml uses.
function evaluate(expression, context) {
  const js = expression
    .replace(/(inputs|steps\.\w+\.outputs)\.([\w-]+)/g, (_, object, key) => `(${object.replaceAll('.', '?.')}?.['${key}'] ?? '')`)
    .replace(/always\(\)/g, 'true');
  const value = new Function('inputs', 'steps', `return ${js}`)(context.inputs, context.steps);
  return value;
}

function substitute(value, context) {
  return String(value).replace(/\$\{\{(.*?)\}\}/g, (_, expression) => String(evaluate(expression.trim(), context)));
}

function outputs(file) {
  return Object.fromEntries(fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => line.split(/=(.*)/s).slice(0, 2)));
}

// Runs the action in a checkout of its own, and tells what a runner would see.
function run(name, inputs, sources) {
  const root = path.join(work, name);
  const workspace = path.join(root, 'workspace');
  fs.mkdirSync(path.join(workspace, '.git'), { recursive: true });
  for (const [file, text] of Object.entries(sources)) {
    fs.mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true });
    fs.writeFileSync(path.join(workspace, file), text);
  }
  const defaults = Object.fromEntries(Object.entries(action.inputs).map(([key, input]) => [key, input.default]));
  const context = { inputs: { ...defaults, ...inputs }, steps: {} };
  const seen = { log: '', used: [], summary: '', failed: false };
  action.runs.steps.forEach((step, index) => {
    const always = step.if?.includes('always()');
    if ((seen.failed && !always) || (step.if && !evaluate(step.if, context))) {
      return;
    }
    if (step.uses) {
      const given = Object.fromEntries(Object.entries(step.with).map(([key, value]) => [key, substitute(value, context)]));
      const uploaded = given.sarif_file && fs.existsSync(path.resolve(workspace, given.sarif_file));
      seen.used.push({ uses: step.uses, with: given, failed: seen.failed, uploaded });
      return;
    }
    const [output, summary] = ['output', 'summary'].map((file) => path.join(root, `${file}.${index}`));
    fs.writeFileSync(output, '');
    fs.writeFileSync(summary, '');
    const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, substitute(value, context)])),
        GITHUB_ACTION_PATH: process.cwd(),
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: root,
      },
    });
    seen.log += result.stdout + result.stderr;
    seen.summary += fs.readFileSync(summary, 'utf8');
    seen.failed ||= result.status !== 0;
    seen.code = result.status;
    context.steps[step.id] = { outputs: outputs(output) };
  });
  seen.outputs = Object.fromEntries(Object.entries(action.outputs).map(([key, value]) => [key, substitute(value.value, context)]));
  return seen;
}

const bad = fs.readFileSync('testdata/cases/asyncfuture/PageWrites.java', 'utf8');
const hostile = bad.replace('putLong(0, seq + 1);', 'putLong(0, seq + 1); // ::error::no\n::warning::no');
const good = 'class Fine {}\n';
expect(hostile !== bad, 'the hostile source is as before');

const failing = run('failing', { category: 'nightly', 'java-version': '21' }, { 'src/a b/Pages.java': bad });
expect(failing.used.map((step) => step.uses.replace(/@.*/, '')).join() === 'actions/setup-java,github/codeql-action/upload-sarif',
  `failing: used ${JSON.stringify(failing.used)}`);
const upload = failing.used[1];
expect(upload?.uploaded && upload.with.category === 'nightly' && !upload.failed, 'failing: is not uploaded before it fails');
expect(failing.failed && failing.code === 1, `failing: ended with ${failing.code}\n${failing.log}`);
expect(failing.outputs.findings === '4' && failing.outputs['sarif-file'] === 'odirect.sarif', `failing: ${JSON.stringify(failing.outputs)}`);
expect(/^### odirect: 4 errors/.test(failing.summary) && failing.summary.includes('`src/a b/Pages.java:'), failing.summary);
expect(!/^::(error|warning|notice)/m.test(failing.log), 'failing: lines are annotated, though it is uploaded');
const sarif = JSON.parse(fs.readFileSync(path.join(work, 'failing/workspace/odirect.sarif'), 'utf8'));
expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri === 'src/a%20b/Pages.java', 'failing: URI');

const annotated = run('annotated', { upload: 'false', paths: 'src\nmore', args: '--rules=WriteInFlight\n\n--confidence=high' },
  { 'src/Pages.java': hostile.replace('::warning', '// ::warning'), 'more/Fine.java': good });
expect(!annotated.log.includes('::error title='), 'annotated: a finding is taken for a failure');
expect(annotated.used.length === 0, 'annotated: something is used');
expect(annotated.log.match(/^::error file=src\/Pages.java,/gm)?.length === 3, `annotated: ${annotated.log}`);
const [, token] = annotated.log.match(/^::stop-commands::([0-9a-f]{32})$/m) ?? [];
const report = annotated.log.split(`::stop-commands::${token}`)[1]?.split(`::${token}::`)[0] ?? '';
expect(report.includes('::error::no') && annotated.log.split('::error::no').length === report.split('::error::no').length,
  'annotated: sources can give commands');
expect(annotated.failed && annotated.code === 1 && annotated.outputs.findings === '3', `annotated: ${annotated.code}`);

const clean = run('clean', { 'sarif-file': 'reports.sarif' }, { 'Fine.java': good });
expect(!clean.failed && clean.outputs.findings === '0' && clean.used[0]?.uploaded, `clean: ${clean.log}`);

const lenient = run('lenient', { 'fail-on': 'never' }, { 'Pages.java': bad });
expect(!lenient.failed && lenient.outputs.findings === '4', `lenient: ${lenient.log}`);

const incomplete = run('incomplete', {}, { 'Broken.java': 'class A { void m(java.nio.channels.AsynchronousFileChannel f) { f.write(' });
expect(incomplete.code === 3 && incomplete.used[0]?.uploaded, `incomplete: ${incomplete.code} ${incomplete.log}`);

const wrong = run('wrong', { 'fail-on': '$(touch hacked)', paths: 'no such; touch hacked' }, { 'Fine.java': good });
expect(wrong.code === 2 && wrong.used.length === 0 && wrong.outputs.findings === '', `wrong: ${wrong.code} ${wrong.log}`);
expect(!fs.existsSync(path.join(work, 'wrong/workspace/hacked')), 'wrong: an input was run');
expect(wrong.log.includes('\n::error title=odirect::odirect: --fail-on must be error, warning, note or never, not \'$(touch hacked)\''),
  `wrong: no error: ${wrong.log}`);
expect(/^### odirect: nothing was checked\n\n {4}odirect: --fail-on must be /.test(wrong.summary), `wrong: ${wrong.summary}`);

const nowhere = run('nowhere', { 'sarif-file': 'no/such/a%b.sarif' }, { 'Fine.java': good });
expect(nowhere.code === 2 && /^::error title=odirect::odirect: can not write .*a%25b.sarif: there is no directory /m.test(nowhere.log),
  `nowhere: ${nowhere.code} ${nowhere.log}`);
expect(nowhere.summary.includes('there is no directory'), `nowhere: ${nowhere.summary}`);

const slip = run('slip', { 'sarif-file': 'Fine.java' }, { 'Fine.java': good });
expect(slip.code === 2 && slip.outputs['sarif-file'] === '' && slip.used.length === 0, `slip: ${slip.code} ${slip.log}`);
expect(fs.readFileSync(path.join(work, 'slip/workspace/Fine.java'), 'utf8') === good, 'slip: a source is gone');

const earlier = run('earlier', { paths: 'none' }, { 'odirect.sarif': '{}' });
expect(earlier.code === 2 && earlier.outputs['sarif-file'] === '', `earlier: an old file is taken for new: ${earlier.log}`);

const [ours] = Object.values(yaml.parse(readme).jobs)[0].steps.filter((step) => step.uses.startsWith('acme/odirect@'));
const shown = run('readme', ours.with, { 'src/main/java/Pages.java': bad, 'Other.java': bad });
expect(shown.code === 1 && shown.outputs.findings === '4' && shown.used[1]?.uploaded, `readme: ${shown.log}`);

problems.forEach((problem) => console.error(problem));
console.log(`${Object.keys(workflows).length} workflows linted, 10 runs of the action, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
