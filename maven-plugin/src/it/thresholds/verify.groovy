def log = new File(basedir, 'build.log').text
def both = 'odirect: 1 error, 1 warning: CompletionIgnored 1, WriteInFlight 1; 2 files; '
assert log.count(both) == 4
assert log.contains('odirect found 1 error, 1 warning: CompletionIgnored 1, WriteInFlight 1, more than the 1 allowed (')
assert log.count('odirect: 1 warning: CompletionIgnored 1; 2 files; ') == 1
assert log.count('odirect: no findings; 0 files; ') == 1
assert log.count('odirect: no findings; 1 file; ') == 1
assert log.contains("[ERROR] ${new File(basedir, 'src/test/java/p/TestPages.java')}:[12,10] error: WriteInFlight: ")
assert log.contains('= fix: ')
def page = new File(basedir, 'target/pages/odirect.html').text
assert page.contains('<title>odirect: 1 error</title>') && page.contains('<svg class="timeline"')
