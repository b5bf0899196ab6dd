package org.cldess.reporting.sample;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The message patterns of the reports, and the forms that each can take when its placeholders are filled. */
public final class Sentences {
    private static final Path WRITTEN = Path.of("src/main/resources/org/cldess/reporting");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]+");
    private static final Pattern CHOICE = Pattern.compile("[0-9],choice,(.*)", Pattern.DOTALL);
    private static final Pattern BESIDE_PLACE = Pattern.compile("[\\p{L}\\p{N}]*\\{}[\\p{L}\\p{N}]*");
    private static final Pattern LIMIT = Pattern.compile("-?[0-9]+[#<]");

    private Sentences() {}

    /** Returns the packages that have messages. */
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

    /** Returns the patterns of a package by key. */
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

    /** Returns a text with ordinary spaces. */
    public static String plain(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }

    /**
     * Returns the lowercase forms of a pattern, one for each combination of its choices. A form is the list of texts
     * between placeholders, which may stand for any text.
     */
    public static List<List<String>> forms(String sentence) {
        List<List<String>> forms = List.of(List.of(""));
        for (Piece piece : pieces(plain(sentence))) {
            List<List<String>> ways = !piece.isPlace()
                    ? List.of(List.of(piece.text().toLowerCase(Locale.ROOT)))
                    : piece.answers().isEmpty()
                            ? List.of(List.of("", ""))
                            : piece.answers().stream()
                                    .flatMap(answer -> forms(answer).stream())
                                    .toList();
            forms = forms.stream()
                    .flatMap(form -> ways.stream().map(way -> joined(form, way)))
                    .toList();
        }
        return forms;
    }

    private static List<String> joined(List<String> form, List<String> way) {
        int last = form.size() - 1;
        List<String> joined = new ArrayList<>(form.subList(0, last));
        joined.add(form.get(last) + way.get(0));
        joined.addAll(way.subList(1, way.size()));
        return joined;
    }

    /**
     * Checks whether a line, in lower case and with ordinary spaces, contains the texts of a form in order, with whole
     * words at both ends.
     */
    public static boolean says(String line, List<String> form) {
        String first = form.get(0);
        for (int from = line.indexOf(first); from >= 0; from = line.indexOf(first, from + 1)) {
            if (isEdge(line, from, first, 0) && saysRest(line, from + first.length(), form)) {
                return true;
            }
            if (first.isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private static boolean saysRest(String line, int from, List<String> form) {
        int last = form.size() - 1;
        if (last == 0) {
            return isEdge(line, from, form.get(0), form.get(0).length());
        }
        int at = from;
        for (String text : form.subList(1, last)) {
            int found = line.indexOf(text, at);
            if (found < 0) {
                return false;
            }
            at = found + text.length();
        }
        String text = form.get(last);
        for (int found = line.indexOf(text, at); found >= 0; found = line.indexOf(text, found + 1)) {
            if (text.isEmpty() || isEdge(line, found + text.length(), text, text.length())) {
                return true;
            }
        }
        return false;
    }

    /** Checks that a text inside a line does not begin or end in the middle of a word. */
    private static boolean isEdge(String line, int at, String text, int end) {
        boolean isWord = !text.isEmpty() && Character.isLetterOrDigit(text.charAt(end == 0 ? 0 : end - 1));
        int beside = end == 0 ? at - 1 : at;
        return !isWord || beside < 0 || beside >= line.length() || !Character.isLetterOrDigit(line.charAt(beside));
    }

    /** Checks whether a pattern has any words of its own, by which it can be recognised. */
    public static boolean hasWords(String sentence) {
        return words(sentence).codePoints().anyMatch(Character::isLetter);
    }

    /** Returns the words of a pattern without its placeholders, including the words of all choices. */
    public static String words(String sentence) {
        return pieces(sentence).stream()
                .map(piece -> piece.isPlace()
                        ? piece.answers().stream().map(Sentences::words).collect(Collectors.joining(" "))
                        : piece.text())
                .collect(Collectors.joining(" "));
    }

    /** Returns the words that occur in all forms of a pattern. */
    public static String certain(String sentence) {
        String certain = pieces(plain(sentence)).stream()
                .map(piece -> piece.isPlace() ? "{}" : piece.text())
                .collect(Collectors.joining());
        return BESIDE_PLACE.matcher(certain).replaceAll(" ");
    }

    /** A text, or a placeholder in braces with the answers of its choice. */
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
