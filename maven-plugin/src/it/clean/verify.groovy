import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('odirect: no findings; 1 file; ')
assert log.contains('odirect:aggregate')
assert log.contains('WriteInFlight (error): ')
assert log.readLines().any { it ==~ /ConfinedSegmentSubmitted +error +.*/ }
def run = new JsonSlurper().parse(new File(basedir, 'target/odirect/odirect.sarif')).runs[0]
assert run.results == []
assert run.tool.driver.semanticVersion
