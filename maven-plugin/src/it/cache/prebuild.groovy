new File(basedir.parentFile.parentFile, 'it-cache/cache').deleteDir()
// Files that have changed within the last two seconds are read again the next time.
sleep(2500)
true
