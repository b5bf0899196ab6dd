package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.FollowUp;
import org.cldess.actor.Actor;
import org.cldess.contract.party.Party;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reading.Input;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.testing.Cases;
import org.cldess.thing.Identified;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;

/** Edits things of a dossier with forms that have only some of their fields. */
class EditedThingTest {
    private final Dossier dossier = SampleDossiers.grasse();
    private final Action action = dossier.findAction(SampleActions.DATABASE).orElseThrow();

    /** A form with one field, as a bean. */
    public static final class TitleForm {
        /** Returns the title. */
        public String getTitle() {
            return "Un nouveau titre";
        }
    }

    private Action edited(Map<String, ?> form) {
        return dossier.read(action, Input.of(form)).orElseThrow();
    }

    @Test
    void a_title_changes_and_nothing_else_does() {
        Action expected =
                Action.builder(action.id(), action.number(), "Un nouveau titre").build();

        assertThat(edited(Map.of("title", "Un nouveau titre")).title()).isEqualTo(expected.title());
        assertThat(edited(Map.of("title", action.title()))).isEqualTo(action);
        assertThat(edited(Map.of())).isEqualTo(action);
        assertThat(edited(Map.of("title", "Un nouveau titre")).history()).isEqualTo(action.history());
        assertThat(edited(Map.of("title", "Un nouveau titre")).plan()).isEqualTo(action.plan());
        assertThat(dossier.read(action, Input.of(new TitleForm())).orElseThrow())
                .isEqualTo(edited(Map.of("title", "Un nouveau titre")));
        assertThat(action.history()).extracting(FollowUp::date).isNotEmpty();
    }

    @Test
    void a_blank_field_erases_and_none_says_that_there_is_none() {
        Map<String, Object> form = new HashMap<>();
        form.put("lead", " ");
        form.put("end", Known.none());

        assertThat(action.lead().isRecorded()).isTrue();
        assertThat(edited(form).lead()).isEqualTo(Known.notRecorded());
        assertThat(edited(form).end()).isEqualTo(Known.none());
        assertThat(edited(form).start()).isEqualTo(action.start());
    }

    @Test
    void none_erases_an_optional_value() {
        Action whole = Action.builder(ActionId.of("other"), "9", "Autre").build();
        Action part =
                action.toBuilder().parent(whole.id()).objectives(List.of()).build();
        Dossier both = dossier.toBuilder().actions(List.of(part, whole)).build();

        Action edited =
                both.read(part, Input.of(Map.of("parent", Known.none()))).orElseThrow();
        assertThat(edited).isEqualTo(action.toBuilder().objectives(List.of()).build());
    }

