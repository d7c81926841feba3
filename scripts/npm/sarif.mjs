// Validates SARIF files the way their consumers do: node sarif.mjs PACKAGES WORK SCHEMA FILE...
// - with the library of codeql-action's upload, and the schema of OASIS and of Microsoft, which differ;
// - with what codeql-action asks beyond them (scripts/sarif-check lists it);
// - with Microsoft's multitool, the rules of SARIF and of GitHub's ingestion (Ghas).
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [packages, work, oasis, ...files] = process.argv.slice(2);
const { Validator } = createRequire(`${packages}/`)(`${packages}/jsonschema`);
const multitool = `${packages}/@microsoft/sarif-multitool-linux`;
const schemas = [oasis, `${multitool}/sarif-2.1.0.json`].map(read);
schemas.push(stricter(schemas[0]));

// What the multitool remarks, and why it stays.
const accepted = {
  SARIF2002: 'wants the wording apart, in the rules; GitHub wants it here',
  SARIF2003: 'wants the revision; whoever uploads the file tells it',
  SARIF2005: 'wants a page of the tool on the web',
  SARIF2006: 'it reads $schema from the network',
  SARIF2009: 'wants ids such as OD1001; ours are names, and public',
  SARIF2012: 'wants a name that is not the id, and pages of rules on the web',
};

function read(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

// The schema of OASIS with what codeql-action's has beside it.
function stricter(schema) {
  const copy = structuredClone(schema);
  for (const type of ['run', 'toolComponent']) {
    copy.definitions[type].properties.language.pattern = '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$';
  }
  copy.definitions.region.anyOf = ['startLine', 'charOffset', 'byteOffset'].map((name) => ({ required: [name] }));
  return copy;
}

// What codeql-action's code refuses, or silently gives no fingerprint to.
function refusals(log) {
  if (!Array.isArray(log.runs)) {
    return ["no 'runs'"];
  }
  const found = log.runs.length === 1 ? [] : ['not one run: those of one category can not be uploaded together'];
  for (const run of log.runs) {
    if (!Array.isArray(run.results)) {
      found.push("no 'results'");
      continue;
    }
    for (const result of run.results) {
      const uri = result.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
      if (typeof uri !== 'string' || uri.includes('://') || uri.startsWith('/')) {
        found.push(`not a relative URI: ${uri}`);
      } else if (!fs.existsSync(decodeURIComponent(uri))) {
        found.push(`not a file below the root of the repository: ${uri}`);
      }
    }
  }
  return found;
}

function problems(log) {
  return [
    ...new Set(schemas.flatMap((schema) => new Validator().validate(log, schema).errors.map(String))),
    ...refusals(log),
  ];
}

// What it remarks on each file. Its exit code says nothing, so its report is read.
function multitoolRemarks(files) {
  const report = path.join(work, 'multitool.sarif');
  fs.rmSync(report, { force: true });
  const options = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning;Note', '--log', 'ForceOverwrite'];
  execFileSync(`${multitool}/Sarif.Multitool`, ['validate', ...files, '-o', report, ...options], {
    stdio: 'ignore',
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }, // without ICU, too
  });
  const remarks = new Map(files.map((file) => [path.basename(file), []]));
  for (const result of read(report).runs[0].results.filter((remark) => !accepted[remark.ruleId])) {
    const file = path.basename(decodeURIComponent(result.locations[0].physicalLocation.artifactLocation.uri));
    const text = (result.message.arguments ?? [result.message.text]).join(' ');
    remarks.get(file).push(`${result.ruleId} ${result.level ?? 'warning'} ${text}`);
  }
  return remarks;
}

const remarks = multitoolRemarks(files);
let failed = false;
for (const file of files) {
  const log = read(file);
  const found = [...problems(log), ...remarks.get(path.basename(file))];
  found.slice(0, 20).forEach((problem) => console.error(`${file}: ${problem}`));
  failed ||= found.length > 0;
  console.log(`${path.basename(file)}: ${log.runs[0].results.length} results, ${found.length} problems`);
}

// The checks themselves: each of these defects must be seen.
const example = files.map(read).find((log) => log.runs[0].results.some((result) => result.codeFlows));
const defects = {
  'a level that is none': (run) => { run.results[0].level = 'ERROR'; },
  'a line that is none': (run) => { run.results[0].locations[0].physicalLocation.region.startLine = 0; },
  'no results': (run) => { delete run.results; },
  'two runs': (run, log) => { log.runs.push(run); },
  'a language that is none': (run) => { run.language = 'english'; },
  'a region without a line': (run) => { run.results[0].locations[0].physicalLocation.region = { endColumn: 1 }; },
  'a file that is not there': (run) => { run.results[0].locations[0].physicalLocation.artifactLocation.uri = 'x.java'; },
  'no help': (run) => { run.tool.driver.rules.forEach((rule) => delete rule.help); },
  'no location': (run) => { run.results.forEach((result) => { result.locations = []; }); },
};
const unseen = [];
for (const [defect, apply] of Object.entries(defects)) {
  const log = structuredClone(example);
  log.runs[0].results = log.runs[0].results.slice(0, 2);
  apply(log.runs[0], log);
  if (problems(log).length === 0) {
    const file = path.join(work, `${defect}.sarif`);
    fs.writeFileSync(file, JSON.stringify(log));
    unseen.push(file);
  }
}
for (const [file, seen] of unseen.length === 0 ? [] : multitoolRemarks(unseen)) {
  if (seen.length === 0) {
    console.error(`a defect is not seen: ${file}`);
    failed = true;
  }
}
process.exit(failed ? 1 : 0);
