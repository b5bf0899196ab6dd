package org.cldess.porttest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.dossier.query.ActionQuery;
import org.cldess.dossier.query.ActorFacets;
import org.cldess.dossier.query.ActorQuery;
import org.cldess.dossier.query.DossierActor;
import org.cldess.dossier.query.DossierFigures;
import org.cldess.dossier.query.DossierMovement;
import org.cldess.dossier.query.DossierQueries;
import org.cldess.dossier.query.DueAction;
import org.cldess.dossier.query.MovementQuery;
import org.cldess.dossier.query.Page;
import org.cldess.dossier.query.PageKey;
import org.cldess.dossier.query.PageRequest;
import org.cldess.dossier.query.UnmeasuredIndicator;
import org.cldess.financing.ResourceId;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.RegionCode;
import org.cldess.identity.Siren;
import org.cldess.indicator.Measurement;
import org.cldess.known.Known;
import org.cldess.ledger.AccountReference;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementCorrection;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.Postings;
import org.cldess.money.Amount;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tests for every implementation of {@link DossierQueries}. A subclass creates an empty store. */
public abstract class DossierQueriesPortTest {
    private static final Change BY_LEA = Change.by("Léa", Instant.parse("2013-03-12T09:30:00Z"));
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
    private static final PageRequest ALL = PageRequest.first(1_000);

    /** A store and its queries. */
    public record Queried(Dossiers dossiers, DossierQueries queries) {}

    private Queried store = new Queried(Dossiers.inMemory(), DossierQueries.over(Dossiers.inMemory()));

    /** Creates an empty store. */
    protected abstract Queried empty();

    @BeforeEach
    void open() {
        store = empty();
    }

    static LongStream moreSeeds() {
        return Cases.seeds(4);
    }

    static LongStream seeds() {
        return Cases.seeds(2);
    }

    private void save(Dossier dossier) {
        store.dossiers().save(dossier, Revision.NONE, BY_LEA).orElseThrow();
    }

    private DossierQueries queries() {
        return store.queries();
    }

    private static Dossier renamed(Dossier dossier, String id) {
        return WrittenDossier.of(dossier).with("/id", DossierId.of(id)).dossier();
    }

    /** Saves generated dossiers, of which two use the same ids, and returns them in the order of their ids. */
    private List<Dossier> saved(long seed) {
        List<Dossier> saved = List.of(
                renamed(GeneratedDossiers.full(seed), "a"),
                renamed(GeneratedDossiers.full(seed), "b"),
                renamed(GeneratedDossiers.mixed(seed), "c"),
                renamed(GeneratedDossiers.mixed(seed + 100), "d"));
        saved.forEach(this::save);
        return saved;
    }

    /** Returns all rows of a list, page by page. */
    private static <T> List<T> paged(int size, Function<PageRequest, Page<T>> list) {
        List<T> rows = new ArrayList<>();
        Optional<PageRequest> request = Optional.of(PageRequest.first(size));
        while (request.isPresent()) {
            Page<T> page = list.apply(request.get());
            rows.addAll(page.rows());
            if (page.next().isPresent()) {
                assertThat(page.rows()).hasSize(size);
            }
            request = page.next();
        }
        return rows;
    }

    // Actions

    /**
     * The sample, in which « bdis » ends on 31 December 2014 and was done on the 20th, and a confidential action ends
     * on 28 November.
     */
    @Test
    void finds_the_actions_that_are_due_in_a_period_and_the_late_ones() {
        save(SampleDossiers.grasse());
        LocalDate end = LocalDate.of(2014, 12, 31);
        DueAction due = new DueAction(
                DossierId.of("grasse-2012"),
                ActionId.of("bdis"),
                "2.1.1",
                "Alimenter la base de données des initiatives solidaires",
                Known.of(ActorId.of("apeas")),
                end,
                ActionStatus.IN_PROGRESS);

        assertThat(queries().actions(ActionQuery.due(end, end, DAY), ALL).rows())
                .containsExactly(due);
        assertThat(queries()
                        .actions(ActionQuery.due(LocalDate.of(2014, 11, 29), end.minusDays(1), DAY), ALL)
                        .rows())
                .isEmpty();
        assertThat(queries()
                        .actions(ActionQuery.due(end.plusDays(1), LocalDate.MAX, DAY), ALL)
                        .rows())
                .isEmpty();
        assertThat(queries().actions(ActionQuery.due(end, DAY, DAY), ALL).rows())
                .isEmpty();
        assertThat(queries()
                        .actions(ActionQuery.overdue(LocalDate.of(2014, 11, 28)), ALL)
                        .rows())
                .isEmpty();
        assertThat(queries().actions(ActionQuery.overdue(end), ALL).rows())
                .extracting(row -> row.action().value())
                .containsExactly("accompagnement-confidentiel");
        assertThat(queries().actions(ActionQuery.overdue(end.plusDays(1)), ALL).rows())
                .extracting(row -> row.action().value())
                .containsExactly("accompagnement-confidentiel");
    }

