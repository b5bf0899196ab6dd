package org.cldess.identity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.known.Known;
import org.cldess.language.Message;

/**
 * The succession of SIRET numbers (<i>{@index "historique des SIRET"}</i>). A number closes at most once, and the
 * chains of successors contain no cycle.
 *
 * <p>Checking takes O(n) for n closings; following a chain takes O(n) for each link.
 *
 * @param closings the closings, in any order
 */
public record SiretHistory(List<SiretClosing> closings) {
    /** A history without closings. */
    public static final SiretHistory NONE = new SiretHistory(List.of());

    /** Copies the list and checks it. */
    public SiretHistory {
        closings = List.copyOf(closings);
        refusal(closings).ifPresent(message -> {
            throw new IllegalArgumentException(message.say(Locale.ENGLISH));
        });
    }

    /**
     * Returns why a list of closings is not a valid history.
     *
     * @param closings the closings
     * @return the number that closes twice, or that a chain of successors returns to, and how to correct it; empty if
     *     the history is valid
     */
    public static Optional<Message> refusal(List<SiretClosing> closings) {
        Map<Siret, SiretClosing> byNumber = new HashMap<>();
        for (SiretClosing closing : closings) {
            if (byNumber.putIfAbsent(closing.siret(), closing) != null) {
                return Optional.of(Texts.WORDS.message("history.twice", closing.siret()));
            }
        }
        Set<Siret> ended = new HashSet<>();
        for (SiretClosing closing : closings) {
            Optional<Siret> cycle = comesBack(closing.siret(), byNumber, ended);
            if (cycle.isPresent()) {
                return Optional.of(Texts.WORDS.message("history.cycle", cycle.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * Follows a chain of successors until it ends, joins a chain that is known to end, or returns to a number that it
     * has met.
     */
    private static Optional<Siret> comesBack(Siret start, Map<Siret, SiretClosing> byNumber, Set<Siret> ended) {
        Set<Siret> met = new HashSet<>();
        Optional<Siret> next = Optional.of(start);
        while (next.isPresent() && !ended.contains(next.get())) {
            if (!met.add(next.get())) {
                return next;
            }
            next = Optional.ofNullable(byNumber.get(next.get()))
                    .flatMap(closing -> closing.successor().value());
        }
        ended.addAll(met);
        return Optional.empty();
    }

    /**
     * Returns the number that is valid on a day in place of a number that was once given.
     *
     * @param siret the number, whether it is still valid or not
     * @param day the day
     * @return the number itself if it has not closed by then, otherwise its last successor; not applicable if it closed
     *     without a successor, not recorded if the successor is not recorded
     */
    public Known<Siret> currentOn(Siret siret, LocalDate day) {
        Siret current = siret;
        Optional<SiretClosing> closing = closing(current, day);
        while (closing.isPresent()) {
            Known<Siret> successor = closing.get().successor();
            if (successor.value().isEmpty()) {
                return successor;
            }
            current = successor.value().get();
            closing = closing(current, day);
        }
        return Known.of(current);
    }

    private Optional<SiretClosing> closing(Siret siret, LocalDate day) {
        return closings.stream()
                .filter(closing ->
                        closing.siret().equals(siret) && !closing.closed().isAfter(day))
                .findFirst();
    }

    /**
     * Returns the number that was valid on a day in place of a number that came later.
     *
     * @param siret the latest number
     * @param day the day
     * @return the number itself, or the earliest predecessor that had not closed by that day; of several that merged,
     *     the one that closed last, then the smallest
     */
    public Siret earlier(Siret siret, LocalDate day) {
        Siret current = siret;
        Optional<SiretClosing> before = closedLater(current, day);
        while (before.isPresent()) {
            current = before.get().siret();
            before = closedLater(current, day);
        }
        return current;
    }

    private Optional<SiretClosing> closedLater(Siret successor, LocalDate day) {
        return closings.stream()
                .filter(closing ->
                        closing.successor().is(successor) && closing.closed().isAfter(day))
                .max(Comparator.comparing(SiretClosing::closed)
                        .thenComparing(SiretClosing::siret, Comparator.reverseOrder()));
    }

    /**
     * Returns the history as it was known on a day.
     *
     * @param day the day
     * @return a copy without later closings
     */
    public SiretHistory seenOn(LocalDate day) {
        return new SiretHistory(closings.stream()
                .filter(closing -> !closing.closed().isAfter(day))
                .toList());
    }
}
