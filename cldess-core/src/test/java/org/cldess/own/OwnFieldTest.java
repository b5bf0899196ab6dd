package org.cldess.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.contract.kind.ContractKind;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Changes;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierChange;
import org.cldess.dossier.Dossiers;
import org.cldess.dossier.Erasure;
import org.cldess.dossier.ThingReader;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.person.Persons;
import org.cldess.reading.Input;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.validation.Answer;
import org.cldess.validation.Reading;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;

class OwnFieldTest {
    private static final OwnChoice HIGH = new OwnChoice("high", "élevé", "high");
    private static final OwnChoice LOW = new OwnChoice("low", "faible", "low");
    private static final OwnField<OwnChoice> RISK =
            OwnField.choice(Action.class, "risk", "niveau de risque", "risk level", LOW, HIGH);
    private static final OwnField<String> WARD =
            OwnField.text(Action.class, "ward", "quartier", "ward").visibleTo(Audience.PUBLIC);
    private static final OwnField<Integer> PLACES =
            OwnField.wholeNumber(Action.class, "places", "nombre de places", "number of places");
    private static final OwnField<BigDecimal> AREA =
            OwnField.decimal(Action.class, "area", "surface en hectares", "area in hectares");
    private static final OwnField<Amount> DEPOSIT = OwnField.amount(Action.class, "deposit", "caution", "deposit");
    private static final OwnField<LocalDate> VISITED =
            OwnField.date(Actor.class, "visited", "visité le", "visited on").visibleTo(Audience.PARTNER);
    private static final OwnField<Boolean> PILOT = OwnField.yesNo(Action.class, "pilot", "action pilote", "pilot");
    private static final LocalDate DAY = LocalDate.of(2014, 3, 5);

    private final Dossier dossier = withFields(RISK, WARD, PLACES, AREA, DEPOSIT, VISITED, PILOT);
    private final Action database = dossier.findAction(SampleActions.DATABASE).orElseThrow();

    private static Dossier withFields(OwnField<?>... fields) {
        return SampleDossiers.withContract(contract -> contract.kind(ContractKind.CLDESS.with(fields)));
    }

    private static Actor actor(Dossier dossier, ActorId id) {
        return dossier.getActor(id);
    }

