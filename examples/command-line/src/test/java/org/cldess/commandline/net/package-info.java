/**
 * What a build of the library says of the same files, to be compared with another build: a net under a change that must change nothing.
 *
 * <p>{@link org.cldess.commandline.net.Net Net} is run by hand, with the class path of this module’s tests:
 *
 * <pre>{@code
 * Net dossiers /tmp/dossiers              once: the files that both builds read
 * Net freeze /tmp/dossiers /tmp/before    with the build before the change
 * Net freeze /tmp/dossiers /tmp/after     with the build after it
 * diff -r /tmp/before /tmp/after          says what became different; nothing, if all is well
 * }</pre>
 *
 * <p>The two folders hold texts, one fact on a line: what is written again, every finding, what each audience sees, what is said of
 * thousands of damaged files, the reports, the changes, the acts with their refusals, the data of persons, and what a database gives
 * back. The same build writes the same bytes each time.
 *
 * <p>The library is called in two classes only, {@link org.cldess.commandline.net.Library Library} and {@link
 * org.cldess.commandline.net.Asked Asked}: where a change moves or renames what they call, these two follow it, and the facts stay
 * comparable.
 */
package org.cldess.commandline.net;
