def made = new File(basedir, 'target/generated-sources/pages/p/Made.java')
made.parentFile.mkdirs()
made.text = new File(basedir, 'src/main/java/p/Pages.java').text
    .replace('class Pages', 'class Made')
    .replace('written.get();', '')
    .replace('page.clear();', 'written.get();')
true
