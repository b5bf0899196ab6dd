/**
 * Compares two builds of the library on the same files: a safety net for a change that must not alter behaviour.
 *
 * <p>{@link org.cldess.commandline.net.BuildComparison} is run by hand, with the class path of this module’s tests:
 *
 * <pre>{@code
 * BuildComparison dossiers /tmp/dossiers              once: makes the files that both builds read
 * BuildComparison freeze /tmp/dossiers /tmp/before    with the build before the change
 * BuildComparison freeze /tmp/dossiers /tmp/after     with the build after it
 * diff -r /tmp/before /tmp/after                      shows the differences; there should be none
 * }</pre>
 *
 * <p>Both folders contain texts with one fact per line: the files as written again, every finding, what each audience
 * sees, the problems of thousands of damaged files, the reports, the changes, the acts with their refusals, the data of
 * persons, and what a database returns. The same build writes the same bytes each time.
 *
 * <p>Only two classes call the library, {@link org.cldess.commandline.net.Library Library} and {@link
 * org.cldess.commandline.net.Asked Asked}. When a change moves or renames what they call, these two are adapted, and
 * the facts stay comparable.
 */
package org.cldess.commandline.net;
