// A repository in which one of the findings is changed.
def git = { String... words ->
  def process = new ProcessBuilder(['git', '-c', 'user.name=x', '-c', 'user.email=x@example.org', *words])
      .directory(basedir).redirectErrorStream(true).start()
  process.outputStream.close()
  def said = process.inputStream.text
  assert process.waitFor() == 0 : said
}
git('init', '-q', '.')
git('add', '.')
git('commit', '-q', '-m', 'begin')
def pages = new File(basedir, 'b/src/main/java/b/Pages.java')
pages.text = pages.text.replace('number + 1', 'number + 2')
true
