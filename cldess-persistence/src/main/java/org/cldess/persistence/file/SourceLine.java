package org.cldess.persistence.file;

import java.util.Optional;
import org.cldess.language.Message;

/**
 * One line of a text.
 *
 * @param number its number, from 1
 * @param text the text, without its end; of a line that cannot be read, what can be shown of it
 * @param problem why it cannot be read
 */
record SourceLine(int number, String text, Optional<Message> problem) {}
