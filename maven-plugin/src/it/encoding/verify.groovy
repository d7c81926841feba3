import groovy.json.JsonSlurper

def runs = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert runs.length == 2
def later = '[WARNING] odirect: knows the syntax of Java up to 25, and not what is new in 26'

assert runs[0].contains(later)
assert runs[0].contains("[ERROR] ${new File(basedir, 'src/main/java/p/Pages.java')}:[14,10] error: WriteInFlight: ")
assert !runs[0].contains('incomplete')
def sarif = new JsonSlurper().parse(new File(basedir, 'target/odirect/odirect.sarif'))
assert sarif.runs[0].automationDetails.id == 'odirect/encoding/'

assert !runs[1].contains('knows the syntax')
assert runs[1].contains('the analysis is incomplete')
