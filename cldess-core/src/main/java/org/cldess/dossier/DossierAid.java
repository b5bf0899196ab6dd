package org.cldess.dossier;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.aid.AidRegime;
import org.cldess.aid.StateAid;
import org.cldess.aid.Undertaking;
import org.cldess.aid.ceiling.DeMinimis;
import org.cldess.aid.rule.AidedBody;
import org.cldess.aid.rule.Cumulation;
import org.cldess.aid.rule.SingleUndertaking;
import org.cldess.grant.Grant;
import org.cldess.grant.rule.FundedGrant.WithPointer;
import org.cldess.internal.order.SortedById;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.Journal;

/** Collects the grants and aids of a dossier that count as de minimis aid. */
final class DossierAid {
    private final DossierParts parts;
    private final LocalDate day;
    private final List<WithPointer<GrantAccount>> grants;
    private final List<WithPointer<Undertaking>> undertakings;

    /** Creates a collector for a dossier that is already narrowed to the day. */
    DossierAid(DossierParts seen, LocalDate day) {
        this.parts = seen;
        this.day = day;
        Journal journal = Journal.of(seen.actions(), seen.grants(), seen.movements());
        this.grants = IntStream.range(0, seen.grants().size())
                .mapToObj(i -> new WithPointer<>(
                        journal.find(seen.grants().get(i).id()).orElseThrow(),
                        Dossier_.GRANTS.at(i).toString()))
                .toList();
        this.undertakings = IntStream.range(0, seen.undertakings().size())
                .mapToObj(i -> new WithPointer<>(
                        seen.undertakings().get(i), Dossier_.UNDERTAKINGS.at(i).toString()))
                .toList();
    }

    Optional<DeMinimis> of(ActorId body, AidRegime regime) {
        return Cumulation.standing(new AidedBody(body, undertakings, grants, this::isPrivate), regime, day);
    }

    /**
     * Returns one answer for each undertaking and each regime under which it, or a body linked to it, ever received
     * aid.
     */
    List<DeMinimis> all() {
        return parts.undertakings().stream()
                .flatMap(each -> regimes(each).stream().flatMap(regime -> of(each.actor(), regime).stream()))
                .toList();
    }

    private Set<AidRegime> regimes(Undertaking each) {
        Set<AidRegime> found = EnumSet.noneOf(AidRegime.class);
        SingleUndertaking together = SingleUndertaking.of(each.actor(), undertakings);
        together.entries().stream()
                .flatMap(entry -> entry.thing().received().value().orElse(List.of()).stream())
                .flatMap(aid -> aid.regime().value().stream())
                .forEach(found::add);
        grants.stream()
                .map(WithPointer::thing)
                .filter(account -> account.awarded().value().isPresent())
                .map(GrantAccount::grant)
                .filter(grant -> grant.recipients().stream().anyMatch(together.bodies()::contains))
                .flatMap(grant -> grant.aid().flatMap(StateAid::regime).value().stream())
                .forEach(found::add);
        return found;
    }

    private boolean isPrivate(Grant grant) {
        return SortedById.find(parts.actors(), Actor::id, grant.funder())
                .filter(actor -> actor.publicBody().isNone())
                .isPresent();
    }
}
