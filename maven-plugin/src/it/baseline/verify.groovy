def log = new File(basedir, 'build.log').text
// One part for each run: invoker writes them one after the other.
def runs = log.split('Scanning for projects').drop(1)
assert runs.length == 9
def known = new File(basedir, 'known.txt')

assert runs[0].contains("odirect: each module would write ${known} anew: odirect:aggregate writes that of all")

def options = "odirect: ${new File(basedir, '.odirect.toml')} is not read: configFile does not name it"
assert runs[0].count(options) == 1
assert runs[2].count(options) == 1
assert !runs[3].contains(options)

assert runs[1].contains('odirect: wrote 2 known findings to known.txt')
assert runs[1].contains('odirect: no findings (2 in the baseline); 3 files; ')
def entries = known.readLines().findAll { !it.startsWith('#') }
assert entries*.split(' ')*.getAt(0) == ['a/src/main/java/a/Pages.java', 'b/src/main/java/b/Pages.java']

assert runs[2].count('odirect: no findings (1 in the baseline); 1 file; ') == 2
assert runs[2].count('odirect: no findings; 1 file; ') == 1
assert !runs[2].contains('gone')

assert runs[3].count('odirect: 1 error: WriteInFlight 1; 1 file; ') == 1
assert runs[3].count('odirect: 1 error: WriteInFlight 1 (1 suppressed); 1 file; ') == 1
assert runs[3].count('odirect: no findings; 1 file; ') == 1
assert runs[3].contains("[WARNING] ${new File(basedir, 'a/src/main/java/a/Pages.java')}:[12,10] error: WriteInFlight: ")

assert runs[4].count('odirect: no findings; 1 file; ') == 1
assert runs[4].count('odirect found 1 error: WriteInFlight 1 (') == 2

assert runs[5].count('odirect: no findings (1 unchanged); 1 file; ') == 1
assert runs[5].count('odirect: 1 error: WriteInFlight 1; 1 file; ') == 1
assert runs[5].contains("[ERROR] ${new File(basedir, 'b/src/main/java/b/Pages.java')}:[12,10] error: WriteInFlight: ")

assert runs[6].contains("[ERROR] ${new File(basedir, 'c/src/main/java/c/Modelled.java')}:[12,10] error: WriteInFlight: ")
assert runs[6].count('odirect: 1 error: WriteInFlight 1 (1 suppressed); 1 file; ') == 1

assert runs[7].contains('odirect: no such baseline: nope.txt; -Dodirect.writeBaseline makes it')
assert !runs[7].contains('--write-baseline')

assert runs[8].contains('odirect: wrote 2 known findings to fewer.txt')
assert new File(basedir, 'fewer.txt').exists()
assert !new File(basedir, 'a/fewer.txt').exists() && !new File(basedir, 'b/fewer.txt').exists()
