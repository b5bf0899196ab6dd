package org.cldess.difference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The difference of two texts, word by word. It keeps as many words as possible: the kept words are a longest common
 * subsequence. The cost is that of {@link ListDifference}, with words as items.
 *
 * <p>A word is a run of letters and digits, with an apostrophe that follows it; every other character is a word by
 * itself. The white space before a word belongs to it, so the same word after other white space is another word. Texts
 * are compared in Unicode normal form C with LF at line ends, as they are hashed.
 *
 * @param runs the kept, removed and added runs, in reading order; adjacent runs have different edits
 */
public record TextDifference(List<Run> runs) {
    private static final Pattern WORD =
            Pattern.compile("\\s*+(?:[\\p{L}\\p{M}\\p{N}]++['\u2019]?|\\X|\\z)", Pattern.UNICODE_CHARACTER_CLASS);

    /** Copies the list. */
    public TextDifference {
        runs = List.copyOf(runs);
    }

    /**
     * A run of text.
     *
     * @param edit the edit
     * @param text its characters, never empty
     */
    public record Run(Edit edit, String text) {}

    /**
     * Compares two texts.
     *
     * @param before the first text
     * @param after the second text
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
     * Checks whether both texts are equal.
     *
     * @return true if nothing was removed or added
     */
    public boolean isEmpty() {
        return runs.stream().allMatch(run -> run.edit() == Edit.KEPT);
    }

    /**
     * Reconstructs the first text.
     *
     * @return the kept and removed runs, in normal form C with LF at line ends
     */
    public String before() {
        return without(Edit.ADDED);
    }

    /**
     * Reconstructs the second text.
     *
     * @return the kept and added runs, in normal form C with LF at line ends
     */
    public String after() {
        return without(Edit.REMOVED);
    }

    private String without(Edit edit) {
        return runs.stream().filter(run -> run.edit() != edit).map(Run::text).collect(Collectors.joining());
    }
}
