package org.cldess.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.actor.Representative;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementId;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.SignatureId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Erasure;
import org.cldess.encounter.Meeting;
import org.cldess.known.Known;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.privacy.PersonRequest;
import org.cldess.privacy.RequestKind;
import org.cldess.purchase.Lot;
import org.cldess.purchase.LotId;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseId;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** Tests the requests of a person about the personal data in a dossier. */
class PersonalDataTest {
    private static final ContactId FACILITATOR = ContactId.of("animatrice");
    private static final LocalDate DAY = LocalDate.of(2014, 5, 6);

    private final Dossier dossier = led(SampleDossiers.grasse());

    /** Returns the dossier with the facilitator as the leader of the first action. */
    private static Dossier led(Dossier dossier) {
        List<Action> actions = dossier.actions();
        Action first = actions.get(0).toBuilder().leadPerson(FACILITATOR).build();
        return dossier.toBuilder()
                .actions(actions.stream()
                        .map(action -> action.id().equals(first.id()) ? first : action)
                        .toList())
                .build();
    }

    private static Contact contact(Dossier dossier) {
        return dossier.getActor(SampleActors.PAYS_DE_GRASSE).contacts().get(0);
    }

    private static List<String> codes(Answer<Dossier> answer) {
        return answer.reasons().stream().map(Violation::code).toList();
    }

    private static PersonRequest request(RequestKind kind) {
        return new PersonRequest(kind, DAY, Known.of(false), Known.none());
    }

    private static CharterSignature signedByFaure(CharterSignature signature) {
        return new CharterSignature(
                signature.id(),
                signature.actor(),
                signature.version(),
                signature.date(),
                signature.hash(),
                Known.of(new Representative("Dominique", "Faure", Known.none())),
                signature.withdrawn(),
                signature.method(),
                signature.level());
    }

    @Test
    void an_objection_ends_the_use_of_the_details_from_its_day_on() {
        Dossier asked = Persons.of(dossier)
                .receive(FACILITATOR, request(RequestKind.OBJECTION))
                .orElseThrow();

        assertThat(contact(asked).isUsableOn(DAY.minusDays(1))).isTrue();
        assertThat(contact(asked).isUsableOn(DAY)).isFalse();
        assertThat(contact(asked).requests()).isEqualTo(Known.of(List.of(request(RequestKind.OBJECTION))));
    }

    @Test
    void a_request_to_know_ends_nothing_and_stands_behind_those_before_it() {
        Dossier asked = Persons.of(Persons.of(dossier)
                        .receive(FACILITATOR, request(RequestKind.ACCESS))
                        .orElseThrow())
                .receive(FACILITATOR, request(RequestKind.RECTIFICATION))
                .orElseThrow();

        assertThat(contact(asked).isUsableOn(DAY)).isTrue();
        assertThat(contact(asked).requests().value().orElseThrow())
                .extracting(PersonRequest::kind)
                .containsExactly(RequestKind.ACCESS, RequestKind.RECTIFICATION);
    }

    @Test
    void details_are_used_no_longer_than_they_may_be_kept() {
        assertThat(contact(dossier).isUsableOn(LocalDate.of(2016, 12, 31))).isTrue();
        assertThat(contact(dossier).isUsableOn(LocalDate.of(2017, 1, 1))).isFalse();
    }

    @Test
    void a_person_is_told_all_that_is_held_and_where() {
        List<PersonalDatum> held = Persons.of(dossier).data(FACILITATOR);

        assertThat(held)
                .extracting(datum -> Ruling.plain(datum.say(Locale.FRENCH)))
                .contains("acteur Communauté d’agglomération du Pays de Grasse, contact Dominique Faure, courriel :"
                        + " dominique.faure@example.org")
                .anyMatch(line -> line.endsWith("personne pilote : Dominique Faure"));
        assertThat(held).extracting(PersonalDatum::path).contains("/actions/0/leadPerson");
        assertThat(Persons.of(dossier).data(ContactId.of("nobody"))).isEmpty();
    }

    @Test
    void a_person_is_told_of_the_acts_that_somebody_of_that_name_signed() {
        Dossier signed = dossier.toBuilder()
                .charter(dossier.charter()
                        .map(charter -> charter.toBuilder()
                                .signatures(charter.signatures().stream()
                                        .map(PersonalDataTest::signedByFaure)
                                        .toList())
                                .build()))
                .build();

        assertThat(Persons.of(signed).data(FACILITATOR))
                .extracting(PersonalDatum::path)
                .contains("/charter/signatures/0/representative");
        assertThat(Persons.of(dossier).data(FACILITATOR))
                .extracting(PersonalDatum::path)
                .doesNotContain("/charter/signatures/0/representative");
    }

