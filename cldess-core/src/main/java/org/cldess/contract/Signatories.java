package org.cldess.contract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who must sign an amendment: the parties that had to sign the contract, each by itself or by the body that succeeded it. */
final class Signatories {
    private final Contract contract;

    Signatories(Contract contract) {
        this.contract = contract;
    }

    /** The party that had to sign the contract and whose place a party has taken; the party itself if it has taken none. */
    Optional<Party> original(PartyId id) {
        Set<PartyId> met = new HashSet<>();
        Optional<Party> party = contract.findParty(id);
        while (party.isPresent() && met.add(party.get().id())) {
            Optional<Succession> succession = party.get().succession().value();
            if (succession.isEmpty()) {
                return party.filter(contract.partiesThatSign()::contains);
            }
            party = contract.findParty(succession.get().predecessor());
        }
        return Optional.empty();
    }

    /** A party signs while it holds its role; one of the first day also before the term begins. */
    static boolean maySign(Party party, LocalDate day) {
        return party.holdsRoleOn(day)
                || (day.isBefore(party.from()) && party.succession().value().isEmpty());
    }

    /** The day on which a party that had to sign the contract, or a successor of it, first signed an amendment. */
    Optional<LocalDate> signed(Amendment amendment, Party original, LocalDate day) {
        return amendment.signatures().stream()
                .filter(signature -> original(signature.party()).equals(Optional.of(original)))
                .flatMap(signature -> signature.date().value().stream()
                        .filter(date -> !date.isAfter(day))
                        .filter(date -> contract.findParty(signature.party())
                                .filter(party -> maySign(party, date))
                                .isPresent()))
                .min(Comparator.naturalOrder());
    }

    /** The party that stands in the place of an original one on a day: the last that took it by then. */
    Party today(Party original, LocalDate day) {
        return contract.parties().stream()
                .filter(party -> !party.from().isAfter(day))
                .filter(party -> original(party.id()).equals(Optional.of(original)))
                .max(Comparator.comparing(Party::from))
                .orElse(original);
    }

    Optional<LocalDate> signedOn(Amendment amendment, LocalDate day) {
        List<Party> all = contract.partiesThatSign();
        List<LocalDate> days = all.stream()
                .flatMap(party -> signed(amendment, party, day).stream())
                .toList();
        return days.size() < all.size() ? Optional.empty() : days.stream().max(Comparator.naturalOrder());
    }

    Stream<Party> stillToSign(Amendment amendment, LocalDate day) {
        return contract.partiesThatSign().stream()
                .filter(party -> signed(amendment, party, day).isEmpty())
                .map(party -> today(party, day));
    }
}
