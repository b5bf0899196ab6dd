package org.cldess.contract;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.IntStream;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.Succession;
import org.jspecify.annotations.Nullable;

/**
 * The parties of a contract, which know each other by their ids and who must sign: the contract, those of the first day; an amendment, the
 * same, each by itself or by the body that succeeded it. Found once, when the contract is made.
 */
final class Signatories extends AbstractList<Party> implements RandomAccess {
    private final ContractKind kind;
    private final List<Party> parties;
    private final Map<PartyId, Party> byId = new HashMap<>();
    private final List<Party> signing;

    /** For each party that signs for one of the first day, or is one: where that one stands among those that must sign. */
    private final Map<PartyId, Integer> originals = new HashMap<>();

    private Signatories(List<Party> parties, ContractKind kind) {
        this.parties = parties;
        this.kind = kind;
        parties.forEach(party -> byId.putIfAbsent(party.id(), party));
        signing = parties.stream()
                .filter(party -> party.succession().value().isEmpty() && kind.requires(party.role()))
                .toList();
        Map<PartyId, Integer> places = new HashMap<>();
        IntStream.range(0, signing.size())
                .forEach(i -> places.putIfAbsent(signing.get(i).id(), i));
        for (Party party : parties) {
            Integer place = places.get(first(party).orElse(party.id()));
            if (place != null) {
                originals.put(party.id(), place);
            }
        }
    }

    /** The parties with their roles as a kind of contract calls them. */
    static Signatories of(List<Party> parties, ContractKind kind) {
        return parties instanceof Signatories known && known.kind.equals(kind)
                ? known
                : new Signatories(parties.stream().map(party -> party.in(kind)).toList(), kind);
    }

    @Override
    public Party get(int index) {
        return parties.get(index);
    }

    @Override
    public int size() {
        return parties.size();
    }

    /** The party from which one gets to another, from predecessor to predecessor. */
    private Optional<PartyId> first(Party last) {
        Set<PartyId> met = new HashSet<>();
        Party party = last;
        while (party != null && met.add(party.id())) {
            Optional<Succession> succession = party.succession().value();
            if (succession.isEmpty()) {
                return Optional.of(party.id());
            }
            party = byId.get(succession.get().predecessor());
        }
        return Optional.empty();
    }

    Optional<Party> find(PartyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The parties that must sign the contract. */
    List<Party> signing() {
        return signing;
    }

    /** The party that had to sign the contract and whose place a party has taken; the party itself if it has taken none. */
    Optional<Party> original(PartyId id) {
        return Optional.ofNullable(originals.get(id)).map(signing::get);
    }

    /**
     * For each party that must sign, the day by which it, or the body that has taken its place, first did while it held its role; none
     * where it has no such signature.
     */
    private @Nullable LocalDate[] firstDays(List<Signature> signatures, LocalDate day) {
        @Nullable LocalDate[] days = new LocalDate[signing.size()];
        for (Signature signature : signatures) {
            Integer place = originals.get(signature.party());
            LocalDate date = signature.date().value().orElse(null);
            if (place != null
                    && date != null
                    && !date.isAfter(day)
                    && Objects.requireNonNull(byId.get(signature.party())).maySignOn(date)) {
                days[place] = earlier(days[place], date);
            }
        }
        return days;
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    /** The last of the days on which everybody had signed by a day, if all have. */
    Optional<LocalDate> signedOn(List<Signature> signatures, LocalDate day) {
        LocalDate last = null;
        for (LocalDate signed : firstDays(signatures, day)) {
            if (signed == null) {
                return Optional.empty();
            }
            last = last == null || signed.isAfter(last) ? signed : last;
        }
        return Optional.ofNullable(last);
    }

    /** Who has still to sign on a day. */
    List<Party> stillToSign(List<Signature> signatures, LocalDate day) {
        @Nullable LocalDate[] days = firstDays(signatures, day);
        return IntStream.range(0, days.length)
                .filter(i -> days[i] == null)
                .mapToObj(i -> today(signing.get(i), day))
                .toList();
    }

    /** The party that stands in the place of an original one on a day: the last that took it by then. */
    private Party today(Party original, LocalDate day) {
        return parties.stream()
                .filter(party -> !party.from().isAfter(day))
                .filter(party -> original(party.id()).equals(Optional.of(original)))
                .max(Comparator.comparing(Party::from))
                .orElse(original)
                .seenOn(day);
    }
}
