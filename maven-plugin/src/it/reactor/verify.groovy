import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
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
