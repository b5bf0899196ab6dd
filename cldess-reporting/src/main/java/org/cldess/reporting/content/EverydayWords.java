package org.cldess.reporting.content;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.cldess.identity.NafCode;

/**
 * What people call an activity (<i>{@index "mots courants"}</i>), in French: « ménage » for « Nettoyage courant des
 * bâtiments ». Who looks for it types these words, which the nomenclature does not have.
 */
public final class EverydayWords {
    private static final Properties WORDS = read();

    private EverydayWords() {}

    /** Returns the words for an activity, separated by commas; empty if the nomenclature says it as people do. */
    public static Optional<String> of(NafCode activity) {
        return Optional.ofNullable(WORDS.getProperty(activity.code()));
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(EverydayWords.class.getResourceAsStream("everyday-words.properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The everyday words of activities could not be read.", e);
        }
        return words;
    }
}
