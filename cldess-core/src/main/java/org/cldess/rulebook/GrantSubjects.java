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
import org.cldess.call.CallForProjects;
import org.cldess.call.application.ApplicationId;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.rule.AssemblyAct;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.grant.Grant;
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
    private final List<WithPointer<Undertaking>> undertakings = new ArrayList<>();

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
                .forEach(i -> undertakings.add(new WithPointer<>(
                        aided.get(i), Dossier_.UNDERTAKINGS.at(i).toString())));
    }

    private static Stream<Located<FundedGrant>> in(Places places) {
        GrantSubjects subjects = new GrantSubjects(places);
        return subjects.grants.stream().map(each -> Located.of(each.pointer(), subjects.subject(each)));
    }

    private FundedGrant subject(WithPointer<GrantAccount> account) {
        Grant grant = account.thing().grant();
        return new FundedGrant(
                account.thing().with(investments.completed(grant)),
                account.pointer(),
                actor(grant.funder()),
                this::actor,
                acts(grant),
                authorised(grant),
                grants,
                funders,
                undertakings);
    }

    /** Returns what a vote that awards a grant authorises. Before the application came, its call is not known by it. */
    private List<Authorised> authorised(Grant grant) {
        Optional<ApplicationId> application = grant.application().value();
        List<CallForProjects> calls = places.dossier().calls();
        List<CallForProjects> own = calls.stream()
                .filter(call -> application.flatMap(call::findApplication).isPresent())
                .toList();
        Stream<CallForProjects> awarding = own.isEmpty() && !grant.application().isNone()
                ? calls.stream().filter(call -> call.organiser().is(grant.funder()))
                : own.stream();
        return Stream.concat(
                        Stream.of(Authorised.of("grant", grant.id().value())),
                        awarding.map(call -> Authorised.of("award", call.id().value())))
                .toList();
    }

    private List<WithPointer<AssemblyAct>> acts(Grant grant) {
        return grant.decision().value().stream()
                .flatMap(decision -> Stream.of(decision.deliberation(), decision.delegation()))
                .flatMap(cited -> cited.value().stream())
                .map(places::deliberation)
                .map(found -> {
                    WithPointer<Actor> body = actor(found.thing().assembly());
                    return new WithPointer<>(
                            new AssemblyAct(found.thing(), body.thing(), body.pointer()), found.pointer());
                })
                .toList();
    }

    private WithPointer<Actor> actor(ActorId id) {
        Places.WithPointer<Actor> found = places.actor(id);
        return new WithPointer<>(found.thing(), found.pointer());
    }
}
