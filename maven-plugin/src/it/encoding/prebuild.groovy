// The second byte of this letter is a backslash in ASCII: read as something else, the string does not end.
def pages = new File(basedir, 'src/main/java/p/Pages.java')
pages.setText(pages.getText('UTF-8').replace('"so"', '"\u30bd"'), 'Shift_JIS')
true
