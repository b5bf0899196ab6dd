/**
 * The tool {@code cldess}: an example that embeds the library, and a tool in its own right.
 *
 * <p>Exit statuses: 0 all is well, 1 the input was read and is wrong, 2 the tool could not run. Messages are in French,
 * or in English with {@code --lang en}. With {@code --json}, standard output contains only JSON.
 */
@NullMarked
@WithTexts
package org.cldess.commandline;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
