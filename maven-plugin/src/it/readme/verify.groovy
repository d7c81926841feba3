def log = new File(basedir, 'build.log').text
def file = new File(basedir, 'src/main/java/p/Pages.java')
assert log.contains("[ERROR] ${file}:[12,10] error: WriteInFlight: `page` is changed while ")
assert log.contains('odirect: 1 error: WriteInFlight 1; 1 file; ')
assert log.contains('odirect found 1 error: WriteInFlight 1 (mvn odirect:explain -Dodirect.rules=WriteInFlight tells why)')
assert !log.contains('Caused by')
assert new File(basedir, 'target/readme-1.jar').isFile()
