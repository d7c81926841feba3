def log = new File(basedir, 'build.log').text
def runs = log.split('Scanning for projects').drop(1)
assert runs.length == 6
runs.each { assert it.count('odirect: 1 error: WriteInFlight 1; 1 file; ') == 2 }

def usual = new File(basedir.parentFile.parentFile, 'it-cache/cache')
assert usual.list() as List == ['usual']
assert new File(usual, 'usual/odirect/runs').list().length == 1
assert new File(basedir, 'kept').list() as List == ['named']
def entries = new File(basedir, 'kept/named').listFiles()
assert entries.length == 1

// A run that finds itself does not write itself again.
def first = ['a', 'b'].collect { new File(basedir, "${it}/target/first.sarif") }
def second = ['a', 'b'].collect { new File(basedir, "${it}/target/second.sarif") }
assert entries[0].lastModified() <= first*.lastModified().min()
assert first*.text == second*.text
