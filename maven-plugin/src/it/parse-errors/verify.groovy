def log = new File(basedir, 'build.log').text
assert log.count("[WARNING] ${new File(basedir, 'src/main/java/p/Broken.java')}:[10,1] incomplete: ") == 3
assert log.count('odirect: no findings; 2 files, incomplete; ') == 3
assert log.count('odirect: the analysis is incomplete, findings may be missing: see the warnings above') > 0
