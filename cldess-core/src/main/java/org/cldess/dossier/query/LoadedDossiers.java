package org.cldess.dossier.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.indicator.Measurement;
import org.cldess.ledger.AccountReference;
import org.cldess.ledger.Movement;
import org.cldess.store.Stored;

/** Answers each question by a look at every dossier. */
final class LoadedDossiers implements DossierQueries {
    private final Dossiers dossiers;

    LoadedDossiers(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    private <T> Page<T> page(PageRequest request, Function<T, PageKey> key, Function<Dossier, Stream<T>> found) {
        List<T> rows = dossiers.all()
                .map(Stored::value)
                .flatMap(found)
                .filter(row -> request.after()
                        .filter(after -> key.apply(row).compareTo(after) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(key))
                .toList();
        return Page.of(rows, request, key);
    }

    private static boolean isWithin(LocalDate day, Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }

    @Override
    public Page<DueAction> actions(ActionQuery query, PageRequest page) {
        page.after().ifPresent(PageKey::day);
        return page(page, DueAction::key, dossier -> {
            Map<ActorId, Actor> actors =
                    dossier.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
            return dossier.actions().stream()
                    .filter(action -> action.end()
                            .value()
                            .filter(end -> isWithin(end, query.from(), query.until()))
                            .isPresent())
                    .filter(action ->
                            !query.openOnly() || !action.status(query.day()).isOver())
                    .filter(action ->
                            query.lead().isEmpty() || action.lead().value().equals(query.lead()))
                    .filter(action -> query.siren().isEmpty()
                            || action.lead()
                                    .value()
                                    .flatMap(lead -> Optional.ofNullable(actors.get(lead)))
                                    .flatMap(lead -> lead.siren().value())
                                    .equals(query.siren()))
                    .map(action -> row(dossier, action, query.day()));
        });
    }

    private static DueAction row(Dossier dossier, Action action, LocalDate day) {
        return new DueAction(
                dossier.id(),
                action.id(),
                action.number(),
                action.title(),
                action.lead(),
                action.end().value().orElseThrow(),
                action.status(day));
    }

    @Override
    public Page<DossierMovement> movements(MovementQuery query, PageRequest page) {
        page.after().ifPresent(PageKey::day);
        return page(
                page,
                DossierMovement::key,
                dossier -> dossier.movements().stream()
                        .filter(movement -> isWithin(movement.lastDay(), query.from(), query.until()))
                        .filter(movement ->
                                query.kinds().isEmpty() || query.kinds().contains(movement.kind()))
                        .filter(movement -> query.reference()
                                .filter(number -> references(movement).noneMatch(number::equals))
                                .isEmpty())
                        .map(movement -> new DossierMovement(dossier.id(), movement)));
    }

    private static Stream<String> references(Movement movement) {
        return movement.references().value().stream().flatMap(List::stream).map(AccountReference::number);
    }

    @Override
    public Page<DossierActor> actors(ActorQuery query, PageRequest page) {
        return page(
                page,
                DossierActor::key,
                dossier -> actors(dossier, query)
                        .map(actor -> new DossierActor(dossier.id(), actor.id(), actor.name(), actor.commune())));
    }

    private static Stream<Actor> actors(Dossier dossier, ActorQuery query) {
        return dossier.actors().stream()
                .filter(actor -> query.finds(actor.name()))
                .filter(actor -> query.communes()
                        .filter(asked ->
                                actor.commune().value().filter(asked::contains).isEmpty())
                        .isEmpty())
                .filter(actor ->
                        query.family().isEmpty() || actor.essFamily().value().equals(query.family()))
                .filter(actor ->
                        query.activity().isEmpty() || actor.naf().value().equals(query.activity()));
    }

    @Override
    public ActorFacets facets(ActorQuery query) {
        Map<Actor, Long> found = dossiers.all()
                .flatMap(stored -> actors(stored.value(), query))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return ActorFacets.of(
                found,
                actor -> actor.commune().value(),
                actor -> actor.essFamily().value(),
                actor -> actor.naf().value());
    }

    @Override
    public Page<UnmeasuredIndicator> unmeasured(LocalDate from, LocalDate until, PageRequest page) {
        return page(
                page,
                UnmeasuredIndicator::key,
                dossier -> dossier.indicators().stream()
                        .filter(indicator -> indicator.formula().isEmpty()
                                && indicator.counts().isEmpty())
                        .filter(indicator -> indicator.counting().stream()
                                .noneMatch(
                                        measured -> isWithin(measured.date(), Optional.of(from), Optional.of(until))))
                        .map(indicator -> new UnmeasuredIndicator(
                                dossier.id(),
                                indicator.id(),
                                indicator.name(),
                                indicator.lastMeasurement().map(Measurement::date))));
    }

    @Override
    public Page<DossierFigures> figures(LocalDate day, PageRequest page) {
        return page(page, DossierFigures::key, dossier -> Stream.of(DossierFigures.of(dossier, day)));
    }

    @Override
    public String toString() {
        return "Queries over " + dossiers;
    }
}