    @Test
    void an_erased_contact_leaves_nothing_behind() {
        Dossier erased = Persons.of(dossier).erase(FACILITATOR).orElseThrow();

        assertThat(erased.getActor(SampleActors.PAYS_DE_GRASSE).contacts()).isEmpty();
        assertThat(erased.actions())
                .allMatch(action -> !action.leadPerson().isRecorded()
                        || !action.leadPerson().equals(Known.of(FACILITATOR)));
        assertThat(Persons.of(erased).data(FACILITATOR)).isEmpty();
        assertThat(WrittenDossier.of(erased).toString()).doesNotContain("Faure").doesNotContain("dominique.faure");
        assertThat(erased.contract()).isEqualTo(dossier.contract());
        assertThat(erased.actions()).hasSameSizeAs(dossier.actions());
    }

    @Test
    void an_erased_person_stays_in_the_acts_without_a_name() {
        Actor camille = dossier.getActor(SampleActors.CAMILLE);
        Dossier erased = Persons.of(dossier).erase(SampleActors.CAMILLE).orElseThrow();

        assertThat(erased.getActor(SampleActors.CAMILLE).name()).isEqualTo("Personne effacée");
        assertThat(WrittenDossier.of(erased).toString()).doesNotContain(camille.name());
        assertThat(erased.charter().map(Charter::signatures).map(List::size))
                .isEqualTo(dossier.charter().map(Charter::signatures).map(List::size));
    }

    @Test
    void a_purchase_that_meets_the_need_of_an_erased_person_stays_without_it() {
        Need garden = new Need(NeedId.of("jardin-de-camille"), "espaces-verts", "Tondre");
        Actor camille = dossier.getActor(SampleActors.CAMILLE).toBuilder()
                .needs(List.of(garden))
                .build();
        Purchase mowing = Purchase.builder(PurchaseId.of("tonte"), SampleActors.PAYS_DE_GRASSE, "Tonte")
                .need(garden.id())
                .lots(List.of(Lot.builder(LotId.of("tonte-1"), "Tonte").build()))
                .build();
        Dossier bought = dossier.with(camille).with(mowing);

        Dossier erased = Persons.of(bought).erase(SampleActors.CAMILLE).orElseThrow();

        assertThat(erased.find(Purchase.class, mowing.id()).map(Purchase::need)).contains(Known.notRecorded());
        assertThat(erased.find(Need.class, garden.id())).isEmpty();
    }

    @Test
    void the_erasure_between_two_states_is_that_of_whoever_left() {
        Dossier without = Persons.of(Persons.of(dossier).erase(FACILITATOR).orElseThrow())
                .erase(SampleActors.CAMILLE)
                .orElseThrow();

        Erasure erasure = Erasure.between(dossier, without);

        assertThat(erasure).isEqualTo(new Erasure(Set.of(FACILITATOR), Set.of(SampleActors.CAMILLE)));
        assertThat(erasure.in(dossier)).isEqualTo(without);
        assertThat(Erasure.between(without, without).isEmpty()).isTrue();
        assertThat(Erasure.between(without, dossier).isEmpty()).isTrue();
    }

    @Test
    void who_signed_for_an_erased_person_is_named_nowhere() {
        Known<Representative> lea = Known.of(new Representative("Léa", "Mandataire", Known.none()));
        Agreement agreement = Agreement.builder(AgreementId.of("a"), "Convention")
                .partners(List.of(SampleActors.CAMILLE, SampleActors.CAPAP))
                .signatures(List.of(
                        new Agreement.PartnerSignature(SampleActors.CAMILLE, Known.notRecorded(), lea),
                        new Agreement.PartnerSignature(SampleActors.CAPAP, Known.notRecorded(), lea)))
                .build();

        Dossier erased =
                Persons.of(dossier.with(agreement)).erase(SampleActors.CAMILLE).orElseThrow();

        assertThat(erased.agreements().get(0).signatures())
                .extracting(Agreement.PartnerSignature::representative)
                .containsExactly(Known.notRecorded(), lea);
    }

    @Test
    void who_signed_the_contract_for_an_erased_person_is_named_nowhere() {
        Known<Representative> lea = Known.of(new Representative("Léa", "Mandataire", Known.none()));
        Contract contract = dossier.contract();
        Party party = new Party(
                PartyId.of("camille"),
                SampleActors.CAMILLE,
                PartyRole.PARTNER,
                contract.parties().get(0).from(),
                Known.none(),
                Known.none());
        Signature signature = Signature.builder(SignatureId.of("s-camille"), party.id())
                .representative(lea)
                .build();
        List<Signature> others = contract.signatures();
        Dossier signed = dossier.toBuilder()
                .contract(contract.toBuilder()
                        .parties(Stream.concat(contract.parties().stream(), Stream.of(party))
                                .toList())
                        .signatures(Stream.concat(others.stream(), Stream.of(signature))
                                .toList())
                        .build())
                .build();

        List<Signature> left = Persons.of(signed)
                .erase(SampleActors.CAMILLE)
                .orElseThrow()
                .contract()
                .signatures();

        assertThat(left).startsWith(others.toArray(Signature[]::new)).hasSize(others.size() + 1);
        assertThat(left.get(others.size()).representative()).isEqualTo(Known.notRecorded());
    }

