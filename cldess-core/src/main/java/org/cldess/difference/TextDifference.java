package org.cldess.difference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How two texts differ, word by word. As many words as possible stay: what is kept is a longest common subsequence of words, with the
 * cost that {@link ListDifference} states, where items are words.
 *
 * <p>A word is a run of letters and digits, with an apostrophe that follows it; every other sign is one by itself; the white space
 * before a word belongs to it, so that a word at another place of its line is another word. Texts are compared in Unicode normal form C
 * with LF at line ends, as they are hashed.
 *
 * @param runs what was kept, removed and added, in reading order; two runs that follow each other are of different kinds
 */
public record TextDifference(List<Run> runs) {
    private static final Pattern WORD =
            Pattern.compile("\\s*+(?:[\\p{L}\\p{M}\\p{N}]++['\u2019]?|\\X|\\z)", Pattern.UNICODE_CHARACTER_CLASS);

    /** Copies the list. */
    public TextDifference {
        runs = List.copyOf(runs);
    }

    /**
     * A stretch of text.
     *
     * @param edit what became of it
     * @param text its characters, never empty
     */
    public record Run(Edit edit, String text) {}

    /**
     * Compares two texts.
     *
     * @param before the first
     * @param after the second
     * @return the difference
     */
    public static TextDifference between(String before, String after) {
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Edit edit = Edit.KEPT;
        for (ListDifference.Step<String> step :
                ListDifference.between(words(before), words(after)).steps()) {
            if (step.edit() != edit && !text.isEmpty()) {
                runs.add(new Run(edit, text.toString()));
                text.setLength(0);
            }
            edit = step.edit();
            text.append(step.item());
        }
        if (!text.isEmpty()) {
            runs.add(new Run(edit, text.toString()));
        }
        return new TextDifference(runs);
    }

    private static List<String> words(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return WORD.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC))
                .results()
                .map(MatchResult::group)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * Whether both texts are the same.
     *
     * @return true if nothing was removed or added
     */
    public boolean isEmpty() {
        return runs.stream().allMatch(run -> run.edit() == Edit.KEPT);
    }

    /**
     * The first text, put together again.
     *
     * @return what was kept or removed, in normal form C with LF at line ends
     */
    public String before() {
        return without(Edit.ADDED);
    }

    /**
     * The second text, put together again.
     *
     * @return what was kept or added, in normal form C with LF at line ends
     */
    public String after() {
        return without(Edit.REMOVED);
    }

    private String without(Edit edit) {
        return runs.stream().filter(run -> run.edit() != edit).map(Run::text).collect(Collectors.joining());
    }
}
