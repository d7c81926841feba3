import groovy.json.JsonSlurper

def results = { File sarif -> new JsonSlurper().parse(sarif).runs[0].results }
def roots = (1..30).collect { String.format('m%02d/src/main/java', it) }

// The command, run on all sources where the plugin takes the repository to be.
def command = new File(basedir, 'command.sarif')
def java = new File(System.getProperty('java.home'), 'bin/java').path
def process = new ProcessBuilder(
    [java, '-Xss8m', '-jar', odirectJar, 'check', '-q', "--sarif=${command}".toString()]
        + roots.collect { "${basedir.parentFile.name}/parallel/${it}".toString() })
    .directory(basedir.parentFile.parentFile)
    .redirectErrorStream(true)
    .redirectOutput(new File(basedir, 'command.log'))
    .start()
assert process.waitFor() == 1

def wanted = results(command)
assert wanted.size() == 10
assert roots.collectMany { results(new File(basedir, it.replace('src/main/java', 'target/odirect/odirect.sarif'))) } == wanted
assert new File(basedir, 'target/odirect/odirect.sarif').bytes == command.bytes

def log = new File(basedir, 'build.log').text
assert log.readLines().count { it.startsWith('[ERROR] ') && it.contains('.java:[16,10] error: WriteInFlight: ') } == 10
assert log.count('odirect: 1 error: ') == 10
assert log.contains('odirect: 10 errors: WriteInFlight 10; 30 files; ')
