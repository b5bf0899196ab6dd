package org.cldess.said;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence of a message file in one language, as regular expressions in which the placeholders match anything. There
 * is one expression for each branch of each choice, or a single one if there is no choice.
 */
final class Branches {
    private static final Pattern SPACES = Pattern.compile("[\u00A0\u202F]");
    private static final int SHORT = 6;
    private static final String CHOICE = ",choice,";

    private final String written;
    private final List<Pattern> expressions;
    private final List<Pattern> fragments;
    private final int letters;
    private final List<Integer> owns;

    /** The longest run of literal words. A text that does not contain it is not the sentence. */
    private final String anchor;

    Branches(String written) {
        this.written = written;
        List<Piece> pieces = pieces(plain(written));
        this.expressions = expressions(pieces);
        this.fragments = expressions.stream()
                .map(whole -> Pattern.compile(
                        whole.pattern().replaceFirst("^(\\.\\*)+", "").replaceFirst("(\\.\\*)+$", ""), Pattern.DOTALL))
                .toList();
        this.letters = (int) pieces.stream()
                .filter(piece -> piece.answers().isEmpty())
                .flatMapToInt(piece -> piece.words().chars())
                .filter(Character::isLetter)
                .count();
        this.anchor = pieces.stream()
                .map(Piece::words)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        this.owns = expressions.stream()
                .map(one -> one.pattern()
                        .replaceAll("\\\\[QE]|\\.\\*|[(]\\?:|[|)]", "")
                        .length())
                .toList();
    }

    /** Literal words, a placeholder (without words), or the branches of a choice. */
    private record Piece(String words, boolean isPlace, List<List<Piece>> answers) {
        String expression() {
            if (isPlace) {
                return ".*";
            }
            return answers.isEmpty()
                    ? Pattern.quote(words)
                    : answers.stream().map(Branches::expression).collect(Collectors.joining("|", "(?:", ")"));
        }
    }

    /** Replaces special spaces by ordinary ones. */
    static String plain(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }

    private static String expression(List<Piece> pieces) {
        return pieces.stream().map(Piece::expression).collect(Collectors.joining());
    }

    private static List<Piece> pieces(String pattern) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', start)) {
            int close = closing(pattern, open);
            pieces.add(new Piece(pattern.substring(start, open), false, List.of()));
            pieces.add(place(pattern.substring(open + 1, close)));
            start = close + 1;
        }
        pieces.add(new Piece(pattern.substring(start), false, List.of()));
        return pieces;
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '{' ? 1 : 0;
            depth -= pattern.charAt(i) == '}' ? 1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new AssertionError("A brace is not closed: " + pattern);
    }

    private static Piece place(String inBraces) {
        int choice = inBraces.indexOf(CHOICE);
        if (choice < 0) {
            return new Piece("", true, List.of());
        }
        List<List<Piece>> answers = new ArrayList<>();
        String rest = inBraces.substring(choice + CHOICE.length());
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= rest.length(); i++) {
            char at = i < rest.length() ? rest.charAt(i) : '|';
            depth += at == '{' ? 1 : 0;
            depth -= at == '}' ? 1 : 0;
            if (at == '|' && depth == 0) {
                String answer = rest.substring(start, i);
                answers.add(pieces(answer.substring(limit(answer) + 1)));
                start = i + 1;
            }
        }
        return new Piece("", false, answers);
    }

    /** Returns the index of the end of the limit of a branch: « 0# », « 1< ». */
    private static int limit(String answer) {
        int less = answer.indexOf('<');
        int equal = answer.indexOf('#');
        return less < 0 || (equal >= 0 && equal < less) ? equal : less;
    }

    private static List<Pattern> expressions(List<Piece> pieces) {
        List<Pattern> expressions = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            for (List<Piece> answer : pieces.get(i).answers()) {
                List<Piece> chosen = new ArrayList<>(pieces);
                chosen.set(i, new Piece("", false, List.of(answer)));
                expressions.add(compiled(chosen));
            }
        }
        return expressions.isEmpty() ? List.of(compiled(pieces)) : List.copyOf(expressions);
    }

    private static Pattern compiled(List<Piece> pieces) {
        return Pattern.compile(expression(pieces), Pattern.DOTALL);
    }

    /** Returns the number of branches. */
    int count() {
        return expressions.size();
    }

    /**
     * Returns the number of letters outside placeholders and choices. With few of them, almost any text would match the
     * sentence.
     */
    int letters() {
        return letters;
    }

    /** Returns the number of literal characters of the sentence with one branch. */
    int own(int branch) {
        return owns.get(branch);
    }

    /** Returns whether a text with ordinary spaces is the sentence with this branch. */
    boolean is(int branch, String text) {
        return text.contains(anchor) && expressions.get(branch).matcher(text).matches();
    }

    /** Returns whether a text with ordinary spaces is the sentence. */
    boolean isAny(String text) {
        return text.contains(anchor)
                && expressions.stream()
                        .anyMatch(expression -> expression.matcher(text).matches());
    }

    /** Returns whether a text with ordinary spaces contains the sentence with this branch. */
    boolean isIn(int branch, String text) {
        return anchor.length() >= SHORT
                && text.contains(anchor)
                && fragments.get(branch).matcher(text).find();
    }

    /** Returns the words of one branch in readable form. */
    String words(int branch) {
        return expressions
                .get(branch)
                .pattern()
                .replace("\\Q", "")
                .replace("\\E", "")
                .replace(".*", "…");
    }

    @Override
    public String toString() {
        return written;
    }
}
