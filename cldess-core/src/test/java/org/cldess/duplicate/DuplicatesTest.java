package org.cldess.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.actor.Establishment;
import org.cldess.actor.EstablishmentId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.PostalCode;
import org.cldess.identity.Rna;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;
import org.cldess.identity.SiretClosing;
import org.cldess.known.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {
    private static ActorBuilder actor(String id, String name) {
        return Actor.builder(ActorId.of(id), ActorKind.ORGANISATION, name);
    }

    private static Contact contact(String id, String email, String telephone) {
        return Contact.builder(ContactId.of(id), "Camille", "Roux", "Suivi", LocalDate.of(2030, 1, 1))
                .email(email)
                .telephone(telephone)
                .build();
    }

    private static List<Integer> points(Duplicate found) {
        return found.clues().stream().map(Clue::points).toList();
    }

    @Test
    void one_association_written_twice_is_found_and_every_clue_is_told() {
        Actor one = actor("b", "Association « Les Jardins de l’Étoile »")
                .commune(CommuneCode.parse("06069"))
                .contacts(List.of(contact("c-1", "Camille.Roux@example.org", "01 99 00 12 34")))
                .build();
        Actor other = actor("a", "JARDINS DE L'ETOILE (asso loi 1901)")
                .commune(CommuneCode.parse("06069"))
                .contacts(List.of(contact("c-2", "camille.roux@example.org", "01.99.00.12.34")))
                .build();

        List<Duplicate> found = Duplicates.among(List.of(one, other));

        assertThat(found)
                .extracting(Duplicate::first, Duplicate::second, Duplicate::score)
                .containsExactly(tuple(ActorId.of("a"), ActorId.of("b"), 100));
        assertThat(points(found.get(0))).containsExactly(60, 40, 30, 20, 15);
        assertThat(found.get(0).say(Locale.ENGLISH))
                .startsWith("“a” and “b” may be the same actor (score 100 out of 100). Same name, apart from common"
                        + " words:")
                .contains("Same telephone number: 01.99.00.12.34.", "Same contact person: Camille Roux.");
    }

    @Test
    void the_number_of_any_place_where_it_works_or_worked_is_enough() {
        Siret number = Siret.parse("40265447900029");
        Actor seat = actor("a", "Un nom").siret(number).build();
        Actor place = actor("b", "Tout autre chose")
                .establishments(List.of(new Establishment(
                        EstablishmentId.of("atelier"),
                        "Atelier",
                        Known.of(number),
                        Known.notRecorded(),
                        Known.notRecorded(),
                        Known.notRecorded())))
                .build();
        Actor formerly = actor("c", "Encore autre chose")
                .siretClosings(List.of(new SiretClosing(number, LocalDate.of(2012, 6, 30), Known.none())))
                .build();

        assertThat(Duplicates.among(List.of(seat, place, formerly)))
                .extracting(Duplicate::first, Duplicate::second, Duplicate::score)
                .containsExactly(
                        tuple(seat.id(), place.id(), 100),
                        tuple(seat.id(), formerly.id(), 100),
                        tuple(place.id(), formerly.id(), 100));
    }

    @Test
    void where_one_worked_before_does_not_speak_against_it() {
        Actor moved = actor("a", "Les Jardins")
                .siretClosings(List.of(
                        new SiretClosing(Siret.parse("73282932000074"), LocalDate.of(2012, 6, 30), Known.none())))
                .build();
        Actor now = actor("b", "Les Jardins").siren(Siren.parse("402654479")).build();

        assertThat(points(Duplicates.among(List.of(moved, now)).get(0))).containsExactly(60);
    }

    @Test
    void the_same_number_is_enough() {
        Actor one = actor("a", "Un nom").siret(Siret.parse("40265447900029")).build();
        Actor other =
                actor("b", "Tout autre chose").siren(Siren.parse("402654479")).build();

        assertThat(Duplicates.among(List.of(one, other)))
                .extracting(Duplicate::score)
                .containsExactly(90);
        assertThat(Duplicates.among(List.of(
                        actor("a", "Un").rna(Rna.parse("W061000001")).build(),
                        actor("b", "Deux").rna(Rna.parse("W061000001")).build())))
                .extracting(Duplicate::score)
                .containsExactly(100);
    }

    @Test
    void two_establishments_of_one_body_are_shown_only_if_more_speaks_for_it() {
        Actor one = actor("a", "La Poste").siret(Siret.parse("35600000000048")).build();
        Actor other = actor("b", "Bureau de Grasse")
                .siret(Siret.parse("35600000009075"))
                .build();

        assertThat(Duplicates.among(List.of(one, other))).isEmpty();
        assertThat(Duplicates.among(List.of(one, other), 30))
                .extracting(Duplicate::score)
                .containsExactly(30);
    }

    @Test
    void the_same_name_with_another_number_speaks_against_itself() {
        Actor one = actor("a", "Atelier Mimosa").siren(Siren.parse("402654479")).build();
        Actor other =
                actor("b", "Atelier Mimosa").siren(Siren.parse("200039857")).build();

        assertThat(Duplicates.among(List.of(one, other))).isEmpty();
        assertThat(ActorComparison.of(one, other).clues())
                .extracting(Clue::points)
                .containsExactly(-80, 60);
        assertThat(ActorComparison.of(one, other).score()).isZero();
    }

    @Test
    void a_person_is_probably_no_organisation_of_the_same_name() {
        Actor organisation = actor("a", "Camille Roux")
                .contacts(List.of(contact("c-1", "camille.roux@example.org", "01 99 00 12 34")))
                .build();
        Actor person = Actor.builder(ActorId.of("b"), ActorKind.NATURAL_PERSON, "Camille Roux")
                .contacts(List.of(contact("c-2", "camille.roux@example.org", "01 99 00 56 78")))
                .build();

        assertThat(points(Duplicates.among(List.of(organisation, person)).get(0)))
                .containsExactlyInAnyOrder(60, 40, 20, -20);
    }

    @ParameterizedTest
    @CsvSource({
        "Association des Jardins de l’Étoile, jardins etoile, 60",
        "SCOP La Roulotte, S.C.O.P. Roulotte, 60",
        "Cœur de ville, COEUR VILLE, 60",
        "Les Paniers du Val de Siagne, Paniers Val Siagne bio, 51",
        "Mutuelle, mutuelle, 60",
        "Atelier Mimosa, Atelier Jasmin, 0"
    })
    void names_are_compared_without_accents_case_and_common_words(String one, String other, int score) {
        assertThat(ActorComparison.of(actor("a", one).build(), actor("b", other).build())
                        .score())
                .isEqualTo(score);
    }

    @Test
    void finds_what_comparing_all_pairs_finds() {
        Random random = new Random(20261125);
        List<String> words = List.of("Jardin", "Étoile", "Mimosa", "Atelier", "Vallon", "Bio", "Recyclerie");
        List<String> sirens = List.of("402654479", "200039857", "356000000");
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            ActorBuilder actor = actor(
                    "a-" + i,
                    words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size())) + " "
                            + i % 9);
            if (random.nextInt(6) == 0) {
                actor.siren(Siren.parse(sirens.get(random.nextInt(sirens.size()))));
            }
            if (random.nextInt(4) == 0) {
                actor.contacts(List.of(contact("c-" + i, "p" + random.nextInt(20) + "@example.org", "0199001234")));
            }
            actors.add(actor.commune(CommuneCode.parse("0606" + random.nextInt(10)))
                    .build());
        }

        List<Duplicate> all = IntStream.range(0, actors.size())
                .boxed()
                .flatMap(
                        i -> IntStream.range(i + 1, actors.size()).mapToObj(j -> inOrder(actors.get(i), actors.get(j))))
                .filter(pair -> pair.score() >= Duplicates.LIKELY)
                .toList();

        assertThat(all).hasSizeGreaterThan(50);
        assertThat(Duplicates.among(actors)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(Duplicates.among(actors)).isSortedAccordingTo((one, other) -> other.score() - one.score());
    }

    private static Duplicate inOrder(Actor one, Actor other) {
        return one.id().compareTo(other.id()) < 0 ? ActorComparison.of(one, other) : ActorComparison.of(other, one);
    }

    @Test
    void refuses_a_least_score_that_is_none() {
        assertThatThrownBy(() -> Duplicates.among(List.of(), 0)).hasMessageContaining("0");
        assertThatThrownBy(() -> Duplicates.among(List.of(), 101)).hasMessageContaining("101");
        assertThat(Duplicates.among(List.of(), 100)).isEmpty();
    }

    private static Actor at(String id, String name, String commune, String address) {
        return actor(id, name)
                .commune(CommuneCode.parse(commune))
                .address(address)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "'12 bis, av. du Général-de-Gaulle', 12 Bis AVENUE DU GENERAL DE GAULLE",
        "'3, pl. de l’Église', 3 place de l'Eglise",
        "'ZI les Pins, 4 bd St-Jean', Z.I. des Pins 4 boulevard Saint Jean"
    })
    void one_door_however_it_is_written_speaks_for_one_actor(String one, String other) {
        List<Duplicate> found = Duplicates.among(
                List.of(
                        at("a", "Recyclerie du Loup", "06069", one),
                        at("b", "Ressourcerie des Vallons", "06069", other)),
                1);

        assertThat(found).hasSize(1);
        assertThat(points(found.get(0))).containsExactly(25, 15);
        assertThat(found.get(0).clues().get(0).say(Locale.FRENCH)).isEqualTo("Même adresse\u00A0: " + one + ".");
    }

    @Test
    void the_same_street_elsewhere_says_nothing() {
        Actor one = at("a", "Épicerie du Moulin", "06069", "3 place de l’Église");
        Actor other = at("b", "Atelier du Moulin", "06007", "3 place de l’Église");
        Actor further = actor("c", "Garage du Moulin")
                .address("3 place de l’Église")
                .postalCode(PostalCode.parse("06810"))
                .build();

        assertThat(Duplicates.among(List.of(one, other), 1))
                .allSatisfy(
                        found -> assertThat(points(found)).doesNotContain(25).contains(-15));
        assertThat(Duplicates.among(
                        List.of(
                                further,
                                other.toBuilder()
                                        .postalCode(PostalCode.parse("06130"))
                                        .build()),
                        1))
                .allSatisfy(found -> assertThat(points(found)).doesNotContain(25));
        assertThat(Duplicates.among(List.of(one, at("d", "Garage", "06069", "5 place de l’Église")), 1))
                .isEmpty();
    }

    @Test
    void a_house_that_many_share_makes_no_pairs() {
        List<Actor> many = IntStream.range(0, 51)
                .mapToObj(i -> at("n-" + i, "Nom" + i, "06069", "1 rue de la Maison des associations"))
                .toList();

        assertThat(Duplicates.among(many, 1)).isEmpty();
        assertThat(Duplicates.among(many.subList(0, 50), 1)).hasSize(50 * 49 / 2);
    }
}
