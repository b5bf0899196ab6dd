package org.cldess.contract.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.contract.Contract_;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.Party_;
import org.cldess.contract.party.Succession;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.rule.Located;

/**
 * A party that replaced another, and their contract.
 *
 * @param bodies the facts about the new body and about the former one, if they are parties
 */
record Substitution(NamedContract named, Party successor, Succession succession, List<NamedContract.Body> bodies) {

    /** Returns all successions of a contract. */
    static final Function<NamedContract, Stream<Located<Substitution>>> ALL = Substitution::in;

    private static Stream<Located<Substitution>> in(NamedContract named) {
        List<Party> parties = named.contract().parties();
        return IntStream.range(0, parties.size())
                .boxed()
                .flatMap(i -> parties.get(i).succession().value().stream()
                        .map(succession -> Located.of(
                                Contract_.PARTIES.at(i).then(Party_.SUCCESSION),
                                of(named, parties.get(i), succession))));
    }

    private static Substitution of(NamedContract named, Party successor, Succession succession) {
        Optional<Party> former = named.contract().findParty(succession.predecessor());
        List<NamedContract.Body> bodies = Stream.concat(Stream.of(successor), former.stream())
                .map(party -> named.bodies().apply(party.actor()))
                .toList();
        return new Substitution(named, successor, succession, bodies);
    }

    Optional<Party> predecessor() {
        return named.contract().findParty(succession.predecessor());
    }

    int indexOf(Party party) {
        return named.contract().parties().indexOf(party);
    }

    /**
     * Returns the parties, other than these two, that hold a role on the first day. A body that is several parties,
     * such as one that replaced two others, need not inform itself.
     */
    List<Party> others() {
        List<Party> others = new ArrayList<>();
        for (Party party : named.contract().parties()) {
            boolean isOther =
                    !party.actor().equals(successor.actor()) && !party.id().equals(succession.predecessor());
            if (isOther && party.holdsRoleOn(successor.from())) {
                others.add(party);
            }
        }
        return others;
    }

    Localizable newName() {
        return named.nameOf(successor);
    }

    Localizable formerName() {
        return named.nameOf(succession.predecessor());
    }

    Localizable nameOf(Party party) {
        return named.nameOf(party);
    }

    List<Message> faults(Party former) {
        List<Message> faults = new ArrayList<>();
        fault(former).ifPresent(faults::add);
        if (!former.role().equals(successor.role())) {
            faults.add(
                    Texts.WORDS.message("succession.role", newName(), formerName(), successor.role(), former.role()));
        }
        if (succession.decision().isNone()) {
            faults.add(Texts.WORDS.message("succession.decision", newName(), formerName()));
        }
        return faults;
    }

    private Optional<Message> fault(Party former) {
        Optional<LocalDate> end = former.until().value();
        if (end.isEmpty()) {
            return Optional.of(Texts.WORDS.message("succession.endless", formerName(), newName(), successor.from()));
        }
        LocalDate expected = end.get().plusDays(1);
        if (expected.equals(successor.from())) {
            return Optional.empty();
        }
        String key = expected.isBefore(successor.from()) ? "succession.gap" : "succession.overlap";
        return Optional.of(Texts.WORDS.message(key, formerName(), end.get(), newName(), successor.from()));
    }
}
