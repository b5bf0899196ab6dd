package org.cldess.reporting.sample;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of the reports as they are written, and what each looks like once its places are filled. */
public final class Sentences {
    private static final Path WRITTEN = Path.of("src/main/resources/org/cldess/reporting");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]+");
    private static final Pattern CHOICE = Pattern.compile("[0-9],choice,(.*)", Pattern.DOTALL);
    private static final Pattern BESIDE_PLACE = Pattern.compile("[\\p{L}\\p{N}]*\\{}[\\p{L}\\p{N}]*");
    private static final Pattern LIMIT = Pattern.compile("-?[0-9]+[#<]");

    private Sentences() {}

    /** The packages that have sentences. */
    public static List<String> packages() {
        try (Stream<Path> files = Files.walk(WRITTEN)) {
            return files.filter(file -> file.getFileName().toString().equals("messages_fr.properties"))
                    .map(file -> WRITTEN.relativize(file.getParent()).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentences of a package by their keys. */
    public static Map<String, String> of(String notion, String language) {
        Properties properties = new Properties();
        try (Reader in =
                Files.newBufferedReader(WRITTEN.resolve(notion).resolve("messages_" + language + ".properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.forEach((key, sentence) -> sentences.put(key.toString(), sentence.toString()));
        return sentences;
    }

    /** A text with ordinary spaces. */
    public static String plain(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }

    /** Finds a sentence with anything in its places, and one of the answers in the place of a choice: whole words, with or without a capital. */
    public static Pattern pattern(String sentence) {
        String plain = plain(sentence);
        String begin = plain.matches("(?s)\\w.*") ? "\\b" : "";
        String end = plain.matches("(?s).*\\w") ? "\\b" : "";
        return Pattern.compile(
                begin + expression(plain) + end,
                Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a sentence has words of its own, by which it can be told from others. */
    public static boolean hasWords(String sentence) {
        return words(sentence).codePoints().anyMatch(Character::isLetter);
    }

    /** The words of a sentence without its places, those of all its choices included. */
    public static String words(String sentence) {
        return pieces(sentence).stream()
                .map(piece -> piece.isPlace()
                        ? piece.answers().stream().map(Sentences::words).collect(Collectors.joining(" "))
                        : piece.text())
                .collect(Collectors.joining(" "));
    }

    /** The words that a sentence has whatever fills its places. */
    public static String certain(String sentence) {
        String certain = pieces(plain(sentence)).stream()
                .map(piece -> piece.isPlace() ? "{}" : piece.text())
                .collect(Collectors.joining());
        return BESIDE_PLACE.matcher(certain).replaceAll(" ");
    }

    private static String expression(String sentence) {
        return pieces(sentence).stream()
                .map(piece -> piece.isPlace()
                        ? piece.answers().isEmpty()
                                ? ".*"
                                : piece.answers().stream()
                                        .map(Sentences::expression)
                                        .collect(Collectors.joining("|", "(?:", ")"))
                        : Pattern.quote(piece.text()))
                .collect(Collectors.joining());
    }

    /** Words, or a place in braces with the answers of its choice. */
    private record Piece(String text, boolean isPlace, List<String> answers) {}

    private static List<Piece> pieces(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= sentence.length(); i++) {
            char c = i < sentence.length() ? sentence.charAt(i) : '{';
            if (c == '{' && depth++ == 0) {
                pieces.add(new Piece(sentence.substring(start, i), false, List.of()));
                start = i + 1;
            } else if (c == '}' && --depth == 0) {
                pieces.add(place(sentence.substring(start, i)));
                start = i + 1;
            }
        }
        return pieces;
    }

    private static Piece place(String inBraces) {
        var choice = CHOICE.matcher(inBraces);
        if (!choice.matches()) {
            return new Piece("", true, List.of());
        }
        List<String> answers = new ArrayList<>();
        int depth = 0;
        StringBuilder answer = new StringBuilder();
        for (char c : (choice.group(1) + "|").toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '|' && depth == 0) {
                answers.add(LIMIT.matcher(answer).replaceFirst(""));
                answer.setLength(0);
            } else {
                answer.append(c);
            }
        }
        return new Piece("", true, answers);
    }
}