    @Test
    void who_is_erased_takes_no_other_name_along() {
        Charter charter = dossier.charter().value().orElseThrow();
        Dossier signed = dossier.toBuilder()
                .charter(charter.toBuilder()
                        .signatures(charter.signatures().stream()
                                .map(PersonalDataTest::signedByFaure)
                                .toList())
                        .build())
                .build();

        List<CharterSignature> left = Persons.of(signed)
                .erase(SampleActors.CAMILLE)
                .orElseThrow()
                .charter()
                .value()
                .orElseThrow()
                .signatures();
        assertThat(left)
                .filteredOn(signature -> signature.actor().equals(SampleActors.CAMILLE))
                .isNotEmpty()
                .allMatch(signature -> !signature.representative().isRecorded());
        assertThat(left)
                .filteredOn(signature -> !signature.actor().equals(SampleActors.CAMILLE))
                .isNotEmpty()
                .allMatch(signature -> signature.representative().value().isPresent());
    }

    @Test
    void an_erased_contact_comes_to_no_meeting() {
        Meeting meeting = dossier.meetings().get(0);
        Dossier coming = dossier.with(meeting.toBuilder()
                .guests(meeting.guests().stream()
                        .map(guest -> guest.withPersons(List.of(FACILITATOR)))
                        .toList())
                .build());
        assertThat(Persons.of(coming).data(FACILITATOR))
                .extracting(PersonalDatum::path)
                .contains("/meetings/0/guests/0/persons/0");

        Dossier erased = Persons.of(coming).erase(FACILITATOR).orElseThrow();

        assertThat(erased.meetings()).isEqualTo(dossier.meetings());
    }

    @Test
    void the_colleague_of_an_erased_contact_stays_and_leads_on() {
        ContactId colleague = ContactId.of("p-colleague");
        Actor actor = dossier.getActor(SampleActors.PAYS_DE_GRASSE);
        Contact other = Contact.builder(colleague, "Alix", "Martin", "annuaire", LocalDate.of(2013, 1, 1))
                .build();
        Actor both = actor.toBuilder()
                .contacts(Stream.concat(actor.contacts().stream(), Stream.of(other))
                        .toList())
                .build();
        Action second =
                dossier.actions().get(1).toBuilder().leadPerson(colleague).build();
        Dossier with = dossier.toBuilder()
                .actors(dossier.actors().stream()
                        .map(one -> one.id().equals(both.id()) ? both : one)
                        .toList())
                .actions(dossier.actions().stream()
                        .map(one -> one.id().equals(second.id()) ? second : one)
                        .toList())
                .build();

        Dossier erased = Persons.of(with).erase(FACILITATOR).orElseThrow();
        assertThat(erased.getActor(actor.id()).contacts())
                .extracting(Contact::id)
                .containsExactly(colleague);
        assertThat(erased.actions()).extracting(Action::leadPerson).contains(Known.of(colleague));
    }

    @Test
    void only_persons_whom_the_dossier_knows_are_erased() {
        assertThat(codes(Persons.of(dossier).erase(ContactId.of("nobody")))).containsExactly("person.unknown");
        assertThat(codes(Persons.of(dossier).erase(ActorId.of("nobody")))).containsExactly("person.unknown");
        assertThat(codes(Persons.of(dossier).erase(SampleActors.APEAS))).containsExactly("person.body");
        assertThat(codes(Persons.of(dossier).receive(ContactId.of("nobody"), request(RequestKind.ACCESS))))
                .containsExactly("person.unknown");
    }

    @Test
    void what_happened_later_to_a_contact_is_not_seen() {
        Dossier told = Persons.of(WrittenDossier.of(dossier)
                        .with("/actors/%s/contacts/0/informed".formatted(index()), LocalDate.of(2014, 6, 1))
                        .with("/actors/%s/contacts/0/lastContact".formatted(index()), LocalDate.of(2014, 6, 2))
                        .dossier())
                .receive(
                        FACILITATOR,
                        new PersonRequest(RequestKind.ACCESS, DAY, Known.of(false), Known.of(DAY.plusDays(9))))
                .orElseThrow();

        assertThat(contact(told.seenOn(DAY)))
                .extracting(Contact::informed, Contact::lastContact)
                .containsExactly(Known.none(), Known.notRecorded());
        assertThat(contact(told.seenOn(DAY)).requests().value().orElseThrow())
                .extracting(PersonRequest::kind, PersonRequest::answered)
                .containsExactly(tuple(RequestKind.ACCESS, Known.none()));
        assertThat(contact(told.seenOn(DAY.minusDays(1))).requests()).isEqualTo(Known.of(List.of()));
        assertThat(contact(told.seenOn(LocalDate.of(2014, 6, 2)))).isEqualTo(contact(told));
    }

    private int index() {
        return dossier.actors().indexOf(dossier.getActor(SampleActors.PAYS_DE_GRASSE));
    }
}
