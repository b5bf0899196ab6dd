package org.cldess.said;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A sentence of the message files beside the packages.
 *
 * @param notion the package below {@code org.cldess}, with dots
 * @param key the key of the sentence
 * @param french the French sentence
 * @param english the English sentence
 */
record KeptSentence(String notion, String key, Branches french, Branches english) {
    private static final Path RESOURCES = Path.of("src/main/resources/org/cldess");

    /** Returns all sentences of the library, in the order of their packages and keys. */
    static List<KeptSentence> all() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("messages_fr.properties"))
                    .map(Path::getParent)
                    .sorted()
                    .flatMap(folder -> beside(folder).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<KeptSentence> beside(Path folder) {
        String notion =
                RESOURCES.relativize(folder).toString().replace('/', '.').replace('\\', '.');
        Map<String, String> english = read(folder.resolve("messages_en.properties"));
        return read(folder.resolve("messages_fr.properties")).entrySet().stream()
                .map(french -> new KeptSentence(
                        notion,
                        french.getKey(),
                        new Branches(french.getValue()),
                        new Branches(english.getOrDefault(french.getKey(), ""))))
                .toList();
    }

    private static Map<String, String> read(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(in);
            Map<String, String> sentences = new TreeMap<>();
            properties.forEach((key, value) -> sentences.put((String) key, (String) value));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the sentence in one language. */
    Branches in(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? english : french;
    }

    /** Returns whether another sentence has the same words in both languages. */
    boolean isWordedLike(KeptSentence other) {
        return french.toString().equals(other.french.toString())
                && english.toString().equals(other.english.toString());
    }

    /** Returns the name of the sentence in a list: {@code call.award over-envelope}. */
    String name() {
        return notion + " " + key;
    }
}
