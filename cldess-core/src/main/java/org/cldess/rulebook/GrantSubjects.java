package org.cldess.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.aid.Undertaking;
import org.cldess.deliberation.Deliberation;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.grant.Grant;
import org.cldess.grant.Investment;
import org.cldess.grant.rule.FundedGrant;
import org.cldess.grant.rule.FundedGrant.WithPointer;
import org.cldess.ledger.GrantAccount;
import org.cldess.rule.Located;

/** The grants of a dossier as subjects of their rules, each with the data around it that the rules need. */
final class GrantSubjects {
    /** All grants of a dossier. */
    static final Function<Places, Stream<Located<FundedGrant>>> ALL = GrantSubjects::in;

    private final Places places;
    private final PlannedInvestment investments;
    private final List<WithPointer<GrantAccount>> grants = new ArrayList<>();
    private final Map<ActorId, WithPointer<Actor>> funders = new HashMap<>();
    private final Map<ActorId, WithPointer<Undertaking>> undertakings = new HashMap<>();

    private GrantSubjects(Places places) {
        this.places = places;
        Dossier dossier = places.dossier();
        List<Grant> all = dossier.grants();
        IntStream.range(0, all.size())
                .forEach(i -> grants.add(new WithPointer<>(
                        dossier.journal().find(all.get(i).id()).orElseThrow(),
                        Dossier_.GRANTS.at(i).toString())));
        investments = new PlannedInvestment(
                dossier.actions(), dossier.journal(), id -> places.actor(id).thing());
        all.forEach(grant -> funders.computeIfAbsent(grant.funder(), this::actor));
        List<Undertaking> aided = dossier.undertakings();
        IntStream.range(0, aided.size())
                .forEach(i -> undertakings.put(
                        aided.get(i).actor(),
                        new WithPointer<>(
                                aided.get(i), Dossier_.UNDERTAKINGS.at(i).toString())));
    }

    private static Stream<Located<FundedGrant>> in(Places places) {
        GrantSubjects subjects = new GrantSubjects(places);
        return subjects.grants.stream().map(each -> Located.of(each.pointer(), subjects.subject(each.thing())));
    }

    private FundedGrant subject(GrantAccount account) {
        Grant grant = account.grant();
        return new FundedGrant(
                account.with(investments.completed(grant)),
                actor(grant.funder()),
                actor(grant.beneficiary()),
                grant.investment().flatMap(Investment::owner).value().map(this::actor),
                acts(grant),
                grants,
                funders,
                Optional.ofNullable(undertakings.get(grant.beneficiary())));
    }

    private List<WithPointer<Deliberation>> acts(Grant grant) {
        return grant.decision().value().stream()
                .flatMap(decision -> Stream.of(decision.deliberation(), decision.delegation()))
                .flatMap(cited -> cited.value().stream())
                .map(places::deliberation)
                .map(found -> new WithPointer<>(found.thing(), found.pointer()))
                .toList();
    }

    private WithPointer<Actor> actor(ActorId id) {
        Places.WithPointer<Actor> found = places.actor(id);
        return new WithPointer<>(found.thing(), found.pointer());
    }
}
