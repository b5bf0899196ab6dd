package org.cldess.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the word that the user probably meant, among those that exist: « Vouliez-vous dire “title” ? ».
 *
 * <p>Closeness is measured by the optimal string alignment distance: letters left out, added, changed, or transposed
 * with their neighbour. One such edit is allowed for every three letters. A compound word, such as {@code titre_action}
 * or {@code leadActor}, is also near if one of its parts is.
 */
public final class Nearest {
    private static final Pattern SEAM = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final int MAX_LENGTH = 100;
    private static final int LETTERS_PER_SLIP = 3;

    private record Near(String word, int distance) {}

    private Nearest() {}

    /**
     * Returns the nearest of some words in O(n·m²) for n words of m letters.
     *
     * @param written the word as written
     * @param known the words that exist
     * @return the nearest word, the first in alphabetical order among equals; empty if no word is near
     */
    public static Optional<String> of(String written, Collection<String> known) {
        if (written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String whole = written.toLowerCase(Locale.ROOT);
        Optional<String> near = nearest(List.of(whole), known);
        return near.isPresent()
                ? near
                : nearest(
                        SEAM.splitAsStream(written)
                                .map(part -> part.toLowerCase(Locale.ROOT))
                                .filter(part -> part.length() >= LETTERS_PER_SLIP)
                                .toList(),
                        known);
    }

    private static Optional<String> nearest(List<String> written, Collection<String> known) {
        return new TreeSet<>(known)
                .stream()
                        .flatMap(word -> near(written, word))
                        .min(Comparator.comparingInt(Near::distance))
                        .map(Near::word);
    }

    private static Stream<Near> near(List<String> written, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return written.stream()
                .map(part -> new Near(word, distance(part, lower)))
                .filter(near -> near.distance() <= Math.max(1, lower.length() / LETTERS_PER_SLIP))
                .filter(near -> near.distance() < lower.length());
    }

    private static int distance(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = Math.min(i, j) == 0 ? i + j : fewest(slips, one, other, i, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int fewest(int[][] slips, String one, String other, int i, int j) {
        char a = one.charAt(i - 1);
        char b = other.charAt(j - 1);
        int changed = slips[i - 1][j - 1] + (a == b ? 0 : 1);
        int fewest = Math.min(changed, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean exchanged = i > 1 && j > 1 && a == other.charAt(j - 2) && one.charAt(i - 2) == b;
        return exchanged ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