    private void refuses(Runnable change, String... problems) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        Violations.class,
                        refusal -> assertThat(refusal.list())
                                .extracting(violation -> violation.path() + " " + violation.message(Locale.ENGLISH))
                                .containsExactly(problems));
    }

    private Action with(String field, String value) {
        return database.toBuilder()
                .ownValues(List.of(new OwnValue(OwnFieldId.of(field), Known.of(value))))
                .build();
    }

    /** Whatever its type, a field is the facilitator's unless its kind lets others read it. */
    @Test
    void a_field_of_each_type_is_seen_by_the_facilitator_alone_by_default() {
        List<OwnField<?>> fields = List.of(
                RISK,
                OwnField.text(Action.class, "ward", "quartier", "ward"),
                PLACES,
                AREA,
                DEPOSIT,
                OwnField.date(Actor.class, "visited", "visité le", "visited on"),
                PILOT);

        assertThat(fields).extracting(OwnField::type).containsExactlyInAnyOrder(OwnFieldType.values());
        assertThat(fields).extracting(OwnField::visibility).containsOnly(Audience.FACILITATOR);
        assertThat(ThingReader.read(
                                OwnField.class,
                                Input.of(Map.of(
                                        "id",
                                        "ward",
                                        "thing",
                                        "action",
                                        "nameFr",
                                        "quartier",
                                        "nameEn",
                                        "ward",
                                        "type",
                                        "text")))
                        .orElseThrow()
                        .visibility())
                .isEqualTo(Audience.FACILITATOR);
    }

    @Test
    void a_value_of_each_type_is_read_as_it_was_written() {
        Action written = RISK.with(database, HIGH);
        written = WARD.with(written, "Grand Centre");
        written = PLACES.with(written, 12);
        written = AREA.with(written, new BigDecimal("0.25"));
        written = DEPOSIT.with(written, Amount.euros("150"));
        written = PILOT.with(written, true);
        Dossier next = dossier.with(written).with(VISITED.with(actor(dossier, SampleActors.APEAS), DAY));

        Action read = next.findAction(SampleActions.DATABASE).orElseThrow();
        assertThat(RISK.of(read)).isEqualTo(Known.of(HIGH));
        assertThat(WARD.of(read)).isEqualTo(Known.of("Grand Centre"));
        assertThat(PLACES.of(read)).isEqualTo(Known.of(12));
        assertThat(AREA.of(read)).isEqualTo(Known.of(new BigDecimal("0.25")));
        assertThat(DEPOSIT.of(read)).isEqualTo(Known.of(Amount.euros("150.00")));
        assertThat(PILOT.of(read)).isEqualTo(Known.of(true));
        assertThat(VISITED.of(actor(next, SampleActors.APEAS))).isEqualTo(Known.of(DAY));
        assertThat(read.ownValues().get(4).value()).isEqualTo(Known.of("150.00"));
    }

    @Test
    void a_value_is_replaced_known_to_be_none_and_taken_back() {
        Action high = WARD.with(RISK.with(database, HIGH), "Grand Centre");
        Action none = RISK.with(high, Known.none());

        assertThat(RISK.of(database)).isEqualTo(Known.notRecorded());
        assertThat(RISK.of(RISK.with(high, LOW))).isEqualTo(Known.of(LOW));
        assertThat(RISK.of(none)).isEqualTo(Known.none());
        assertThat(none.ownValues()).extracting(OwnValue::id).containsExactly(RISK.id(), WARD.id());
        assertThat(RISK.with(WARD.with(high, Known.notRecorded()), Known.notRecorded()))
                .isEqualTo(database);
    }

    @Test
    void a_field_of_another_kind_of_thing_is_a_mistake_of_the_program() {
        Actor apeas = actor(dossier, SampleActors.APEAS);

        assertThat(RISK.isFor(apeas)).isFalse();
        assertThatThrownBy(() -> RISK.of(apeas))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The field 'risk' is one of things of the kind 'action', and this is a 'actor': Actor apeas.");
        assertThatThrownBy(() -> PLACES.of(with("places", "douze")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The field 'places' has the value 'douze', which is not of the type WHOLE_NUMBER."
                        + " Correct the value.");
    }

    @Test
    void a_dossier_has_no_fields_that_its_kind_does_not_add() {
        refuses(
                () -> dossier.with(with("risque", "high")),
                "/actions/1/ownValues/0/id Action 2.1.1 – the kind of contract adds no field “risque” to such things."
                        + " Write one of these instead: area, deposit, pilot, places, risk, ward.");
        refuses(
                () -> dossier.with(with("visited", "2014-03-05")),
                "/actions/1/ownValues/0/id Action 2.1.1 – the kind of contract adds no field “visited” to such things."
                        + " Write one of these instead: area, deposit, pilot, places, risk, ward.");
        refuses(
                () -> SampleDossiers.grasse().with(with("risk", "high")),
                "/actions/1/ownValues/0/id Action 2.1.1 – the kind of contract adds no field to such things, and “risk” is"
                        + " one. Define it in “ownFields” of the contract, or remove this value.");
    }

    @Test
    void a_value_is_of_the_type_of_its_field_and_within_its_bounds() {
        refusesValue("risk", "hig", "“hig” is not a choice of the field “risk”. Write high.");
        refusesValue("risk", "aucun", "“aucun” is not a choice of the field “risk”. Write low, high.");
        refusesValue("places", "douze", "“douze” is not a whole number for “places”. Write it in digits.");
        refusesValue("places", "012", "“012” is not written in the field “places” as a file writes it. Write 12.");
        refusesValue("area", "0,25", "The number “0,25” in “area” is not written like 12.5, with a point. Correct it.");
        refusesValue(
                "area",
                "0.1234567",
                "The number in “value” is too long: at most 12 digits before the decimal point and 6 after it are allowed."
                        + " Round it or change its unit.");
        refusesValue(
                "deposit", "150", "“150” is not written in the field “deposit” as a file writes it. Write 150.00.");
        refusesValue("pilot", "oui", "“oui” is neither true nor false for “pilot”. Write one of the two.");
    }

    private void refusesValue(String field, String value, String message) {
        assertThatThrownBy(() -> dossier.with(with(field, value))).isInstanceOfSatisfying(Violations.class, refusal -> {
            assertThat(refusal.list()).hasSize(1);
            assertThat(refusal.list().get(0).path()).isEqualTo("/actions/1/ownValues/0/value");
            assertThat(refusal.list().get(0).message(Locale.ENGLISH)).endsWithIgnoringCase(message);
        });
    }

    @Test
    void all_problems_are_reported_at_once() {
        Action wrong = database.toBuilder()
                .ownValues(List.of(
                        new OwnValue(RISK.id(), Known.of("hig")),
                        new OwnValue(OwnFieldId.of("unknown"), Known.none()),
                        new OwnValue(PLACES.id(), Known.of("x"))))
                .build();

        assertThatThrownBy(() -> dossier.with(wrong))
                .isInstanceOfSatisfying(
                        Violations.class,
                        refusal -> assertThat(refusal.list())
                                .extracting(violation -> violation.code() + " " + violation.path())
                                .containsExactly(
                                        "form.own /actions/1/ownValues/0/value",
                                        "form.own /actions/1/ownValues/1/id",
                                        "form.own /actions/1/ownValues/2/value"));
        assertThatThrownBy(() -> database.toBuilder()
                        .ownValues(List.of(
                                new OwnValue(RISK.id(), Known.of("low")), new OwnValue(RISK.id(), Known.of("high"))))
                        .build())
                .hasMessageContaining("risk")
                .isInstanceOfSatisfying(
                        Violations.class,
                        refusal -> assertThat(refusal.list().get(0).code()).isEqualTo("form.duplicate"));
    }

    @Test
    void a_kind_has_each_field_once_and_choices_where_they_are_chosen() {
        assertThatThrownBy(() -> ContractKind.CLDESS.with(RISK, RISK)).isInstanceOf(Violations.class);
        assertThatThrownBy(() -> OwnField.choice(Action.class, "risk", "risque", "risk"))
                .isInstanceOf(Violations.class)
                .hasMessageContaining("risk");
        assertThat(ContractKind.CLDESS.with(RISK).isBuiltIn()).isTrue();
        assertThat(dossier.contract().kind().ownFields(database))
                .containsExactly(RISK, WARD, PLACES, AREA, DEPOSIT, PILOT);
    }

    @Test
    void an_audience_sees_the_fields_that_are_for_it() {
        Dossier next = dossier.with(WARD.with(RISK.with(database, HIGH), "Grand Centre"))
                .with(VISITED.with(actor(dossier, SampleActors.APEAS), DAY));
        Dossier shown = next.seenBy(Audience.PUBLIC);
        Action seen = shown.findAction(SampleActions.DATABASE).orElseThrow();

        assertThat(RISK.of(seen)).isEqualTo(Known.notRecorded());
        assertThat(WARD.of(seen)).isEqualTo(Known.of("Grand Centre"));
        assertThat(shown.contract().kind().ownFields()).containsExactly(WARD);
        assertThat(actor(shown, SampleActors.APEAS).ownValues()).isEmpty();
        assertThat(VISITED.of(actor(next.seenBy(Audience.PARTNER), SampleActors.APEAS)))
                .isEqualTo(Known.of(DAY));
        assertThat(RISK.of(next.seenBy(Audience.FACILITATOR)
                        .findAction(SampleActions.DATABASE)
                        .orElseThrow()))
                .isEqualTo(Known.of(HIGH));
    }

    @Test
    void only_the_committee_sees_the_fields_of_a_person() {
        Dossier open = withFields(VISITED.visibleTo(Audience.PUBLIC));
        Dossier next = open.with(VISITED.with(actor(open, SampleActors.CAMILLE), DAY));

        for (Audience audience : List.of(Audience.PUBLIC, Audience.PARTNER)) {
            assertThat(next.seenBy(audience).findActor(SampleActors.CAMILLE).stream()
                            .flatMap(person -> person.ownValues().stream()))
                    .as(audience.toString())
                    .isEmpty();
        }
        assertThat(VISITED.of(actor(next.seenBy(Audience.COMMITTEE), SampleActors.CAMILLE)))
                .isEqualTo(Known.of(DAY));
    }

    @Test
    void the_fields_of_a_person_are_erased_with_it() {
        Dossier next = dossier.with(VISITED.with(actor(dossier, SampleActors.CAMILLE), DAY));
        Dossier without = Erasure.of(SampleActors.CAMILLE).in(next);

        assertThat(actor(next, SampleActors.CAMILLE).ownValues()).hasSize(1);
        assertThat(actor(without, SampleActors.CAMILLE).ownValues()).isEmpty();
    }

    @Test
    void records_of_one_actor_are_merged_with_their_fields_unless_these_differ() {
        Actor apeas = actor(dossier, SampleActors.APEAS);
        Actor twin = Actor.builder(ActorId.of("twin"), ActorKind.ORGANISATION, "APEAS")
                .build();
        Dossier once = dossier.with(VISITED.with(twin, DAY)).with(VISITED.with(apeas, Known.none()));
        Dossier twice = once.with(VISITED.with(apeas, DAY.plusDays(1)));

        Answer<Dossier> merged = Persons.of(once).merge(apeas.id(), twin.id());
        assertThat(VISITED.of(actor(merged.orElseThrow(), apeas.id()))).isEqualTo(Known.of(DAY));
        assertThat(Persons.of(twice).merge(apeas.id(), twin.id()).reasons().list())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly(
                        "The two records differ (visited on: 2014-03-06 and 2014-03-05). Correct the one that is"
                                + " wrong, or keep both.");
    }

    @Test
    void a_change_is_said_with_the_name_of_the_field_and_of_the_choice() {
        Dossier low = dossier.with(RISK.with(database, LOW));
        Dossier high = low.with(PLACES.with(RISK.with(database, HIGH), 3));

        assertThat(Changes.between(dossier, low).list())
                .extracting(DossierChange::toString)
                .containsExactly("Action 2.1.1, champ « niveau de risque » : non renseigné → faible");
        assertThat(Changes.between(low, high).list())
                .extracting(change -> change.say(Locale.ENGLISH))
                .containsExactly(
                        "Action 2.1.1, field “number of places”: not recorded → 3",
                        "Action 2.1.1, field “risk level”: low → high");
        assertThat(Changes.between(low, dossier).list())
                .extracting(DossierChange::toString)
                .containsExactly("Action 2.1.1, champ « niveau de risque » : faible → non renseigné");
    }

    @Test
    void two_persons_change_two_fields_of_one_thing() {
        Dossiers dossiers = Dossiers.inMemory();
        Change change = Change.by("Anne", Instant.EPOCH);
        Revision opened = dossiers.save(dossier, Revision.NONE, change).orElseThrow();
        dossiers.save(dossier.with(RISK.with(database, LOW)), opened, change).orElseThrow();
        Dossier merged = dossiers.merge(dossier.with(PLACES.with(database, 3)), opened, change)
                .orElseThrow()
                .value();

        Action both = merged.findAction(SampleActions.DATABASE).orElseThrow();
        assertThat(RISK.of(both)).isEqualTo(Known.of(LOW));
        assertThat(PLACES.of(both)).isEqualTo(Known.of(3));
    }

    @Test
    void a_form_changes_the_fields_that_it_has() {
        Action high = WARD.with(RISK.with(database, HIGH), "Grand Centre");
        Dossier next = dossier.with(high);
        Reading<Action> edited =
                next.read(high, Input.of(Map.of("ownValues", List.of(Map.of("id", "risk", "value", "low")))));

        assertThat(RISK.of(edited.orElseThrow())).isEqualTo(Known.of(LOW));
        assertThat(WARD.of(edited.orElseThrow())).isEqualTo(Known.of("Grand Centre"));
        assertThat(next.read(high, Input.of(Map.of("ownValues", List.of(Map.of("id", "risk", "value", "lo")))))
                        .violations()
                        .list())
                .extracting(violation -> violation.path() + " " + violation.message(Locale.ENGLISH))
                .containsExactly("/ownValues/0/value “lo” is not a choice of the field “risk”. Write low.");
    }

    @Test
    void a_field_explains_what_it_refuses() {
        assertThat(RISK.refusal("high")).isEmpty();
        assertThat(RISK.refusal("hoch").map(reason -> reason.say(Locale.FRENCH)))
                .isEqualTo(Optional.of("« hoch » n’est pas un choix du champ « risk ». Écrivez low, high."));
        assertThat(RISK.say(Locale.FRENCH)).isEqualTo("niveau de risque");
    }
}
