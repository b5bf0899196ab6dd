package org.cldess.porttest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.Milestone;
import org.cldess.action.MilestoneId;
import org.cldess.actor.Actor;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.contract.Contract;
import org.cldess.dossier.Deletion;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierChange;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.DossierSummary;
import org.cldess.dossier.Dossiers;
import org.cldess.dossier.Erasure;
import org.cldess.dossier.StaleRevision;
import org.cldess.known.Known;
import org.cldess.person.Persons;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Saved;
import org.cldess.store.Stored;
import org.cldess.testing.Cases;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests for every implementation of {@link Dossiers}. A subclass creates an empty store. */
public abstract class DossiersPortTest {
    private static final Change BY_LEA =
            Change.by("Léa", Instant.parse("2013-03-12T09:30:00.123456789Z")).because("COPIL du 12 mars");
    private static final Change BY_MARC = Change.by("Marc", Instant.parse("2013-03-12T10:00:00Z"));

    private static final Instant NOW = Instant.parse("2013-03-12T11:00:00Z");

    private Dossiers dossiers;

    /** Creates an empty store. */
    protected abstract Dossiers empty();

    @BeforeEach
    void open() {
        dossiers = empty();
    }

    @Test
    void has_nothing_at_first() {
        assertThat(dossiers.ids()).isEmpty();
        assertThat(dossiers.find(DossierId.of("grasse-2012"))).isEmpty();
        assertThatThrownBy(() -> dossiers.get(DossierId.of("grasse-2012")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("grasse-2012");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refuses_nulls_at_once_whatever_is_stored() {
        Dossier dossier = GeneratedDossiers.full(1);
        for (Revision stored : List.of(Revision.NONE, new Revision(1))) {
            assertThatNullPointerException()
                    .isThrownBy(() -> dossiers.save(null, stored, BY_LEA))
                    .withMessage("dossier");
            assertThatNullPointerException()
                    .isThrownBy(() -> dossiers.save(dossier, null, BY_LEA))
                    .withMessage("expected");
            assertThatNullPointerException()
                    .isThrownBy(() -> dossiers.save(dossier, stored, null))
                    .withMessage("change");
            assertThat(dossiers.find(dossier.id()).map(Stored::revision).orElse(Revision.NONE))
                    .isEqualTo(stored);
            dossiers.save(dossier, stored, BY_LEA).orElseThrow();
        }
    }

    static LongStream seeds() {
        return Cases.seeds(2);
    }

    static LongStream moreSeeds() {
        return Cases.seeds(6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gives_back_a_dossier_in_which_all_is_known(long seed) {
        keepsAndGivesBack(GeneratedDossiers.full(seed));
    }

    @ParameterizedTest
    @MethodSource("moreSeeds")
    void gives_back_a_dossier_in_which_facts_are_none_or_not_recorded(long seed) {
        keepsAndGivesBack(GeneratedDossiers.mixed(seed));
    }

    private void keepsAndGivesBack(Dossier dossier) {
        assertThat(dossiers.save(dossier, Revision.NONE, BY_LEA)).isEqualTo(Answer.granted(new Revision(1)));

        Stored<Dossier> stored = dossiers.get(dossier.id());

        assertThat(WrittenDossier.of(stored.value())).isEqualTo(WrittenDossier.of(dossier));
        assertThat(stored).isEqualTo(new Stored<>(dossier, new Revision(1)));
        assertThat(dossiers.save(stored.value(), stored.revision(), BY_MARC))
                .isEqualTo(Answer.granted(new Revision(1)));
    }

    @Test
    void keeps_lists_in_their_own_order_whatever_the_ids_in_them() {
        Dossier dossier = GeneratedDossiers.full(1);
        Dossier reversed = dossier.toBuilder()
                .contract(dossier.contract().toBuilder()
                        .parties(reversed(dossier.contract().parties()))
                        .objectives(reversed(dossier.contract().objectives()))
                        .articles(reversed(dossier.contract().articles()))
                        .signatures(reversed(dossier.contract().signatures()))
                        .build())
                .actors(dossier.actors().stream()
                        .map(actor -> actor.toBuilder()
                                .needs(actor.needs().map(DossiersPortTest::reversed))
                                .contacts(reversed(actor.contacts()))
                                .build())
                        .toList())
                .actions(dossier.actions().stream()
                        .map(action -> action.toBuilder()
                                .objectives(reversed(action.objectives()))
                                .milestones(reversed(action.milestones()))
                                .build())
                        .toList())
                .build();
        assertThat(reversed).isNotEqualTo(dossier);

        keepsAndGivesBack(reversed);
        dossiers.save(dossier, new Revision(1), BY_MARC).orElseThrow();
        assertThat(dossiers.get(dossier.id())).isEqualTo(new Stored<>(dossier, new Revision(2)));
    }

    @Test
    void keeps_a_changed_dossier_under_the_next_revision() {
        Dossier first = GeneratedDossiers.full(1);
        Dossier second = noted(first, "Second");
        dossiers.save(first, Revision.NONE, BY_LEA).orElseThrow();

        assertThat(dossiers.save(second, new Revision(1), BY_MARC)).isEqualTo(Answer.granted(new Revision(2)));
        assertThat(dossiers.get(first.id())).isEqualTo(new Stored<>(second, new Revision(2)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replaces_a_dossier_whole(long seed) {
        Dossier first = GeneratedDossiers.mixed(seed);
        Dossier second = renamed(GeneratedDossiers.mixed(seed + 1), first.id());
        Dossier third = renamed(GeneratedDossiers.full(seed), first.id());
        dossiers.save(first, Revision.NONE, BY_LEA).orElseThrow();

        dossiers.save(second, new Revision(1), BY_MARC).orElseThrow();
        assertThat(dossiers.get(first.id()).value()).isEqualTo(second);
        dossiers.save(third, new Revision(2), BY_MARC).orElseThrow();
        assertThat(dossiers.get(first.id()).value()).isEqualTo(third);
        dossiers.save(first, new Revision(3), BY_MARC).orElseThrow();
        assertThat(dossiers.get(first.id())).isEqualTo(new Stored<>(first, new Revision(4)));
    }

    @Test
    void keeps_nothing_new_when_nothing_changed() {
        Dossier dossier = GeneratedDossiers.full(1);
        dossiers.save(dossier, Revision.NONE, BY_LEA).orElseThrow();

        Dossier equal = WrittenDossier.of(dossier).dossier();
        assertThat(dossiers.save(equal, new Revision(1), BY_MARC)).isEqualTo(Answer.granted(new Revision(1)));
        assertThat(dossiers.get(dossier.id()).revision()).isEqualTo(new Revision(1));
    }

    @Test
    void refuses_a_save_that_rests_on_an_older_revision_and_says_who_changed_it() {
        Dossier first = GeneratedDossiers.full(1);
        Dossier second = noted(first, "Second");
        dossiers.save(first, Revision.NONE, BY_LEA).orElseThrow();
        dossiers.save(second, new Revision(1), BY_MARC).orElseThrow();

        Answer<Revision> answer = dossiers.save(noted(first, "Third"), new Revision(1), BY_LEA);

        Violation refusal = answer.reasons().list().get(0);
        assertThat(refusal.code()).isEqualTo(StaleRevision.CODE);
        assertThat(refusal.message(Locale.ENGLISH)).contains("revision 2 was saved by Marc", "March", "at 10:00 (UTC)");
        assertThat(dossiers.get(first.id())).isEqualTo(new Stored<>(second, new Revision(2)));
    }

    @Test
    void refuses_a_stale_save_even_if_it_would_change_nothing() {
        Dossier first = GeneratedDossiers.full(1);
        dossiers.save(first, Revision.NONE, BY_LEA).orElseThrow();
        dossiers.save(noted(first, "Second"), new Revision(1), BY_MARC).orElseThrow();

        assertThat(dossiers.save(noted(first, "Second"), new Revision(1), BY_LEA)
                        .isGranted())
                .isFalse();
    }

    @Test
    void refuses_as_new_a_dossier_that_it_has_and_as_known_one_that_it_has_not() {
        Dossier dossier = GeneratedDossiers.full(1);

        assertThat(dossiers.save(dossier, new Revision(1), BY_LEA).isGranted()).isFalse();
        assertThat(dossiers.ids()).isEmpty();

        dossiers.save(dossier, Revision.NONE, BY_LEA).orElseThrow();
        assertThat(dossiers.save(dossier, Revision.NONE, BY_MARC).isGranted()).isFalse();
        assertThat(dossiers.save(dossier, new Revision(2), BY_MARC).isGranted()).isFalse();
        assertThat(dossiers.get(dossier.id()).revision()).isEqualTo(new Revision(1));
    }

    @Test
    void keeps_dossiers_apart_that_use_the_same_ids() {
        Dossier one = renamed(GeneratedDossiers.full(1), DossierId.of("b"));
        Dossier other = renamed(GeneratedDossiers.full(2), DossierId.of("a"));
        dossiers.save(one, Revision.NONE, BY_LEA).orElseThrow();
        dossiers.save(other, Revision.NONE, BY_LEA).orElseThrow();
        dossiers.save(noted(one, "Second"), new Revision(1), BY_LEA).orElseThrow();

        assertThat(dossiers.ids()).containsExactly(DossierId.of("a"), DossierId.of("b"));
        assertThat(dossiers.get(other.id())).isEqualTo(new Stored<>(other, new Revision(1)));
        assertThat(dossiers.get(one.id())).isEqualTo(new Stored<>(noted(one, "Second"), new Revision(2)));
    }

    /** Every character that a dossier may contain, also those that a database could take for its own signs. */
    @Test
    void keeps_every_character() {
        List<String> texts = texts();
        Dossier dossier = GeneratedDossiers.full(1);
        Revision revision = Revision.NONE;
        for (String text : texts) {
            Dossier noted = noted(dossier, text);
            revision = dossiers.save(
                            noted, revision, Change.by(text, Instant.EPOCH).because(text))
                    .orElseThrow();
            assertThat(dossiers.get(dossier.id())).isEqualTo(new Stored<>(noted, revision));
        }
    }

    /** Texts within the limit of a note, with each character of the first plane and some of each other one. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int step = 1;
        for (int character = ' '; character <= Character.MAX_CODE_POINT; character += step) {
            step = character < 0x10000 ? 1 : 61;
            boolean isKept = character < 0xFFFE || character > 0xFFFF;
            if (isKept && !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE) {
                text.appendCodePoint(character);
            }
            if (text.length() >= 19_900) {
                texts.add(text + "\t\r\n");
                text.setLength(0);
            }
        }
        texts.add(text.toString());
        return texts;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void grants_one_of_many_saves_at_once(long stored) throws Exception {
        Dossier dossier = GeneratedDossiers.full(1);
        if (stored == 1) {
            dossiers.save(dossier, Revision.NONE, BY_LEA).orElseThrow();
        }
        List<Answer<Revision>> answers = atOnce(
                6, i -> dossiers.save(noted(dossier, "Note " + i), new Revision(stored), Change.by("N" + i, NOW)));

        assertThat(answers).filteredOn(Answer::isGranted).hasSize(1);
        int granted = IntStream.range(0, answers.size())
                .filter(i -> answers.get(i).isGranted())
                .findFirst()
                .orElseThrow();
        assertThat(dossiers.get(dossier.id()))
                .isEqualTo(new Stored<>(noted(dossier, "Note " + granted), new Revision(stored + 1)));
        assertThat(answers)
                .filteredOn(answer -> !answer.isGranted())
                .allSatisfy(answer -> assertThat(answer.reasons().list().get(0).message(Locale.ENGLISH))
                        .contains("saved by N" + granted));
    }

    @Test
    void grants_saves_of_several_dossiers_at_once() throws Exception {
        List<Dossier> many = IntStream.range(0, 6)
                .mapToObj(i -> renamed(GeneratedDossiers.full(1), DossierId.of("d-" + i)))
                .toList();
        List<Answer<Revision>> answers = atOnce(6, i -> dossiers.save(many.get(i), Revision.NONE, BY_LEA));

        assertThat(answers).allMatch(Answer::isGranted);
        for (Dossier one : many) {
            assertThat(dossiers.get(one.id())).isEqualTo(new Stored<>(one, new Revision(1)));
        }
    }

    private interface Saving {
        Answer<Revision> save(int number);
    }

    private static List<Answer<Revision>> atOnce(int many, Saving saving) throws Exception {
        CountDownLatch start = new CountDownLatch(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Callable<Answer<Revision>>> tasks = IntStream.range(0, many)
                    .<Callable<Answer<Revision>>>mapToObj(i -> () -> {
                        start.countDown();
                        start.await();
                        return saving.save(i);
                    })
                    .toList();
            List<Answer<Revision>> answers = new ArrayList<>();
            for (Future<Answer<Revision>> done : threads.invokeAll(tasks)) {
                answers.add(done.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void tells_who_saved_a_dossier_when_and_why() {
        Dossier first = GeneratedDossiers.full(1);
        dossiers.save(first, Revision.NONE, BY_LEA).orElseThrow();
        dossiers.save(noted(first, "Second"), new Revision(1), BY_MARC).orElseThrow();

        assertThat(dossiers.revisions(first.id()))
                .extracting(saved ->
                        saved.revision().number() + " " + saved.change().author() + " "
                                + saved.change().reason().orElse(""))
                .containsExactly("1 Léa COPIL du 12 mars", "2 Marc ");
        assertThat(dossiers.revisions(DossierId.of("nowhere"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gives_each_revision_back_as_it_was_saved(long seed) {
        Dossier first = GeneratedDossiers.full(seed);
        List<Dossier> saved = List.of(
                first,
                renamed(GeneratedDossiers.mixed(seed + 1), first.id()),
                renamed(GeneratedDossiers.mixed(seed + 2), first.id()),
                noted(renamed(GeneratedDossiers.mixed(seed + 2), first.id()), "Autre note"),
                renamed(GeneratedDossiers.full(seed + 3), first.id()));
        List<Dossier> expected = new ArrayList<>();
        for (Dossier state : saved) {
            Revision last = new Revision(expected.size());
            dossiers.save(state, last, BY_LEA).orElseThrow();
            Dossier before = expected.isEmpty() ? state : expected.get(expected.size() - 1);
            Erasure erasure = Erasure.between(before, state);
            expected.replaceAll(erasure::in);
            expected.add(state);
        }

        for (int i = 0; i < expected.size(); i++) {
            assertThat(dossiers.find(first.id(), new Revision(i + 1)))
                    .contains(new Stored<>(expected.get(i), new Revision(i + 1)));
        }
        assertThat(dossiers.find(first.id(), new Revision(6))).isEmpty();
        assertThat(dossiers.find(DossierId.of("nowhere"), new Revision(1))).isEmpty();
    }

    @Test
    void gives_a_dossier_back_as_of_an_instant() {
        Dossier first = GeneratedDossiers.full(1);
        Dossier second = noted(first, "Second");
        dossiers.save(first, Revision.NONE, BY_LEA).orElseThrow();
        dossiers.save(second, new Revision(1), BY_MARC).orElseThrow();

        assertThat(dossiers.find(first.id(), Instant.parse("2013-03-12T09:00:00Z")))
                .isEmpty();
        assertThat(dossiers.find(first.id(), Instant.parse("2013-03-12T09:59:59Z")))
                .contains(new Stored<>(first, new Revision(1)));
        assertThat(dossiers.find(first.id(), Instant.parse("2013-03-12T10:00:00Z")))
                .contains(new Stored<>(second, new Revision(2)));
    }

    @Test
    void tells_what_two_revisions_differ_in() {
        Dossier first = GeneratedDossiers.full(1);
        dossiers.save(first, Revision.NONE, BY_LEA).orElseThrow();
        dossiers.save(noted(first, "Second"), new Revision(1), BY_MARC).orElseThrow();

        assertThat(dossiers.changes(first.id(), new Revision(1), new Revision(2))
                        .list())
                .extracting(DossierChange::path)
                .containsExactly("/note");
        assertThatThrownBy(() -> dossiers.changes(first.id(), new Revision(1), new Revision(3)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("revision 3");
    }

    @Test
    void tells_each_save_that_changed_a_thing() {
        Dossier first = GeneratedDossiers.full(1);
        Action action = first.actions().get(0);
        Milestone milestone = new Milestone(MilestoneId.of("new"), "Ouvrir", Known.none(), Known.notRecorded());
        List<Milestone> milestones = new ArrayList<>(action.milestones());
        milestones.add(milestone);
        Action longer = action.toBuilder().milestones(milestones).build();
        Action renamed = longer.toBuilder().title("Autrement").build();
        List<Dossier> saved = List.of(
                first,
                first.with(longer),
                noted(first.with(longer), "Second"),
                first.with(renamed),
                first.with(action));
        for (int i = 0; i < saved.size(); i++) {
            dossiers.save(saved.get(i), new Revision(i), BY_LEA).orElseThrow();
        }

        assertThat(dossiers.history(first.id(), Action.class, action.id()))
                .extracting(state -> state.saved().revision().number() + " "
                        + state.thing().map(Action::title).orElse("–"))
                .containsExactly("1 " + action.title(), "2 " + action.title(), "4 Autrement", "5 " + action.title());
        assertThat(dossiers.history(first.id(), Milestone.class, milestone.id()))
                .extracting(state ->
                        state.saved().revision().number() + " " + state.thing().isPresent())
                .containsExactly("2 true", "5 false");
        assertThat(dossiers.history(first.id(), Action.class, ActionId.of("nowhere")))
                .isEmpty();
    }

    @Test
    void erases_a_person_in_all_revisions_and_keeps_what_else_they_say() {
        Dossier first = GeneratedDossiers.full(1);
        Contact contact = first.actors().stream()
                .flatMap(actor -> actor.contacts().stream())
                .findFirst()
                .orElseThrow();
        Dossier second = noted(first, "Second");
        dossiers.save(first, Revision.NONE, BY_LEA).orElseThrow();
        dossiers.save(second, new Revision(1), BY_LEA).orElseThrow();
        dossiers.save(Persons.of(second).erase(contact.id()).orElseThrow(), new Revision(2), BY_MARC)
                .orElseThrow();

        assertThat(dossiers.find(first.id(), new Revision(1)).orElseThrow().value())
                .isEqualTo(Persons.of(first).erase(contact.id()).orElseThrow())
                .isNotEqualTo(first);
        assertThat(dossiers.find(first.id(), new Revision(2)).orElseThrow().value())
                .isEqualTo(Persons.of(second).erase(contact.id()).orElseThrow());
        assertThat(dossiers.history(first.id(), Contact.class, contact.id())).isEmpty();
        assertThat(dossiers.revisions(first.id())).extracting(Saved::erases).containsExactly(false, false, true);
    }

    @Test
    void no_merge_brings_an_erased_person_back() {
        Dossier first = GeneratedDossiers.full(1);
        Contact contact = first.actors().stream()
                .flatMap(actor -> actor.contacts().stream())
                .findFirst()
                .orElseThrow();
        dossiers.save(first, Revision.NONE, BY_LEA).orElseThrow();
        Dossier erased = Persons.of(first).erase(contact.id()).orElseThrow();
        dossiers.save(erased, new Revision(1), BY_MARC).orElseThrow();

        Answer<Stored<Dossier>> answer = dossiers.merge(noted(first, "Relu"), new Revision(1), BY_LEA);

        assertThat(answer.reasons().list().get(0).code()).isEqualTo(StaleRevision.CODE);
        assertThat(dossiers.merge(noted(erased, "Relu"), new Revision(1), BY_LEA)
                        .isGranted())
                .isTrue();
    }

    @Test
    void a_person_who_came_later_and_left_is_in_no_revision_and_the_others_stay() {
        Dossier first = GeneratedDossiers.full(1);
        Actor actor = first.actors().get(1);
        Contact guest = Contact.builder(
                        ContactId.of("invitee"), "Ana", "Passante", "Rencontres", LocalDate.of(2030, 1, 1))
                .build();
        List<Contact> more = new ArrayList<>(actor.contacts());
        more.add(guest);
        Dossier with = first.with(actor.toBuilder().contacts(more).build());
        List<Dossier> saved = List.of(
                first, noted(first, "a"), noted(with, "a"), noted(with, "b"), noted(first, "b"), noted(first, "c"));
        for (int i = 0; i < saved.size(); i++) {
            dossiers.save(saved.get(i), new Revision(i), BY_LEA).orElseThrow();
        }

        List<Dossier> kept = List.of(
                first, noted(first, "a"), noted(first, "a"), noted(first, "b"), noted(first, "b"), noted(first, "c"));
        for (int i = 0; i < kept.size(); i++) {
            assertThat(dossiers.find(first.id(), new Revision(i + 1)).map(Stored::value))
                    .contains(kept.get(i));
        }
        assertThat(dossiers.history(first.id(), Contact.class, guest.id())).isEmpty();
    }

    @Test
    void lists_dossiers_with_what_a_reader_chooses_by() {
        Dossier one = renamed(GeneratedDossiers.full(1), DossierId.of("b"));
        Dossier other = renamed(GeneratedDossiers.mixed(2), DossierId.of("a"));
        dossiers.save(one, Revision.NONE, BY_LEA).orElseThrow();
        dossiers.save(other, Revision.NONE, BY_LEA).orElseThrow();
        dossiers.save(noted(one, "Second"), new Revision(1), BY_MARC).orElseThrow();

        assertThat(dossiers.summaries())
                .containsExactly(summary(other, new Revision(1)), summary(one, new Revision(2)));
    }

    private DossierSummary summary(Dossier dossier, Revision revision) {
        return new DossierSummary(
                dossier.id(),
                dossier.contract().title(),
                dossier.contract().kind().kind(),
                dossier.contract().territory(),
                dossiers.revisions(dossier.id()).get((int) revision.number() - 1));
    }

    @Test
    void deletes_a_dossier_with_its_revisions_and_keeps_who_did_it_and_why() {
        Dossier dossier = GeneratedDossiers.full(1);
        dossiers.save(dossier, Revision.NONE, BY_LEA).orElseThrow();
        dossiers.save(noted(dossier, "Second"), new Revision(1), BY_MARC).orElseThrow();

        Answer<Revision> stale = dossiers.delete(dossier.id(), new Revision(1), BY_LEA);
        assertThat(stale.reasons().list().get(0).code()).isEqualTo(StaleRevision.CODE);
        assertThat(dossiers.delete(dossier.id(), new Revision(2), BY_MARC.because("Doublon")))
                .isEqualTo(Answer.granted(new Revision(2)));

        assertThat(dossiers.ids()).isEmpty();
        assertThat(dossiers.summaries()).isEmpty();
        assertThat(dossiers.revisions(dossier.id())).isEmpty();
        assertThat(dossiers.find(dossier.id(), new Revision(1))).isEmpty();
        assertThat(dossiers.deletions())
                .containsExactly(new Deletion(dossier.id(), new Revision(2), BY_MARC.because("Doublon")));
        assertThat(dossiers.delete(dossier.id(), new Revision(2), BY_LEA).isGranted())
                .isFalse();

        dossiers.save(dossier, Revision.NONE, BY_LEA).orElseThrow();
        assertThat(dossiers.get(dossier.id())).isEqualTo(new Stored<>(dossier, new Revision(1)));
        dossiers.delete(dossier.id(), new Revision(1), BY_LEA).orElseThrow();
        assertThat(dossiers.deletions())
                .extracting(deletion -> deletion.change().author())
                .containsExactly("Marc", "Léa");
    }

    @Test
    void merges_what_two_changed_in_different_places_and_tells_what_both_changed() {
        Dossier base = GeneratedDossiers.full(1);
        Action action = base.actions().get(0);
        Dossier theirs = noted(base.with(action.toBuilder().title("Leur titre").build()), "Leur note");
        Dossier mine = base.with(action.toBuilder().description("Notre texte").build());
        dossiers.save(base, Revision.NONE, BY_LEA).orElseThrow();
        dossiers.save(theirs, new Revision(1), BY_MARC).orElseThrow();

        Stored<Dossier> merged = dossiers.merge(mine, new Revision(1), BY_LEA).orElseThrow();
        Answer<Stored<Dossier>> conflict = dossiers.merge(noted(base, "Notre note"), new Revision(1), BY_LEA);

        assertThat(merged.revision()).isEqualTo(new Revision(3));
        assertThat(merged.value().note()).contains("Leur note");
        assertThat(merged.value().findAction(action.id()))
                .contains(action.toBuilder()
                        .title("Leur titre")
                        .description("Notre texte")
                        .build());
        assertThat(dossiers.get(base.id())).isEqualTo(merged);
        assertThat(conflict.reasons().list())
                .extracting(reason -> reason.code() + " " + reason.path())
                .containsExactly("merge.conflict /note");
        assertThat(conflict.reasons().list().get(0).message(Locale.FRENCH)).contains("Notre note", "Leur note");
        assertThat(dossiers.get(base.id()).revision()).isEqualTo(new Revision(3));
    }

    @Test
    void asks_again_where_another_was_faster_so_that_no_change_is_lost() throws Exception {
        Dossier dossier = GeneratedDossiers.full(1);
        Action action = dossier.actions().get(0);
        dossiers.save(dossier, Revision.NONE, BY_LEA).orElseThrow();

        List<Answer<Revision>> answers = atOnce(
                8,
                i -> dossiers.change(
                                dossier.id(),
                                BY_LEA,
                                now -> Answer.granted(now.with(
                                        longer(now.findAction(action.id()).orElseThrow(), i))))
                        .map(Stored::revision));

        assertThat(answers).allMatch(Answer::isGranted);
        Stored<Dossier> last = dossiers.get(dossier.id());
        assertThat(last.revision()).isEqualTo(new Revision(9));
        assertThat(last.value().findAction(action.id()).orElseThrow().milestones())
                .hasSize(action.milestones().size() + 8);
    }

    @Test
    void a_save_that_is_refused_for_another_reason_than_a_newer_revision_is_not_tried_again() {
        Dossier dossier = GeneratedDossiers.full(1);
        dossiers.save(dossier, Revision.NONE, BY_LEA).orElseThrow();
        RefusingDossiers refusing = new RefusingDossiers(dossiers, false);

        Answer<Stored<Dossier>> changed =
                refusing.change(dossier.id(), BY_MARC, now -> Answer.granted(noted(now, "Une note")));
        int changes = refusing.saves();
        Answer<Stored<Dossier>> merged = refusing.merge(noted(dossier, "Une note"), new Revision(1), BY_MARC);

        assertThat(changed.reasons().list()).isEqualTo(RefusingDossiers.NEVER.list());
        assertThat(changes).isOne();
        assertThat(merged.reasons().list()).isEqualTo(RefusingDossiers.NEVER.list());
        assertThat(refusing.saves()).isEqualTo(2);
        assertThat(dossiers.get(dossier.id())).isEqualTo(new Stored<>(dossier, new Revision(1)));
    }

    @Test
    void a_change_that_others_overtake_each_time_ends_with_their_refusal() {
        Contract signed = SampleDossiers.grasse().contract();
        Dossier dossier = Dossier.builder(
                        DossierId.of("small"),
                        Contract.builder("Un contrat", signed.kind(), signed.term())
                                .build())
                .build();
        dossiers.save(dossier, Revision.NONE, BY_LEA).orElseThrow();
        RefusingDossiers refusing = new RefusingDossiers(dossiers, true);

        Answer<Stored<Dossier>> changed =
                refusing.change(dossier.id(), BY_MARC, now -> Answer.granted(noted(now, "Une note")));
        int changes = refusing.saves();
        Answer<Stored<Dossier>> merged = refusing.merge(noted(dossier, "Une note"), new Revision(1), BY_MARC);

        assertThat(changed.reasons().list()).isEqualTo(RefusingDossiers.NEVER.list());
        assertThat(changes).isEqualTo(1_000);
        assertThat(merged.reasons().list()).isEqualTo(RefusingDossiers.NEVER.list());
        assertThat(refusing.saves()).isEqualTo(2_000);
    }

    @Test
    void a_change_into_another_dossier_is_refused_with_a_sentence() {
        Dossier dossier = GeneratedDossiers.full(1);
        DossierId other = DossierId.of("other");
        dossiers.save(dossier, Revision.NONE, BY_LEA).orElseThrow();

        Answer<Stored<Dossier>> answer =
                dossiers.change(dossier.id(), BY_MARC, now -> Answer.granted(now.withId(other)));

        assertThat(answer.reasons().list())
                .extracting(reason -> reason.code() + " " + reason.path())
                .containsExactly("form.id /id");
        assertThat(answer.reasons().list().get(0).message(Locale.ENGLISH))
                .isEqualTo("“%s” keeps its id, and “other” was given. Keep the id; add another thing as such."
                        .formatted(dossier.id()));
        assertThat(dossiers.ids()).containsExactly(dossier.id());
        assertThat(dossiers.get(dossier.id()).revision()).isEqualTo(new Revision(1));
    }

    private static Action longer(Action action, int number) {
        List<Milestone> milestones = new ArrayList<>(action.milestones());
        milestones.add(new Milestone(MilestoneId.of("autre-" + number), "Étape", Known.none(), Known.notRecorded()));
        return action.toBuilder().milestones(milestones).build();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Dossier noted(Dossier dossier, String note) {
        return dossier.toBuilder().note(note).build();
    }

    private static Dossier renamed(Dossier dossier, DossierId id) {
        return Dossier.builder(id, dossier.contract())
                .asOf(dossier.asOf().orElse(null))
                .note(dossier.note().orElse(null))
                .charter(dossier.charter())
                .deliberations(dossier.deliberations())
                .actors(dossier.actors())
                .indicators(dossier.indicators())
                .actions(dossier.actions())
                .meetings(dossier.meetings())
                .exchanges(dossier.exchanges())
                .bodies(dossier.bodies())
                .build();
    }
}
