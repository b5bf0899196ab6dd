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
import org.cldess.actor.ActorId;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.Succession;
import org.jspecify.annotations.Nullable;

/**
 * The parties of a contract, indexed by id, with those that must sign. The original parties sign the contract; they or
 * their successors sign its amendments. The index is built once, when the contract is created.
 */
final class Signatories extends AbstractList<Party> implements RandomAccess {
    private final ContractKind kind;
    private final List<Party> parties;
    private final Map<PartyId, Party> byId = new HashMap<>();
    private final List<Party> signing;

    /** For each party that must sign, and for each of its successors: the index of the original in {@link #signing}. */
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

    /** Returns the parties, with their roles named as the kind of contract names them. */
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

    /** Follows the predecessors of a party back to the first one. */
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

    /** Returns the first party that took the place of a body. */
    Optional<Party> successorOf(ActorId body) {
        return parties.stream()
                .filter(party -> !party.actor().equals(body))
                .filter(party -> party.succession()
                        .value()
                        .map(Succession::predecessor)
                        .flatMap(this::find)
                        .filter(former -> former.actor().equals(body))
                        .isPresent())
                .min(Comparator.comparing(Party::from));
    }

    /** Returns the body that acts for a body on a day: the last of its successors by then, or the body itself. */
    ActorId actingFor(ActorId body, LocalDate day) {
        Set<ActorId> met = new HashSet<>();
        ActorId acting = body;
        while (met.add(acting)) {
            acting = successorOf(acting)
                    .filter(party -> !party.from().isAfter(day))
                    .map(Party::actor)
                    .orElse(acting);
        }
        return acting;
    }

    /** Returns the parties that must sign the contract. */
    List<Party> signing() {
        return signing;
    }

    /**
     * Returns the original party, with a duty to sign, whose place the given party has taken, or the given party
     * itself.
     */
    Optional<Party> original(PartyId id) {
        return Optional.ofNullable(originals.get(id)).map(signing::get);
    }

    /**
     * For each party that must sign: the first day on which it, or its successor, signed while holding its role; null
     * without such a signature.
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

    /** Returns the day on which the last party signed, if all have signed by the given day. */
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

    /** Returns the parties that have not signed by the given day. */
    List<Party> stillToSign(List<Signature> signatures, LocalDate day) {
        @Nullable LocalDate[] days = firstDays(signatures, day);
        return IntStream.range(0, days.length)
                .filter(i -> days[i] == null)
                .mapToObj(i -> today(signing.get(i), day))
                .toList();
    }

    /** Returns the latest successor of an original party on a day. */
    private Party today(Party original, LocalDate day) {
        return parties.stream()
                .filter(party -> !party.from().isAfter(day))
                .filter(party -> original(party.id()).equals(Optional.of(original)))
                .max(Comparator.comparing(Party::from))
                .orElse(original)
                .seenOn(day);
    }
}