    @Test
    void tells_the_status_on_the_day_and_of_two_follow_ups_on_one_day_the_later_recorded() {
        LocalDate end = LocalDate.of(2014, 12, 31);
        Dossier grasse = SampleDossiers.grasse();
        save(grasse.toBuilder()
                .actions(grasse.actions().stream()
                        .map(action -> action.toBuilder()
                                .end(end)
                                .history(List.of(
                                        FollowUp.inProgress(LocalDate.of(2014, 2, 1), 10),
                                        FollowUp.done(LocalDate.of(2014, 5, 2)),
                                        FollowUp.onHold(LocalDate.of(2014, 5, 2), "Local à trouver")))
                                .build())
                        .toList())
                .build());

        assertThat(Stream.of("2014-01-31", "2014-02-01", "2014-05-01", "2014-05-02")
                        .map(LocalDate::parse)
                        .map(day -> queries()
                                .actions(ActionQuery.due(end, end, day), ALL)
                                .rows()
                                .get(0)))
                .extracting(DueAction::status)
                .containsExactly(
                        ActionStatus.TO_DO, ActionStatus.IN_PROGRESS, ActionStatus.IN_PROGRESS, ActionStatus.ON_HOLD);
    }

    @Test
    void finds_the_actions_of_a_lead_by_its_id_and_by_its_siren_whatever_its_id() {
        LocalDate end = LocalDate.of(2014, 12, 31);
        Siren siren = Siren.parse("552100554");
        Dossier grasse = SampleDossiers.grasse();
        save(grasse.toBuilder()
                .actors(grasse.actors().stream()
                        .map(actor -> actor.id().equals(SampleActors.APEAS)
                                ? actor.toBuilder()
                                        .siren(siren)
                                        .siret(Known.notRecorded())
                                        .build()
                                : actor)
                        .toList())
                .build());
        ActionQuery due = ActionQuery.due(end, end, DAY);

        assertThat(queries().actions(due.ledBy(SampleActors.APEAS), ALL).rows()).hasSize(1);
        assertThat(queries().actions(due.ledBy(SampleActors.CAPAP), ALL).rows()).isEmpty();
        assertThat(queries().actions(due.ledBy(siren), ALL).rows()).hasSize(1);
        assertThat(queries().actions(due.ledBy(Siren.parse("732829320")), ALL).rows())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void finds_the_actions_that_the_loaded_dossiers_have(long seed) {
        List<Dossier> saved = saved(seed);
        TreeSet<LocalDate> days = new TreeSet<>(List.of(DAY, LocalDate.MAX));
        saved.stream().flatMap(dossier -> dossier.actions().stream()).limit(4).forEach(action -> {
            action.end().value().ifPresent(end -> days.addAll(List.of(end, end.plusDays(1))));
            action.lastFollowUp()
                    .ifPresent(
                            last -> days.addAll(List.of(last.date(), last.date().minusDays(1))));
        });
        for (LocalDate day : days) {
            ActionQuery late = ActionQuery.overdue(day);
            assertThat(queries().actions(late, ALL).rows())
                    .isEqualTo(rows(saved, day, (dossier, action) -> action.isLate(day)));
            LocalDate last = day.equals(LocalDate.MAX) ? day : day.plusYears(2);
            ActionQuery due = ActionQuery.due(day.minusYears(2), last, day);
            assertThat(queries().actions(due, ALL).rows())
                    .isEqualTo(rows(saved, day, (dossier, action) -> isBetween(end(action), due)));
            assertThat(queries().actions(due.open(), ALL).rows())
                    .isEqualTo(rows(
                            saved,
                            day,
                            (dossier, action) -> isBetween(end(action), due)
                                    && !action.seenOn(day).status().isOver()));
        }
        ActionQuery any = ActionQuery.due(LocalDate.MIN, LocalDate.MAX, DAY);
        for (Actor actor : saved.get(0).actors()) {
            assertThat(queries().actions(any.ledBy(actor.id()), ALL).rows())
                    .isEqualTo(rows(
                            saved,
                            DAY,
                            (dossier, action) ->
                                    isBetween(end(action), any) && action.lead().is(actor.id())));
            Optional<Siren> siren = actor.siren().value();
            siren.ifPresent(known -> assertThat(
                            queries().actions(any.ledBy(known), ALL).rows())
                    .isEqualTo(rows(
                            saved,
                            DAY,
                            (dossier, action) -> isBetween(end(action), any)
                                    && dossier.actors().stream()
                                            .anyMatch(lead -> action.lead().is(lead.id())
                                                    && lead.siren().is(known)))));
        }
        assertThat(paged(2, page -> queries().actions(any, page)))
                .hasSizeGreaterThan(2)
                .isEqualTo(rows(saved, DAY, (dossier, action) -> isBetween(end(action), any)));
    }

    private static Optional<LocalDate> end(Action action) {
        return action.end().value();
    }

    private static boolean isBetween(Optional<LocalDate> end, ActionQuery query) {
        return end.filter(day -> !day.isBefore(query.from().orElseThrow())
                        && !day.isAfter(query.until().orElseThrow()))
                .isPresent();
    }

    /** Whether an action of a dossier is expected. */
    private interface Expected {
        boolean has(Dossier dossier, Action action);
    }

    private static List<DueAction> rows(List<Dossier> dossiers, LocalDate day, Expected expected) {
        return dossiers.stream()
                .flatMap(dossier -> dossier.actions().stream()
                        .filter(action -> expected.has(dossier, action))
                        .map(action -> new DueAction(
                                dossier.id(),
                                action.id(),
                                action.number(),
                                action.title(),
                                action.lead(),
                                end(action).orElseThrow(),
                                action.seenOn(day).status())))
                .sorted(Comparator.comparing(DueAction::due)
                        .thenComparing(DueAction::dossier)
                        .thenComparing(DueAction::action))
                .toList();
    }

    @Test
    void a_dossier_that_is_saved_between_two_pages_shifts_none() {
        LocalDate end = LocalDate.of(2014, 12, 31);
        for (String id : List.of("b", "c", "d")) {
            save(renamed(SampleDossiers.grasse(), id));
        }
        ActionQuery due = ActionQuery.due(end, end, DAY);
        Page<DueAction> first = queries().actions(due, PageRequest.first(2));
        save(renamed(SampleDossiers.grasse(), "a"));
        Page<DueAction> second = queries().actions(due, first.next().orElseThrow());

        assertThat(first.rows()).extracting(row -> row.dossier().value()).containsExactly("b", "c");
        assertThat(second.rows()).extracting(row -> row.dossier().value()).containsExactly("d");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void refuses_a_place_in_a_list_that_is_not_sorted_by_day() {
        PageRequest other = ALL.after(new PageKey("zoe", DossierId.of("grasse-2012"), "zoe"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> queries().actions(ActionQuery.overdue(DAY), other))
                .withMessage("The place 'zoe/grasse-2012/zoe' is in another list, which is not sorted by day."
                        + " Begin with the first page.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> queries().movements(MovementQuery.all(), other))
                .withMessageContaining("another list");
    }

    // Movements

    @ParameterizedTest
    @MethodSource("seeds")
    void finds_the_movements_that_the_loaded_dossiers_have(long seed) {
        List<Dossier> saved = saved(seed);
        List<Movement> some = saved.stream()
                .flatMap(dossier -> dossier.movements().stream())
                .limit(12)
                .toList();
        assertThat(some).anyMatch(movement -> movement.year().isPresent());
        assertThat(some).anyMatch(movement -> movement.correction().value().isPresent());

        assertThat(queries().movements(MovementQuery.all(), ALL).rows()).isEqualTo(movements(saved, movement -> true));
        for (int size : List.of(1, 5)) {
            assertThat(paged(size, page -> queries().movements(MovementQuery.all(), page)))
                    .isEqualTo(movements(saved, movement -> true));
        }
        for (Movement one : some) {
            LocalDate day = one.lastDay();
            assertThat(queries().movements(MovementQuery.between(day, day), ALL).rows())
                    .isNotEmpty()
                    .isEqualTo(movements(saved, movement -> movement.lastDay().equals(day)));
            assertThat(queries()
                            .movements(MovementQuery.between(LocalDate.MIN, day.minusDays(1)), ALL)
                            .rows())
                    .isEqualTo(movements(saved, movement -> movement.lastDay().isBefore(day)));
            assertThat(queries()
                            .movements(MovementQuery.between(day.plusDays(1), LocalDate.MAX), ALL)
                            .rows())
                    .isEqualTo(movements(saved, movement -> movement.lastDay().isAfter(day)));
            one.references().value().stream()
                    .flatMap(List::stream)
                    .map(AccountReference::number)
                    .forEach(number -> assertThat(queries()
                                    .movements(MovementQuery.all().withReference(number), ALL)
                                    .rows())
                            .isNotEmpty()
                            .isEqualTo(movements(
                                    saved, movement -> references(movement).contains(number))));
        }
        for (MovementKind kind : MovementKind.values()) {
            assertThat(queries()
                            .movements(MovementQuery.all().of(kind, MovementKind.PAID), ALL)
                            .rows())
                    .isEqualTo(movements(
                            saved, movement -> movement.kind() == kind || movement.kind() == MovementKind.PAID));
        }
    }

    private static List<String> references(Movement movement) {
        return movement.references().value().orElse(List.of()).stream()
                .map(AccountReference::number)
                .toList();
    }

    private static List<DossierMovement> movements(List<Dossier> dossiers, Predicate<Movement> expected) {
        return dossiers.stream()
                .flatMap(dossier -> dossier.movements().stream()
                        .filter(expected)
                        .map(movement -> new DossierMovement(dossier.id(), movement)))
                .sorted(Comparator.<DossierMovement, LocalDate>comparing(
                                row -> row.movement().lastDay())
                        .thenComparing(DossierMovement::dossier)
                        .thenComparing(row -> row.movement().id()))
                .toList();
    }

    // Actors

    @Test
    void finds_actors_by_a_part_of_the_name_without_accents_case_or_punctuation() {
        Dossier grasse = SampleDossiers.grasse();
        List<String> names = List.of("L’Épicerie du Cœur", "Maison & Cie", "MÂISONS (les)", "Ελλάς", "Zoé");
        save(grasse.toBuilder()
                .actors(IntStream.range(0, grasse.actors().size())
                        .mapToObj(place -> place < names.size()
                                ? grasse.actors().get(place).toBuilder()
                                        .name(names.get(place))
                                        .build()
                                : grasse.actors().get(place))
                        .toList())
                .build());

        assertThat(found("epicerie")).containsExactly("L’Épicerie du Cœur");
        assertThat(found("L'ÉPI")).containsExactly("L’Épicerie du Cœur");
        assertThat(found("coeur")).containsExactly("L’Épicerie du Cœur");
        assertThat(found("maison")).containsExactly("Maison & Cie", "MÂISONS (les)");
        assertThat(found("maison cie")).containsExactly("Maison & Cie");
        assertThat(found("ΛΛ")).containsExactly("Ελλάς");
        assertThat(found("")).hasSameSizeAs(grasse.actors()).containsAll(names);
        assertThat(found("%")).isEmpty();
        assertThat(found("personne de ce nom")).isEmpty();
    }

    private List<String> found(String part) {
        return queries().actors(ActorQuery.named(part), ALL).rows().stream()
                .map(DossierActor::name)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void finds_the_actors_that_the_loaded_dossiers_have(long seed) {
        List<Dossier> saved = saved(seed);
        List<DossierActor> all = saved.stream()
                .flatMap(dossier -> dossier.actors().stream()
                        .map(actor -> new DossierActor(dossier.id(), actor.id(), actor.name(), actor.commune())))
                .toList();

        List<DossierActor> listed = paged(3, page -> queries().actors(ActorQuery.named(""), page));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(all);
        assertThat(queries().actors(ActorQuery.named(""), ALL).rows()).isEqualTo(listed);
        all.stream()
                .flatMap(actor -> actor.commune().value().stream())
                .distinct()
                .forEach(commune -> assertThat(queries()
                                .actors(ActorQuery.named("").in(commune), ALL)
                                .rows())
                        .isEqualTo(listed.stream()
                                .filter(actor -> actor.commune().is(commune))
                                .toList()));
        assertThat(queries().actors(ActorQuery.named(all.get(0).name()), ALL).rows())
                .contains(all.get(0));
    }

    // Figures

    /** The sample, in which 10,000 € are planned, of which the Région awarded and paid 6,000. */
    @Test
    void counts_the_actions_and_adds_up_the_money_of_each_dossier() {
        save(renamed(SampleDossiers.grasse(), "b"));
        save(renamed(SampleDossiers.unsigned(), "a"));

        assertThat(paged(1, page -> queries().figures(DAY, page)))
                .extracting(row -> row.dossier().value())
                .containsExactly("a", "b");
        DossierFigures figures = queries().figures(DAY, ALL).rows().get(1);
        assertThat(figures.actions())
                .containsExactly(Map.entry(ActionStatus.TO_DO, 1), Map.entry(ActionStatus.IN_PROGRESS, 2));
        assertThat(figures.planned()).isEqualTo(Amount.euros("10000.00"));
        assertThat(figures.awarded()).isEqualTo(Amount.euros("6000.00"));
        assertThat(figures.paid()).isEqualTo(Amount.euros("6000.00"));
    }

    /**
     * The Région awarded 6,000 €, of which 500 were withdrawn and 1,000 given back for good: 4,500. It paid 6,000, of
     * which 1,000 and 200 came back, and 300 that were twice corrected, to 30 and then to 40: 4,840. A payment of 900
     * never took place, and payments of voluntary work are not money.
     */
    @Test
    void leaves_out_of_the_money_what_was_given_back_corrected_or_is_no_money() {
        Dossier grasse = SampleDossiers.grasse();
        LocalDate day = LocalDate.of(2014, 9, 2);
        ResourceId region = ResourceId.of("bdis-74-600000");
        ResourceId work = ResourceId.of("bdis-87-150000");
        Movement wrong = Movement.of(MovementId.of("wrong"), region, day, MovementKind.PAID, Amount.euros("300"));
        Movement never = Movement.of(MovementId.of("never"), region, day, MovementKind.PAID, Amount.euros("900"));
        Movement worked = Movement.of(MovementId.of("worked"), work, day, MovementKind.PAID, Amount.euros("70"));
        save(grasse.toBuilder()
                .movements(Stream.concat(
                                grasse.movements().stream(),
                                Stream.of(
                                        Movement.builder(
                                                        MovementId.of("back"),
                                                        MovementKind.RETURNED,
                                                        Amount.euros("1000"))
                                                .resource(region)
                                                .year(2014)
                                                .endsClaim(true)
                                                .build(),
                                        Movement.of(
                                                MovementId.of("lent"),
                                                region,
                                                day,
                                                MovementKind.RETURNED,
                                                Amount.euros("200")),
                                        Movement.of(
                                                MovementId.of("less"),
                                                region,
                                                day,
                                                MovementKind.WITHDRAWN,
                                                Amount.euros("500")),
                                        wrong,
                                        wrong.corrected(MovementId.of("right-1"), Amount.euros("30"), of(wrong, 3)),
                                        wrong.corrected(MovementId.of("right-2"), Amount.euros("40"), of(wrong, 4)),
                                        never,
                                        never.corrected(
                                                MovementId.of("cancelled"),
                                                Amount.euros("900"),
                                                new MovementCorrection(
                                                        never.id(), day.plusDays(1), true, Known.notRecorded())),
                                        Movement.of(
                                                MovementId.of("work"),
                                                work,
                                                day,
                                                MovementKind.PAID,
                                                Amount.euros("77")),
                                        worked,
                                        worked.corrected(MovementId.of("works"), Amount.euros("7"), of(worked, 3))))
                        .toList())
                .build());

        DossierFigures figures = queries().figures(DAY, ALL).rows().get(0);
        assertThat(figures.planned()).isEqualTo(Amount.euros("10000"));
        assertThat(figures.awarded()).isEqualTo(Amount.euros("4500"));
        assertThat(figures.paid()).isEqualTo(Amount.euros("4840"));
    }

    private static MovementCorrection of(Movement wrong, int dayOfMonth) {
        return new MovementCorrection(
                wrong.id(), wrong.lastDay().withDayOfMonth(dayOfMonth), false, Known.notRecorded());
    }

    /** The queries that follow look at actors in three communes around Grasse, and one that is far away. */
    private static List<Dossier> around() {
        Dossier grasse = SampleDossiers.grasse();
        List<Actor> actors = IntStream.range(0, grasse.actors().size())
                .mapToObj(place -> grasse.actors().get(place).toBuilder()
                        .commune(CommuneCode.parse(
                                List.of("06069", "06095", "06004", "75056").get(place % 4)))
                        .build())
                .toList();
        return List.of(
                renamed(grasse.toBuilder().actors(actors).build(), "a"),
                renamed(grasse.toBuilder().actors(actors).build(), "b"));
    }

    @Test
    void finds_the_actors_within_a_distance_and_those_of_a_territory() {
        List<Dossier> dossiers = around();
        dossiers.forEach(this::save);
        Gazetteer france = Gazetteer.ofFrance();
        CommuneCode grasse = CommuneCode.parse("06069");
        ActorQuery any = ActorQuery.named("");

        assertThat(communes(any)).contains("06069", "06095", "06004", "75056");
        assertThat(communes(any.within(Distance.kilometres(1), grasse, france))).containsOnly("06069");
        assertThat(communes(any.within(Distance.kilometres(30), grasse, france)))
                .containsOnly("06069", "06095", "06004");
        assertThat(communes(any.in(france.getCommune(grasse).region(), france)))
                .containsOnly("06069", "06095", "06004");
        assertThat(communes(any.in(france.getRegion(RegionCode.parse("11")), france)))
                .containsOnly("75056");
        assertThat(communes(new ActorQuery("", Optional.of(Set.of()), Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    private List<String> communes(ActorQuery query) {
        return queries().actors(query, ALL).rows().stream()
                .map(actor -> actor.commune().value().orElseThrow().code())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void counts_the_actors_that_it_finds_by_what_they_have(long seed) {
        List<Dossier> saved = saved(seed);
        List<Actor> all =
                saved.stream().flatMap(dossier -> dossier.actors().stream()).toList();
        for (String part : List.of("", all.get(0).name())) {
            ActorQuery query = ActorQuery.named(part);
            ActorFacets facets = queries().facets(query);

            List<Actor> found =
                    all.stream().filter(actor -> query.finds(actor.name())).toList();
            assertThat(facets.actors()).isEqualTo(found.size());
            assertThat(facets.communes())
                    .isEqualTo(counted(found, actor -> actor.commune().value()));
            assertThat(facets.families())
                    .isEqualTo(counted(found, actor -> actor.essFamily().value()));
            assertThat(facets.activities())
                    .isEqualTo(counted(found, actor -> actor.naf().value()));
            facets.families()
                    .forEach((family, count) -> assertThat(
                                    queries().facets(query.of(family)).actors())
                            .isEqualTo(count)
                            .isEqualTo(queries()
                                    .actors(query.of(family), ALL)
                                    .rows()
                                    .size()));
            facets.activities()
                    .forEach((activity, count) -> assertThat(
                                    queries().facets(query.of(activity)).actors())
                            .isEqualTo(count)
                            .isEqualTo(queries()
                                    .actors(query.of(activity), ALL)
                                    .rows()
                                    .size()));
        }
    }

    private static <K> Map<K, Long> counted(List<Actor> actors, Function<Actor, Optional<K>> key) {
        return actors.stream()
                .flatMap(actor -> key.apply(actor).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    // Indicators

    @ParameterizedTest
    @MethodSource("seeds")
    void finds_the_indicators_that_have_no_value_in_a_period(long seed) {
        List<Dossier> saved = saved(seed);
        TreeSet<LocalDate> days = new TreeSet<>(List.of(LocalDate.MIN, DAY, LocalDate.MAX));
        saved.stream()
                .flatMap(dossier -> dossier.indicators().stream())
                .flatMap(indicator -> indicator.measurements().stream())
                .limit(6)
                .forEach(measured ->
                        days.addAll(List.of(measured.date(), measured.date().plusDays(1))));
        for (LocalDate from : days) {
            for (LocalDate until : days) {
                List<UnmeasuredIndicator> expected = saved.stream()
                        .flatMap(dossier -> dossier.indicators().stream()
                                .filter(indicator -> indicator.formula().isEmpty()
                                        && indicator.counts().isEmpty())
                                .filter(indicator -> indicator.counting().stream()
                                        .map(Measurement::date)
                                        .noneMatch(day -> !day.isBefore(from) && !day.isAfter(until)))
                                .map(indicator -> new UnmeasuredIndicator(
                                        dossier.id(),
                                        indicator.id(),
                                        indicator.name(),
                                        indicator.lastMeasurement().map(Measurement::date))))
                        .toList();
                assertThat(queries().unmeasured(from, until, ALL).rows()).isEqualTo(expected);
            }
        }
        assertThat(paged(2, page -> queries().unmeasured(LocalDate.MAX, LocalDate.MIN, page)))
                .hasSizeGreaterThan(2)
                .isEqualTo(
                        queries().unmeasured(LocalDate.MAX, LocalDate.MIN, ALL).rows());
    }

    /** Each save keeps the figures of its dossier. */
    @ParameterizedTest
    @MethodSource("seeds")
    void gives_the_figures_of_the_last_save(long seed) {
        Dossier first = renamed(GeneratedDossiers.full(seed), "a");
        List<Dossier> saves = List.of(
                first,
                first.toBuilder().actors(first.actors()).note("only a note").build(),
                renamed(GeneratedDossiers.mixed(seed), "a"),
                renamed(SampleDossiers.grasse(), "a"),
                first);
        Revision revision = Revision.NONE;
        for (Dossier dossier : saves) {
            revision = store.dossiers().save(dossier, revision, BY_LEA).orElseThrow();
            for (LocalDate day : List.of(LocalDate.MIN, DAY, LocalDate.MAX)) {
                assertThat(queries().figures(day, ALL).rows()).containsExactly(DossierFigures.of(dossier, day));
            }
        }
        store.dossiers().delete(first.id(), revision, BY_LEA).orElseThrow();
        assertThat(queries().figures(DAY, ALL).rows()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("moreSeeds")
    void gives_the_figures_that_the_loaded_dossiers_have(long seed) {
        List<Dossier> saved = saved(seed);

        for (LocalDate day : List.of(LocalDate.MIN, DAY, LocalDate.of(2018, 1, 1), LocalDate.MAX)) {
            List<DossierFigures> expected = saved.stream()
                    .map(dossier -> new DossierFigures(
                            dossier.id(),
                            dossier.contract().title(),
                            dossier.actions().stream()
                                    .collect(Collectors.toMap(
                                            action -> action.seenOn(day).status(), action -> 1, Integer::sum)),
                            dossier.journal().funding().planned(),
                            funding(dossier).netAwards(),
                            funding(dossier).netPayments()))
                    .toList();
            assertThat(queries().figures(day, ALL).rows()).isEqualTo(expected);
            assertThat(paged(1, page -> queries().figures(day, page))).isEqualTo(expected);
        }
    }

    private static Postings funding(Dossier dossier) {
        return Postings.of(dossier.journal().movements().stream()
                .filter(movement ->
                        movement.grant().isPresent() || movement.resource().isPresent())
                .toList());
    }
}
