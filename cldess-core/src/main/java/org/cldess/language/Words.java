package org.cldess.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The sentences of one package, in French and in English: the files {@code messages_fr.properties} and
 * {@code messages_en.properties} next to it, in UTF-8.
 *
 * <p>Resources of a named module are visible to that module only, so each package supplies a function that opens its
 * own:
 *
 * <pre>{@code
 * static final Words WORDS = Words.beside(name -> Optional.ofNullable(Texts.class.getResourceAsStream(name)));
 * }</pre>
 *
 * <p>Patterns follow {@link MessageFormat}. Apostrophes are typographic (’), because the straight one quotes in that
 * format.
 */
public final class Words {
    private final Function<String, Optional<InputStream>> opener;
    private final Map<Boolean, Map<String, String>> patterns = new ConcurrentHashMap<>();
    private final Map<String, CachedSentence> phrases = new ConcurrentHashMap<>();

    private Words(Function<String, Optional<InputStream>> opener) {
        this.opener = opener;
    }

    /**
     * Returns the sentences in the files next to a class.
     *
     * @param opener opens a file by its name relative to that class; a lambda written in the package itself
     * @return the sentences, read when first needed
     */
    public static Words beside(Function<String, Optional<InputStream>> opener) {
        return new Words(opener);
    }

    /**
     * Returns a message for a sentence.
     *
     * @param key the sentence's key
     * @param arguments the values of its placeholders: texts, numbers, dates, years, amounts, other messages
     * @return the message
     * @throws IllegalArgumentException if no sentence has this key
     */
    public Message message(String key, Object... arguments) {
        return new Message(phrase(key), arguments);
    }

    /**
     * Returns the keys of all sentences.
     *
     * @param locale the language
     * @return the keys, sorted
     */
    public Set<String> keys(Locale locale) {
        return patterns(locale).keySet();
    }

    /**
     * {@return the pattern of a sentence, as {@link MessageFormat} reads it}
     *
     * @param key the sentence's key
     * @param locale the language
     * @throws IllegalArgumentException if no sentence has this key
     */
    public String pattern(String key, Locale locale) {
        String pattern = patterns(locale).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No sentence has the key '%s' among %s. Add it to %s."
                    .formatted(key, keys(locale), fileName(Typography.isEnglish(locale))));
        }
        return pattern;
    }

    private CachedSentence phrase(String key) {
        CachedSentence known = phrases.get(key);
        return known != null ? known : phrases.computeIfAbsent(key, wanted -> new CachedSentence(this, wanted));
    }

    private Map<String, String> patterns(Locale locale) {
        boolean english = Typography.isEnglish(locale);
        Map<String, String> known = patterns.get(english);
        return known != null ? known : patterns.computeIfAbsent(english, this::read);
    }

    private Map<String, String> read(boolean english) {
        String name = fileName(english);
        try (InputStream in = opener.apply(name)
                .orElseThrow(() -> new IllegalStateException(
                        "The file %s is missing beside the package that speaks its sentences.".formatted(name)))) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> read = new TreeMap<>();
            properties.forEach((key, value) -> read.put((String) key, (String) value));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("The file %s could not be read.".formatted(name), e);
        }
    }

    private static String fileName(boolean english) {
        return english ? "messages_en.properties" : "messages_fr.properties";
    }
}
