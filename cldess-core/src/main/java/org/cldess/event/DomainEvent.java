package org.cldess.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.DossierParts;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.money.Amount;

/**
 * Something that happened to a contract (<i>{@index événement}</i>): a fact that a save added, or took back. It has
 * ids, days and amounts, but no texts and no names. So it contains no personal data, unless the ids of things do, and
 * the erasure of a person does not change it.
 *
 * <pre>{@code
 * DomainEvent.between(Optional.of(before), after).forEach(event -> out.println(event.say(Locale.FRENCH)));
 * }</pre>
 *
 * @param kind what happened
 * @param dossier the id of the dossier
 * @param subject the id of the thing: the contract has that of its dossier
 * @param entry the id of the entry of the thing that states the fact; the {@link EventKind} says which
 * @param day the day of the fact, which may be long before the save; empty if it is not recorded
 * @param amount the money; empty if there is none, or if it is not recorded
 * @param isWithdrawn whether the dossier no longer states the fact, because it was wrong. A correction is two events:
 *     the wrong fact is withdrawn, the right one is added
 */
public record DomainEvent(
        EventKind kind,
        DossierId dossier,
        String subject,
        Optional<String> entry,
        Optional<LocalDate> day,
        Optional<Amount> amount,
        boolean isWithdrawn)
        implements Localizable {
    private static final Comparator<DomainEvent> ORDER = Comparator.comparing(
                    DomainEvent::isWithdrawn, Comparator.reverseOrder())
            .thenComparing(event -> event.day().orElse(LocalDate.MAX))
            .thenComparing(DomainEvent::kind)
            .thenComparing(DomainEvent::subject)
            .thenComparing(event -> event.entry().orElse(""))
            .thenComparing(event -> event.amount().orElse(Amount.ZERO));

    /**
     * Returns what happened between two states of a dossier. A system that applies the events of all saves in order,
     * from the first save on, has the facts of the last state. Takes time linear in the size of both states.
     *
     * @param before the earlier state; empty for a new dossier, all of whose facts are new
     * @param after the later state
     * @return the events: first the facts that were withdrawn, then those that were added, each by day; those of no
     *     known day last
     */
    public static List<DomainEvent> between(Optional<Dossier> before, Dossier after) {
        return between(before.map(Dossier::parts), after.parts());
    }

    /**
     * Returns what happened between two states, as {@link #between(Optional, Dossier)}, for a store that already
     * checked the states when it saved them.
     *
     * @param before the parts of the earlier state, in any order; empty for a new dossier
     * @param after the parts of the later state
     * @return the events
     */
    public static List<DomainEvent> between(Optional<DossierParts> before, DossierParts after) {
        Set<DomainEvent> were =
                before.map(parts -> Facts.of(parts, Optional.of(after))).orElse(Set.of());
        Set<DomainEvent> are = Facts.of(after, before);
        return Stream.concat(
                        were.stream().filter(fact -> !are.contains(fact)).map(DomainEvent::withdrawn),
                        are.stream().filter(fact -> !were.contains(fact)))
                .sorted(ORDER)
                .toList();
    }

    /**
     * {@return the only event of a deleted dossier}
     *
     * @param dossier its id
     * @param day the day of its deletion
     */
    public static DomainEvent deletion(DossierId dossier, LocalDate day) {
        return new DomainEvent(
                EventKind.DOSSIER_DELETED,
                dossier,
                dossier.value(),
                Optional.empty(),
                Optional.of(day),
                Optional.empty(),
                false);
    }

    private DomainEvent withdrawn() {
        return new DomainEvent(kind, dossier, subject, entry, day, amount, true);
    }

    /**
     * {@return the event in words, « Subvention versée : bicycles, le 3 mars 2014, 1 200 € »}
     */
    public Message words() {
        List<Message> words = new ArrayList<>();
        words.add(Texts.WORDS.message("event.of", kind, subject));
        day.ifPresent(date -> words.add(Texts.WORDS.message("event.on", words.get(words.size() - 1), date)));
        amount.ifPresent(money -> words.add(Texts.WORDS.message("event.money", words.get(words.size() - 1), money)));
        Message told = words.get(words.size() - 1);
        return isWithdrawn ? Texts.WORDS.message("event.withdrawn", told) : told;
    }

    @Override
    public String say(Locale locale) {
        return words().say(locale);
    }
}
