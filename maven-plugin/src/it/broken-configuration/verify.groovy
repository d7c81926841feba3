def errors = new File(basedir, 'build.log').readLines().findAll { it.startsWith('[ERROR] Failed to execute goal ') }
def says = { project, message -> errors.any { it.contains("on project ${project}: odirect: ${message}") } }
assert says('rules', "unknown rule 'WriteInFligth'; did you mean 'WriteInFlight'?")
assert says('failOn', "failOn must be error, warning, note or never, not 'fatal'")
assert says('confidence', "confidence must be high or medium, not 'low'")
assert says('maxAllowedViolations', 'maxAllowedViolations must not be negative, not -1')
assert says('sarifFile', "can not write ${new File(basedir, 'sarifFile/src')}: it is a directory")
assert says('storage', "unknown storage 'md-riad5'; did you mean 'md-raid5'?")
assert says('configFile', '') && errors.any { it.contains("configFile/broken.txt:1: unknown key 'failon'; did you mean 'fail-on'?") }
assert errors.any { it.contains("baselineFile/broken.txt:2: not a known finding: 'FILE RULE FINGERPRINT COUNT CODE'") }
assert says('encoding', "encoding must be an encoding that this Java has, not 'Latin-1'")
assert says('release', "release must be one of Java such as 17, not 'seventeen'")
assert errors.size() == 10
assert !new File(basedir, 'build.log').text.contains('WriteInFlight: ')
