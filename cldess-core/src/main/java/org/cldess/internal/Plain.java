package org.cldess.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words as they are compared: without accents, case and punctuation. */
public final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INITIALS = Pattern.compile("(?<=\\b[a-z])\\.(?=[a-z]\\b)");

    /** Below it what a character becomes does not hang on those around it. */
    private static final char FIRST_THAT_COMBINES = '\u0300';

    private static final String[] PLAIN = IntStream.range(0, FIRST_THAT_COMBINES)
            .mapToObj(character -> folded(Character.toString(character)))
            .toArray(String[]::new);

    private Plain() {}

    /**
     * {@return whether a text says some words, one after the other}
     *
     * @param text the text
     * @param said the words
     */
    public static boolean says(String text, String said) {
        return says(text, List.of(listed(said)));
    }

    /**
     * {@return whether a text says one of several things}
     *
     * @param text the text
     * @param things the words of each, as {@link #words} gives them
     */
    public static boolean says(String text, List<List<String>> things) {
        List<String> words = listed(text);
        for (List<String> said : things) {
            if (!said.isEmpty() && Collections.indexOfSubList(words, said) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The words of a text.
     *
     * @param written the text
     * @return its words, in their order, in small letters without accents
     */
    public static Stream<String> words(String written) {
        return listed(written).stream();
    }

    private static List<String> listed(String written) {
        String plain = plain(written);
        String joined = plain.indexOf('.') < 0 ? plain : INITIALS.matcher(plain).replaceAll("");
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= joined.length(); i++) {
            if (i == joined.length() || !isLetterOrDigit(joined.charAt(i))) {
                if (i > start) {
                    words.add(joined.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isLetterOrDigit(char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
    }

    /** Letters of western Europe are looked up one by one, since asking Unicode for a whole text takes many times as long. */
    private static String plain(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        for (char character : written.replace('’', '\'').toCharArray()) {
            if (character >= FIRST_THAT_COMBINES) {
                return folded(written);
            }
            plain.append(PLAIN[character]);
        }
        return plain.toString();
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
    }
}
