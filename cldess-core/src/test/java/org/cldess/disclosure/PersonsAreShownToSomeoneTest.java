package org.cldess.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.NamedPerson;
import org.cldess.actor.Representative;
import org.cldess.actor.kind.ActorKind;
import org.cldess.charter.CharterSignature;
import org.cldess.component.ThingVisibleTo;
import org.cldess.component.VisibleTo;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.Signature;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.rule.Finding;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;
import org.cldess.sample.EveryForm;
import org.cldess.sample.WrittenDossier;
import org.cldess.testing.Cases;
import org.cldess.thing.AudienceDependent;
import org.junit.jupiter.api.Test;

/**
 * Tests that every fact about a person declares its audience. The public sees contacts who agreed to be published, of
 * bodies that agreed to be listed, and those who signed for a public body. Partners see all names.
 */
class PersonsAreShownToSomeoneTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final List<Dossier> DOSSIERS =
            Cases.seeds(16).mapToObj(MarkedPersons::dossier).toList();

    /** The types of ids that refer to persons. */
    private static final Set<Class<?>> IDS = EveryForm.forms().stream()
            .filter(form -> NamedPerson.class.isAssignableFrom(form.type()))
            .flatMap(form -> form.identity().stream())
            .map(Part::held)
            .collect(Collectors.toUnmodifiableSet());

    /** Returns the paths through the components of a dossier that end at a name of a person or a reference to one. */
    private static List<List<Part>> ways() {
        List<List<Part>> ways = new ArrayList<>();
        go(Form.of(DossierParts.class), List.of(), ways);
        return ways;
    }

    private static void go(Form form, List<Part> gone, List<List<Part>> ways) {
        for (Part part : form.parts()) {
            List<Part> way = Stream.concat(gone.stream(), Stream.of(part)).toList();
            if (namesSomebody(part)) {
                ways.add(way);
            } else if (part.holdsThings() && gone.stream().noneMatch(before -> before.owner() == part.form())) {
                go(part.form(), way, ways);
            }
        }
    }

    private static boolean namesSomebody(Part part) {
        return NamedPerson.class.isAssignableFrom(part.held()) || (part.cites() && IDS.contains(part.held()));
    }

    /** Returns whether a component on the path declares its audience. */
    private static boolean saysWho(List<Part> way) {
        return way.stream()
                .anyMatch(part -> part.find(VisibleTo.class).isPresent()
                        || AudienceDependent.class.isAssignableFrom(part.owner().type())
                        || part.owner().parts().stream()
                                .anyMatch(beside ->
                                        beside.find(ThingVisibleTo.class).isPresent()));
    }

    /** Counts the values at the end of a path. */
    private static long count(Record thing, List<Part> way) {
        List<?> items = way.get(0).items(thing);
        return way.size() == 1
                ? items.size()
                : items.stream()
                        .mapToLong(item -> count((Record) item, way.subList(1, way.size())))
                        .sum();
    }

    private static Set<String> seen(Dossier dossier, Audience audience) {
        return MarkedPersons.in(WrittenDossier.of(dossier.seenBy(audience)));
    }

    private static Set<String> marks(Record thing) {
        return MarkedPersons.in(WrittenDossier.written(thing));
    }

    /** Returns the dossier with a body in place of each person as an assembly: a person has no assembly. */
    private static Dossier ofBodies(Dossier dossier) {
        ActorId body = dossier.actors().stream()
                .filter(actor -> actor.kind() != ActorKind.NATURAL_PERSON)
                .map(Actor::id)
                .findFirst()
                .orElseThrow();
        return dossier.toBuilder()
                .deliberations(dossier.deliberations().stream()
                        .map(act -> dossier.getActor(act.assembly()).kind() == ActorKind.NATURAL_PERSON
                                ? act.toBuilder().assembly(body).build()
                                : act)
                        .toList())
                .build();
    }

    private static Stream<Contact> contacts(Dossier dossier) {
        return dossier.actors().stream().flatMap(actor -> actor.contacts().stream());
    }

    private static boolean isPublic(Dossier dossier, ActorId id) {
        return dossier.getActor(id).publicBody().value().isPresent();
    }

    /** Returns the contacts who agreed to be published, of bodies that agreed to be listed. */
    private static Stream<? extends Record> published(Dossier dossier) {
        return dossier.actors().stream()
                .filter(actor -> actor.kind() != ActorKind.NATURAL_PERSON)
                .filter(actor -> actor.isListedOn(LocalDate.MAX))
                .flatMap(actor -> actor.contacts().stream())
                .filter(Contact::isPublic);
    }

    /** Returns the persons who signed for a public body. */
    private static Stream<Representative> officials(Dossier dossier) {
        Stream<Known<Representative>> underTheCharter = dossier.charter().value().stream()
                .flatMap(charter -> charter.signatures().stream())
                .filter(signature -> isPublic(dossier, signature.actor()))
                .map(CharterSignature::representative);
        Stream<Known<Representative>> underTheContract = Stream.concat(
                        dossier.contract().signatures().stream(),
                        dossier.contract().amendments().stream()
                                .map(Amendment::signatures)
                                .flatMap(List::stream))
                .filter(signature -> signatory(dossier, signature)
                        .filter(id -> isPublic(dossier, id))
                        .isPresent())
                .map(Signature::representative);
        return Stream.concat(underTheCharter, underTheContract)
                .flatMap(representative -> representative.value().stream());
    }

    private static Optional<ActorId> signatory(Dossier dossier, Signature signature) {
        return dossier.contract().findParty(signature.party()).map(Party::actor);
    }

    @Test
    void every_way_to_a_person_says_who_sees_it_but_those_to_who_signed() {
        assertThat(ways())
                .as("ways to persons: if one was added, decide who sees the person, and correct this number")
                .hasSize(15);
        assertThat(ways())
                .filteredOn(way -> !saysWho(way))
                .allSatisfy(way -> assertThat(way.get(way.size() - 1).held())
                        .as(way.toString())
                        .isEqualTo(Representative.class));
    }

    @Test
    void on_every_way_to_a_person_the_public_sees_some_persons_less() {
        for (List<Part> way : ways()) {
            long all = DOSSIERS.stream()
                    .mapToLong(dossier -> count(dossier.parts(), way))
                    .sum();
            long shown = DOSSIERS.stream()
                    .mapToLong(dossier -> count(dossier.seenBy(Audience.PUBLIC).parts(), way))
                    .sum();

            assertThat(shown).as(way.toString()).isLessThan(all);
        }
    }

    @Test
    void the_public_sees_the_persons_who_agreed_and_those_who_signed_for_a_public_body_and_no_others() {
        int all = 0;
        for (Dossier dossier : DOSSIERS) {
            Set<String> agreed = new TreeSet<>();
            Stream.concat(published(dossier), officials(dossier)).forEach(person -> agreed.addAll(marks(person)));
            all += agreed.size();

            assertThat(seen(dossier, Audience.PUBLIC)).isEqualTo(agreed);
        }
        assertThat(all).isGreaterThan(3 * DOSSIERS.size());
    }

    @Test
    void partners_see_all_names_but_of_those_who_refused_and_reach_those_who_agreed_at_work() {
        for (Dossier dossier : DOSSIERS) {
            Set<String> expected = seen(dossier, Audience.FACILITATOR);
            contacts(dossier).filter(contact -> !contact.isPublic()).forEach(contact -> {
                Set<String> reaching = marks(contact);
                reaching.removeAll(marks(contact.isRefused() ? contact.anonymised() : contact.withoutAddresses()));
                expected.removeAll(reaching);
            });
            dossier.actors().stream()
                    .filter(actor -> actor.kind() == ActorKind.NATURAL_PERSON)
                    .forEach(actor -> {
                        expected.removeAll(MarkedPersons.in(actor.address()));
                        if (!actor.isListedOn(LocalDate.MAX)) {
                            actor.listing().value().ifPresent(listing -> expected.removeAll(marks(listing)));
                        }
                    });
            dossier.calls().forEach(call -> {
                call.applicants().forEach(applicant -> expected.removeAll(marks(applicant)));
                call.jurors().forEach(juror -> expected.removeAll(marks(juror)));
            });

            assertThat(seen(dossier, Audience.PARTNER)).isEqualTo(expected);
            assertThat(seen(dossier, Audience.COMMITTEE)).isEqualTo(seen(dossier, Audience.FACILITATOR));
        }
    }

    @Test
    void what_rules_tell_an_audience_names_nobody_whom_it_does_not_see() {
        int told = 0;
        for (Dossier drawn : DOSSIERS) {
            Dossier dossier = ofBodies(drawn);
            Findings findings = Rulebook.france().check(dossier, DAY);
            for (Audience audience : List.of(Audience.PUBLIC, Audience.PARTNER)) {
                List<Finding> shown = findings.seenBy(audience).list();
                Set<String> named = shown.stream()
                        .map(finding -> finding.message(Locale.FRENCH))
                        .flatMap(sentence -> MarkedPersons.in(sentence).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
                told += shown.size();

                assertThat(seen(dossier, audience)).containsAll(named);
            }
        }
        assertThat(told).isGreaterThan(150 * DOSSIERS.size());
    }
}
