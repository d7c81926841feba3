import groovy.json.JsonSlurper

def whole = new File(basedir, 'build.log').text
// One part for each run: invoker writes them one after the other.
def runs = whole.split('Scanning for projects').drop(1)
assert runs.length == 9
def log = runs.take(3).join()
def finding = "${new File(basedir, 'pages/src/main/java/pages/Pages.java')}:[11,10] error: WriteInFlight: "
assert log.count('[ERROR] ' + finding) == 2
assert log.count('[WARNING] ' + finding) == 3
assert log.count('odirect: no Java sources to report') == 4
assert log.count('odirect: no findings; 1 file; ') == 2
assert log.count('odirect: 1 error: WriteInFlight 1; 1 file; ') == 3
assert log.count('odirect: 1 error: WriteInFlight 1; 2 files; ') == 2
assert log.count('odirect: skipped') == 3
assert !log.contains('Could not resolve')

def results = { new JsonSlurper().parse(new File(basedir, it + 'target/odirect/odirect.sarif')).runs[0].results }
assert results('store/') == []
assert results('pages/').size() == 1
assert results('pages/') == results('')
def uri = results('')[0].locations[0].physicalLocation.artifactLocation.uri
assert uri.endsWith("${basedir.parentFile.name}/reactor/pages/src/main/java/pages/Pages.java")

assert runs[3].contains("odirect: 1 error: WriteInFlight 1; 2 files; ${new File(basedir, 'target/odirect/odirect.sarif')}")
assert new File(basedir, 'page.html').text.contains('Pages.java')
assert !new File(basedir, 'store/page.html').exists() && !new File(basedir, 'pages/page.html').exists()

def shared = new File(basedir, 'shared.sarif')
assert runs[4].contains("odirect: sarifFile of module pages is ${shared}, which module store writes: ")
assert runs[5].contains("odirect: 1 error: WriteInFlight 1; 1 file; ${shared}")

def pom = new File(basedir, 'pages/pom.xml')
assert runs[6].contains("odirect: can not write ${pom}/x.sarif: ${pom} is no directory")
def source = new File(basedir, 'pages/src/main/java/pages/Pages.java')
assert runs[7].contains("odirect: can not write ${source}: sarifFile names what is a Java source")
assert source.text.startsWith('package pages;')
assert runs[8].contains("odirect: can not write ${new File(basedir, 'pages/x')}: both sarifFile and htmlFile name it")
