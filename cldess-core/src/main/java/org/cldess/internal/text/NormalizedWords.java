package org.cldess.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words in the form in which they are compared: without accents, case or punctuation. */
public final class NormalizedWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INITIALS = Pattern.compile("(?<=\\b[a-z])\\.(?=[a-z]\\b)");

    /** Characters below this code point map independently of their neighbours. */
    private static final char FIRST_THAT_COMBINES = '\u0300';

    private static final String[] PLAIN = IntStream.range(0, FIRST_THAT_COMBINES)
            .mapToObj(character -> folded(Character.toString(character)))
            .toArray(String[]::new);

    private NormalizedWords() {}

    /**
     * {@return whether a text contains some words, in their order, without others between them}
     *
     * @param text the text
     * @param said the words
     */
    public static boolean says(String text, String said) {
        return says(text, List.of(listed(said)));
    }

    /**
     * {@return whether a text contains one of several phrases}
     *
     * @param text the text
     * @param things the words of each phrase, as {@link #words} returns them
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
     * Splits a text into words.
     *
     * @param written the text
     * @return its words in order, in lower case without accents
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

    /**
     * Looks up the letters of western Europe one by one, because Unicode normalization of a whole text takes many times
     * as long.
     */
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
