// As pre-commit runs the hook, with the Maven that runs this build and with the plugin of the build above.
def found = System.getenv('PATH').split(File.pathSeparator).any { new File(it, 'pre-commit').canExecute() }
if (!found && System.getProperty('odirect.pre-commit') != 'required') {
  println 'pre-commit is not on the PATH: skipped'
  return true
}

def work = new File(basedir, 'target/hooks')
def run = { File directory, String... words ->
  def builder = new ProcessBuilder(words as List).directory(directory).redirectErrorStream(true)
  def environment = builder.environment()
  environment.keySet().removeIf { it.startsWith('GIT_') }
  environment.GIT_CONFIG_GLOBAL = '/dev/null'
  environment.GIT_CONFIG_NOSYSTEM = '1'
  environment.PRE_COMMIT_HOME = new File(work, 'cache').path
  environment.PATH = System.getProperty('maven.home') + '/bin' + File.pathSeparator + environment.PATH
  environment.CI = 'true'
  def process = builder.start()
  process.outputStream.close()
  def said = process.inputStream.text
  [process.waitFor(), said]
}
def good = { File directory, String... words ->
  def (code, said) = run(directory, words)
  assert code == 0 : said
  said
}
def repository = { File directory ->
  directory.mkdirs()
  good(directory, 'git', 'init', '-q', '.')
  good(directory, 'git', 'config', 'user.name', 'Somebody')
  good(directory, 'git', 'config', 'user.email', 'somebody@example.org')
}

def hooks = new File(work, 'repository')
repository(hooks)
new File(hooks, '.pre-commit-hooks.yaml').text = new File(hooksFile).text
good(hooks, 'git', 'add', '.')
good(hooks, 'git', 'commit', '-q', '-m', 'hooks')
good(hooks, 'git', 'tag', 'v1.0')

// Everything is there already, wherever it came from.
new File(basedir, '.mvn').mkdirs()
new File(basedir, '.mvn/maven.config').text = """-o
-Dmaven.repo.local=${localRepositoryPath}
-Daether.enhancedLocalRepository.trackingFilename=none
"""
new File(basedir, '.gitignore').text = '/target/\n/build.log\n'
new File(basedir, '.pre-commit-config.yaml').text = """repos:
  - repo: ${hooks}
    rev: v1.0
    hooks:
      - id: odirect-maven
"""
repository(basedir)
good(basedir, 'git', 'add', '.')
good(basedir, 'git', 'commit', '-q', '-m', 'begin')
good(basedir, 'pre-commit', 'install')

def pages = new File(basedir, 'src/main/java/p/Pages.java')
def text = pages.text
def wait = '    written.get();\n'
pages.text = text.replace(wait, '').replace('    page.clear();\n', wait + '    page.clear();\n')
good(basedir, 'git', 'add', '.')
def (code, said) = run(basedir, 'git', 'commit', '-m', 'change')
assert code != 0 : said
assert said =~ /odirect \(Maven\)\.+Failed\n/
assert said.contains("[ERROR] ${pages}:[12,10] error: WriteInFlight: `page` is changed while")
assert said.contains('odirect found 1 error: WriteInFlight 1 (')

pages.text = text + '\n'
good(basedir, 'git', 'add', '.')
assert good(basedir, 'git', 'commit', '-m', 'change') =~ /odirect \(Maven\)\.+Passed\n/
true
