import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').text
def jar = new ZipFile(new File(basedir, 'store/target/facts-store-1.jar'))
def facts = jar.getInputStream(jar.getEntry('META-INF/odirect/facts.stub')).text
assert facts.startsWith('// odirect facts 2, made by odirect ')
assert facts.contains('@Lends(value = KERNEL_READS, late = true) ByteBuffer page')
assert facts.contains('// line 10')
assert facts.contains('@Completion native public static Future<Integer> transfer(')
assert log.contains('odirect: no Java sources to tell of')
def finding = "${new File(basedir, 'pages/src/main/java/pages/Pages.java')}:[11,10] error: WriteInFlight: "
assert log.count('[ERROR] ' + finding) == 1
assert log.count('odirect: no findings; 1 file; ') == 1
