package org.cldess.porttest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.FollowUp;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.event.DomainEvent;
import org.cldess.event.EventKind;
import org.cldess.event.Outbox;
import org.cldess.event.StoredEvent;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tests for every implementation of {@link Outbox}. A subclass creates an empty store with its outbox. */
public abstract class OutboxPortTest {
    /** A store of dossiers, and the outbox of its saves. */
    public record Store(Dossiers dossiers, Outbox outbox) {}

    private static final Change CHANGE = Change.by("Léa", Instant.parse("2014-06-30T23:30:00Z"));
    private static final Dossier GRASSE = SampleDossiers.grasse();
    private static final int ALL = 100_000;

    private Dossiers dossiers = Dossiers.inMemory();
    private Outbox outbox = new NoOutbox();

    private static final class NoOutbox implements Outbox {
        @Override
        public List<StoredEvent> after(long cursor, int limit) {
            return List.of();
        }

        @Override
        public void acknowledge(long cursor) {}
    }

    /** Creates an empty store. */
    protected abstract Store empty();

    @BeforeEach
    void open() {
        Store store = empty();
        dossiers = store.dossiers();
        outbox = store.outbox();
    }

    private static Dossier blocked(Dossier dossier, int day) {
        Action action = dossier.findAction(SampleActions.MEETINGS).orElseThrow();
        return dossier.with(action.with(FollowUp.blocked(LocalDate.of(2014, 1, day), "Locaux", "Un bail")));
    }

    private static Dossier resumed(Dossier dossier, int day) {
        Action action = dossier.findAction(SampleActions.MEETINGS).orElseThrow();
        return dossier.with(action.with(FollowUp.inProgress(LocalDate.of(2014, 1, day), 50)));
    }

    private void save(Dossier dossier, long expected) {
        dossiers.save(dossier, new Revision(expected), CHANGE).orElseThrow();
    }

    private List<DomainEvent> events() {
        return outbox.after(0, ALL).stream().map(StoredEvent::event).toList();
    }

    private static List<EventKind> kinds(List<StoredEvent> stored) {
        return stored.stream().map(one -> one.event().kind()).toList();
    }

    @Test
    void has_no_event_at_first() {
        assertThat(outbox.after(0, ALL)).isEmpty();
        outbox.acknowledge(5);
        assertThat(outbox.after(0, ALL)).isEmpty();
    }

