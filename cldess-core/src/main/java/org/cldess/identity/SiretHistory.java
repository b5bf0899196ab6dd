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
 * Which SIRET followed which (<i>{@index "historique des SIRET"}</i>). A number closes once, and no chain of successors comes back to a
 * number that it has left.
 *
 * <p>Checking takes time in the number of ends; following a chain, in its length times that number.
 *
 * @param closings the ends of numbers, in any order
 */
public record SiretHistory(List<SiretClosing> closings) {
    /** Without any change. */
    public static final SiretHistory NONE = new SiretHistory(List.of());

    /** Copies the list and checks it. */
    public SiretHistory {
        closings = List.copyOf(closings);
        refusal(closings).ifPresent(message -> {
            throw new IllegalArgumentException(message.say(Locale.ENGLISH));
        });
    }

    /**
     * Tells why some ends of numbers make no history.
     *
     * @param closings the ends
     * @return the number that closes twice, or that a chain of successors comes back to, and the way out; empty if they make one
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

    /** Walks a chain to its end, or to one that is known to end, or to a number that it has met. */
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
     * The number that stands on a day for one that was once given.
     *
     * @param siret the number, whether it still holds or not
     * @param day the day
     * @return the number itself if it has not closed by then, else that of its last successor; none if it closed and nothing took
     *     over, not recorded if what took over is not
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
     * The number that stood on a day for one that came after it.
     *
     * @param siret the latest number
     * @param day the day
     * @return the number itself, or the one before it that had not closed yet on that day; of several that merged, the one that
     *     closed last, then the smallest
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
     * The history as it was known on a day.
     *
     * @param day the day
     * @return a copy without the ends that come later
     */
    public SiretHistory seenOn(LocalDate day) {
        return new SiretHistory(closings.stream()
                .filter(closing -> !closing.closed().isAfter(day))
                .toList());
    }
}
