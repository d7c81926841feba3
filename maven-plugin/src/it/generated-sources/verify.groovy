def log = new File(basedir, 'build.log').text
assert log.count('odirect: no findings; 1 file; ') == 1
assert log.count('odirect: 1 error: WriteInFlight 1; 2 files; ') == 1
