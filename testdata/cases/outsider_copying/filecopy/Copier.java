package outsider_copying.filecopy;

import java.io.IOException;

@FunctionalInterface
interface Copier {
    /** Returns the number of bytes copied. */
    long copy() throws IOException;
}
