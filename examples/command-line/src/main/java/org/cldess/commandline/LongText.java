package org.cldess.commandline;

import java.nio.file.Path;

/**
 * A text of several paragraphs. On the command line an option of this type names the file of the text; in a table its
 * column holds the text itself, because a cell never names a file.
 *
 * @param text the text
 */
record LongText(String text) {
    /** Reads a text from its file. */
    static LongText ofFile(String name) {
        return new LongText(InputText.read(Path.of(name)));
    }
}