    /** The agglomeration brings 4,500 € in place of 4,000 €, and a foundation 250 €. */
    @Test
    void a_list_is_edited_by_id_and_what_is_new_comes_last() {
        Map<String, ?> form = Map.of(
                "plan",
                Map.of(
                        "resources",
                        List.of(
                                Map.of("id", "bdis-74-400000", "amount", "4500.00"),
                                Map.of(
                                        "id",
                                        "fondation",
                                        "account",
                                        "75",
                                        "year",
                                        "2013",
                                        "label",
                                        "Fondation",
                                        "amount",
                                        "250.00"))));
        List<Resource> before =
                action.plan().value().orElseThrow().resources().value().orElseThrow();
        List<Resource> after =
                edited(form).plan().value().orElseThrow().resources().value().orElseThrow();

        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(1))
                .isEqualTo(
                        before.get(1).toBuilder().amount(Amount.euros("4500")).build());
        assertThat(after.get(2)).isEqualTo(before.get(2));
        assertThat(after.get(3).label()).isEqualTo("Fondation");
        assertThat(edited(form).plan().value().orElseThrow().expenses())
                .isEqualTo(action.plan().value().orElseThrow().expenses());
    }

    @Test
    void every_problem_of_an_edited_field_is_told_and_none_of_the_others() {
        Reading<Action> reading =
                dossier.read(action, Input.of(Map.of("title", "", "lead", "nul", "weight", "deux", "xyz", "x")));

        assertThat(reading.violations().list())
                .extracting(Violation::path)
                .contains("/title", "/lead", "/weight", "/xyz")
                .allMatch(path -> List.of("/title", "/lead", "/weight", "/xyz").contains(path));
    }

    @Test
    void a_thing_keeps_its_id() {
        assertThat(edited(Map.of("id", action.id().value()))).isEqualTo(action);
        assertThat(dossier.read(action, Input.of(Map.of("id", "autre")))
                        .violations()
                        .list())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("form.id");
                    assertThat(problem.path()).isEqualTo("/id");
                    assertThat(problem.message(Locale.ENGLISH)).contains("keeps its id", "autre");
                });
    }

    @Test
    void an_id_that_is_taken_is_not_added_and_one_that_is_free_is_not_replaced() {
        Action other = Action.builder(ActionId.of("autre"), "9.9.9", "Autre").build();

        assertThat(dossier.replace(edited(Map.of("title", "Neuf"))).findAction(action.id()))
                .map(Action::title)
                .contains("Neuf");
        assertThat(dossier.add(other).findAction(other.id())).contains(other);
        assertThatExceptionOfType(Violations.class)
                .isThrownBy(() -> dossier.add(action))
                .satisfies(refused ->
                        assertThat(refused.list()).extracting(Violation::code).containsExactly("form.duplicate"));
        assertThatExceptionOfType(Violations.class)
                .isThrownBy(() -> dossier.replace(other))
                .satisfies(refused ->
                        assertThat(refused.list()).extracting(Violation::code).containsExactly("form.reference"));
        assertThat(dossier.replace(
                                dossier.find(Resource.class, ResourceId.of("bdis-74-400000")).orElseThrow().toBuilder()
                                        .year(2014)
                                        .build())
                        .find(Resource.class, ResourceId.of("bdis-74-400000"))
                        .map(Resource::year))
                .contains(2014);
    }

    /** An edit without fields gives back every thing of any dossier, however it is filled. */
    @Test
    void nothing_is_lost_by_an_edit_without_fields() {
        for (long seed = 0; seed < Cases.of(6); seed++) {
            for (Dossier any : List.of(GeneratedDossiers.full(seed), GeneratedDossiers.mixed(seed))) {
                Form.of(any.parts()).parts().stream()
                        .filter(Part::holdsThings)
                        .flatMap(part -> part.items(any.parts()).stream())
                        .forEach(thing -> unchanged(any, (Record) thing));
            }
        }
    }

    private static <T extends Record & Identified<?>> void unchanged(Dossier any, Record thing) {
        if (thing instanceof Identified<?>) {
            @SuppressWarnings("unchecked") // a record with an id
            T identified = (T) thing;
            assertThat(any.read(identified, Input.of(Map.of())).orElseThrow()).isEqualTo(thing);
        }
    }

    @Test
    void a_party_of_the_contract_and_a_contact_of_an_actor_are_edited_where_they_are() {
        Party party = dossier.contract().parties().stream()
                .filter(one -> one.actor().equals(SampleActors.CAPAP))
                .findFirst()
                .orElseThrow();
        Party later =
                dossier.read(party, Input.of(Map.of("until", "2013-12-30"))).orElseThrow();
        Actor actor = dossier.getActor(SampleActors.APEAS);

        assertThat(later.until()).isEqualTo(Known.of(LocalDate.of(2013, 12, 30)));
        assertThat(later.actor()).isEqualTo(party.actor());
        assertThat(dossier.read(actor, Input.of(Map.of("name", "APEAS 06")))
                        .value()
                        .map(Actor::contacts))
                .isEqualTo(Optional.of(actor.contacts()));
    }
}