    @Test
    void keeps_the_events_of_each_save_with_its_revision() {
        save(GRASSE, 0);
        save(blocked(GRASSE, 6), 1);

        List<StoredEvent> stored = outbox.after(0, ALL);

        assertThat(stored).hasSize(11);
        assertThat(stored.subList(0, 10))
                .allMatch(one -> one.revision().equals(new Revision(1)))
                .extracting(StoredEvent::event)
                .containsExactlyElementsOf(DomainEvent.between(Optional.empty(), GRASSE));
        assertThat(stored.get(10).revision()).isEqualTo(new Revision(2));
        assertThat(stored.get(10).event())
                .isEqualTo(new DomainEvent(
                        EventKind.ACTION_BLOCKED,
                        GRASSE.id(),
                        "rendez-vous",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2014, 1, 6)),
                        Optional.empty(),
                        false));
    }

    static LongStream seeds() {
        return Cases.seeds(2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gives_back_every_event_of_all_that_can_change(long seed) {
        Dossier before = GeneratedDossiers.full(seed);
        Dossier after = GeneratedDossiers.mixed(seed).withId(before.id());
        save(before, 0);
        save(after, 1);

        assertThat(events().stream().filter(event -> !event.isWithdrawn()).toList())
                .hasSizeGreaterThan(10);
        assertThat(events())
                .containsExactlyElementsOf(Stream.concat(
                                DomainEvent.between(Optional.empty(), before).stream(),
                                DomainEvent.between(Optional.of(before), after).stream())
                        .toList());
    }

    @Test
    void a_save_that_changes_nothing_or_is_refused_or_changes_no_fact_has_no_event() {
        save(GRASSE, 0);
        save(GRASSE, 1);
        assertThat(dossiers.save(blocked(GRASSE, 6), Revision.NONE, CHANGE).isGranted())
                .isFalse();
        save(GRASSE.toBuilder().note("Autre note").build(), 1);

        assertThat(events()).hasSize(10);
    }

    @Test
    void a_reader_goes_on_where_it_stopped() {
        save(GRASSE, 0);
        List<StoredEvent> all = outbox.after(0, ALL);
        List<StoredEvent> read = new ArrayList<>();
        long cursor = 0;
        List<StoredEvent> next = outbox.after(cursor, 3);
        while (!next.isEmpty()) {
            assertThat(next).hasSizeLessThanOrEqualTo(3);
            read.addAll(next);
            cursor = next.get(next.size() - 1).number();
            next = outbox.after(cursor, 3);
        }

        assertThat(read).isEqualTo(all).hasSize(10);
        assertThat(outbox.after(0, 0)).isEmpty();
        assertThat(outbox.after(0, -1)).isEmpty();
    }

    @Test
    void what_was_acknowledged_is_gone_and_its_numbers_do_not_come_back() {
        save(GRASSE, 0);
        List<StoredEvent> all = outbox.after(0, ALL);
        outbox.acknowledge(all.get(3).number());
        assertThat(outbox.after(0, ALL)).isEqualTo(all.subList(4, 10));

        long last = all.get(9).number();
        outbox.acknowledge(last);
        save(blocked(GRASSE, 6), 1);

        assertThat(outbox.after(last, ALL)).hasSize(1);
        assertThat(outbox.after(0, ALL)).isEqualTo(outbox.after(last, ALL));
    }

    @Test
    void a_deletion_takes_the_events_of_the_dossier_and_is_told() {
        Dossier other = GRASSE.withId(DossierId.of("vence-2013"));
        save(GRASSE, 0);
        save(other, 0);
        long seen = outbox.after(0, 4).get(3).number();
        dossiers.delete(GRASSE.id(), new Revision(1), CHANGE).orElseThrow();

        assertThat(events().stream().filter(event -> event.dossier().equals(other.id())))
                .hasSize(10);
        assertThat(outbox.after(seen, ALL).stream()
                        .filter(stored -> stored.event().dossier().equals(GRASSE.id())))
                .singleElement()
                .satisfies(stored -> {
                    assertThat(stored.event()).isEqualTo(DomainEvent.deletion(GRASSE.id(), LocalDate.of(2014, 6, 30)));
                    assertThat(stored.revision()).isEqualTo(Revision.NONE);
                });
    }

    @Test
    void a_dossier_that_takes_the_id_of_a_deleted_one_is_told_after_the_deletion() {
        save(GRASSE, 0);
        dossiers.delete(GRASSE.id(), new Revision(1), CHANGE).orElseThrow();
        save(SampleDossiers.unsigned(), 0);

        assertThat(kinds(outbox.after(0, ALL)))
                .hasSize(10)
                .startsWith(EventKind.DOSSIER_DELETED, EventKind.ACTION_BEGUN)
                .doesNotContain(EventKind.CONTRACT_SIGNED);
    }

    /** Four threads each save their own dossier while a reader reads: it misses nothing, and reads nothing twice. */
    @Test
    void a_reader_misses_no_event_of_saves_at_the_same_time() throws InterruptedException, ExecutionException {
        List<DossierId> ids = IntStream.range(0, 4)
                .mapToObj(n -> DossierId.of("dossier-" + n))
                .toList();
        ids.forEach(id -> save(GRASSE.withId(id), 0));
        long cursor = 0;
        for (StoredEvent stored : outbox.after(0, ALL)) {
            cursor = stored.number();
        }
        ExecutorService threads = Executors.newFixedThreadPool(ids.size());
        List<StoredEvent> read = new ArrayList<>();
        try {
            List<Future<?>> running = new ArrayList<>();
            for (DossierId id : ids) {
                running.add(threads.submit(() -> saveTenTimes(id)));
            }
            boolean isOver = false;
            while (!isOver) {
                isOver = running.stream().allMatch(Future::isDone);
                for (StoredEvent stored : outbox.after(cursor, 7)) {
                    assertThat(stored.number()).isGreaterThan(cursor);
                    cursor = stored.number();
                    read.add(stored);
                    isOver = false;
                }
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }

        Map<DossierId, List<Long>> revisions = read.stream()
                .collect(Collectors.groupingBy(
                        stored -> stored.event().dossier(),
                        Collectors.mapping(stored -> stored.revision().number(), Collectors.toList())));
        Set<DossierId> told = new HashSet<>(revisions.keySet());
        assertThat(told).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(revisions.values())
                .allSatisfy(numbers -> assertThat(numbers)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(2, 11).boxed().toList()));
    }

    private void saveTenTimes(DossierId id) {
        Dossier dossier = GRASSE.withId(id);
        for (int i = 1; i <= 10; i++) {
            dossier = i % 2 == 1 ? blocked(dossier, i) : resumed(dossier, i);
            save(dossier, i);
        }
    }
}
