package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactBuilder;
import org.cldess.actor.ContactId;
import org.cldess.actor.Establishment;
import org.cldess.actor.EstablishmentId;
import org.cldess.actor.HeldRole;
import org.cldess.actor.Listing;
import org.cldess.charter.CharterSignature;
import org.cldess.contract.party.Signature;
import org.cldess.disclosure.Audience;
import org.cldess.identity.WebAddress;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.formula.Formula;
import org.cldess.known.Known;
import org.cldess.privacy.LegalBasis;
import org.cldess.privacy.PersonRequest;
import org.cldess.privacy.RequestKind;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;

/** Tests what an audience does not see. Each audience sees all that a narrower one sees, and more. */
class SeenByTest {
    private static final LocalDate LISTED = LocalDate.of(2014, 3, 3);

    private final Dossier grasse = SampleDossiers.grasse();

    private Actor actor(Audience audience, ActorId id) {
        return grasse.seenBy(audience).getActor(id);
    }

    @Test
    void hides_a_confidential_action_from_those_before_its_audience() {
        assertThat(grasse.seenBy(Audience.PUBLIC).findAction(SampleActions.CONFIDENTIAL))
                .isEmpty();
        assertThat(grasse.seenBy(Audience.PARTNER).findAction(SampleActions.CONFIDENTIAL))
                .isEmpty();
        assertThat(grasse.seenBy(Audience.COMMITTEE).findAction(SampleActions.CONFIDENTIAL))
                .isPresent();
        assertThat(grasse.seenBy(Audience.FACILITATOR)).isEqualTo(grasse);
    }

    @Test
    void hides_the_indicator_of_hidden_actions_alone() {
        Dossier hidden = grasse.toBuilder()
                .actions(grasse.actions().stream()
                        .map(action -> action.id().equals(SampleActions.DATABASE)
                                ? action.toBuilder()
                                        .visibility(Audience.COMMITTEE)
                                        .build()
                                : action)
                        .toList())
                .build();

        assertThat(grasse.seenBy(Audience.PUBLIC).indicators()).hasSize(2);
        assertThat(hidden.seenBy(Audience.PUBLIC).indicators())
                .extracting(Indicator::name)
                .containsExactly("Rencontres suivies d’un contact");
        assertThat(hidden.seenBy(Audience.COMMITTEE).indicators()).hasSize(2);
    }

    @Test
    void hides_what_is_computed_from_a_hidden_indicator_also_in_the_actions_that_name_it() {
        IndicatorId computed = IndicatorId.of("evolution");
        Dossier hidden = grasse.toBuilder()
                .indicators(Stream.concat(
                                grasse.indicators().stream(),
                                Stream.of(Indicator.builder(computed, "Évolution", IndicatorKind.IMPACT, "%")
                                        .formula(Formula.parse("[etablissements] - baseline([etablissements])"))
                                        .build()))
                        .toList())
                .actions(grasse.actions().stream()
                        .map(action -> action.id().equals(SampleActions.DATABASE)
                                ? action.toBuilder()
                                        .visibility(Audience.COMMITTEE)
                                        .build()
                                : action.toBuilder()
                                        .indicators(List.of(computed))
                                        .build())
                        .toList())
                .build();
        Dossier seen = hidden.seenBy(Audience.PUBLIC);

        assertThat(seen.indicators()).extracting(Indicator::name).containsExactly("Rencontres suivies d’un contact");
        assertThat(seen.actions())
                .isNotEmpty()
                .allMatch(action -> action.indicators().isEmpty());
        assertThat(hidden.seenBy(Audience.COMMITTEE).findIndicator(computed)).isPresent();
    }

    @Test
    void copies_no_action_whose_indicators_are_all_shown() {
        assertThat(VisibleIndicators.actions(grasse.actions(), grasse.indicators()))
                .isSameAs(grasse.actions());
    }

    @Test
    void shows_names_from_partner_up_and_addresses_from_committee_up() {
        assertThat(actor(Audience.PUBLIC, SampleActors.PAYS_DE_GRASSE).contacts())
                .isEmpty();
        Contact named =
                actor(Audience.PARTNER, SampleActors.PAYS_DE_GRASSE).contacts().get(0);
        assertThat(named.familyName()).isEqualTo("Faure");
        assertThat(named.email()).isEqualTo(Known.notRecorded());
        assertThat(named.telephone()).isEqualTo(Known.notRecorded());
        assertThat(actor(Audience.COMMITTEE, SampleActors.PAYS_DE_GRASSE)
                        .contacts()
                        .get(0)
                        .email())
                .isEqualTo(Known.of("dominique.faure@example.org"));
    }

    @Test
    void masks_natural_persons_to_the_public() {
        assertThat(actor(Audience.PUBLIC, SampleActors.CAMILLE).name()).isEqualTo("–");
        assertThat(actor(Audience.PARTNER, SampleActors.CAMILLE).name()).isEqualTo("Camille Roux");
        assertThat(actor(Audience.PUBLIC, SampleActors.APEAS).name()).isEqualTo("APEAS");
    }

    private static Dossier withListing(ActorId id, Known<LocalDate> withdrawn, UnaryOperator<ContactBuilder> contact) {
        Listing listing = new Listing(
                Known.of(LISTED),
                withdrawn,
                Known.of("Un jardin de fleurs."),
                Known.of(WebAddress.parse("https://fleurs.example.org")),
                Known.of(LISTED));
        Contact person = contact.apply(
                        Contact.builder(ContactId.of("p-1"), "Dominique", "Faure", "annuaire", LocalDate.of(2020, 1, 1))
                                .email("dominique.faure@example.org")
                                .basis(LegalBasis.CONSENT)
                                .lastContact(LISTED))
                .build();
        Dossier grasse = SampleDossiers.grasse();
        return grasse.toBuilder()
                .actors(grasse.actors().stream()
                        .map(actor -> actor.id().equals(id)
                                ? actor.toBuilder()
                                        .listing(listing)
                                        .contacts(List.of(person))
                                        .build()
                                : actor)
                        .toList())
                .build();
    }

    @Test
    void shows_the_public_the_persons_who_agreed_to_be_published_of_the_actors_who_agreed_to_be_listed() {
        Actor shown = withListing(SampleActors.PERFUMER, Known.none(), one -> one.publicationAgreed(LISTED))
                .seenBy(Audience.PUBLIC)
                .getActor(SampleActors.PERFUMER);

        assertThat(shown.listing().flatMap(Listing::words)).isEqualTo(Known.of("Un jardin de fleurs."));
        assertThat(shown.contacts())
                .singleElement()
                .returns(Known.of("dominique.faure@example.org"), Contact::email)
                .returns(Known.notRecorded(), Contact::basis)
                .returns(Known.notRecorded(), Contact::lastContact);
    }

    @Test
    void shows_the_public_nobody_who_did_not_agree_or_objected_since() {
        PersonRequest objection = new PersonRequest(RequestKind.OBJECTION, LISTED, Known.of(false), Known.none());
        for (Dossier dossier : List.of(
                withListing(SampleActors.PERFUMER, Known.none(), one -> one),
                withListing(SampleActors.PERFUMER, Known.none(), one -> one.publicationAgreed(Known.none())),
                withListing(
                        SampleActors.PERFUMER,
                        Known.none(),
                        one -> one.publicationAgreed(LISTED).requests(List.of(objection))),
                withListing(SampleActors.PERFUMER, Known.of(LISTED), one -> one.publicationAgreed(LISTED)),
                withListing(SampleActors.CAMILLE, Known.none(), one -> one.publicationAgreed(LISTED)))) {
            assertThat(dossier.seenBy(Audience.PUBLIC).actors())
                    .allSatisfy(actor -> assertThat(actor.contacts()).isEmpty());
        }
    }

    @Test
    void keeps_the_words_of_who_withdrew_and_of_natural_persons_from_the_public() {
        Actor gone = withListing(SampleActors.PERFUMER, Known.of(LISTED), one -> one)
                .seenBy(Audience.PUBLIC)
                .getActor(SampleActors.PERFUMER);
        Actor person = withListing(SampleActors.CAMILLE, Known.none(), one -> one)
                .seenBy(Audience.PUBLIC)
                .getActor(SampleActors.CAMILLE);

        for (Actor actor : List.of(gone, person)) {
            assertThat(actor.listing().flatMap(Listing::words)).isEqualTo(Known.notRecorded());
            assertThat(actor.listing().flatMap(Listing::website)).isEqualTo(Known.notRecorded());
        }
    }

    @Test
    void shows_partners_the_address_of_who_agreed_to_be_published() {
        assertThat(withListing(SampleActors.PERFUMER, Known.none(), one -> one.publicationAgreed(LISTED))
                        .seenBy(Audience.PARTNER)
                        .getActor(SampleActors.PERFUMER)
                        .contacts()
                        .get(0)
                        .email())
                .isEqualTo(Known.of("dominique.faure@example.org"));
    }

    @Test
    void hides_from_the_public_where_persons_work_and_what_they_are_to_whom() {
        Establishment place = new Establishment(EstablishmentId.of("atelier"), "Atelier de Camille");
        HeldRole role = new HeldRole("présidence", Known.of(SampleActors.WORKSHOP), Known.none(), Known.none());
        Dossier told = grasse.toBuilder()
                .actors(grasse.actors().stream()
                        .map(actor -> actor.toBuilder()
                                .establishments(
                                        actor.id().equals(SampleActors.CAMILLE)
                                                ? Known.of(List.of(place))
                                                : actor.establishments())
                                .roles(
                                        actor.id().equals(SampleActors.WORKSHOP)
                                                ? Known.of(List.of())
                                                : Known.of(List.of(role)))
                                .build())
                        .toList())
                .build();

        Actor camille = told.seenBy(Audience.PUBLIC).getActor(SampleActors.CAMILLE);
        assertThat(camille.establishments()).isEqualTo(Known.notRecorded());
        assertThat(camille.roles()).isEqualTo(Known.notRecorded());
        Actor apeas = told.seenBy(Audience.PUBLIC).getActor(SampleActors.APEAS);
        assertThat(apeas.roles()).isEqualTo(Known.of(List.of(role)));
        assertThat(told.seenBy(Audience.PARTNER).actors())
                .allSatisfy(actor -> assertThat(actor.roles().isRecorded()).isTrue());
    }

    @Test
    void names_to_the_public_only_those_who_signed_for_a_public_body() {
        Dossier shown = grasse.seenBy(Audience.PUBLIC);

        assertThat(shown.contract().signatures())
                .extracting(Signature::representative)
                .isEqualTo(grasse.contract().signatures().stream()
                        .map(Signature::representative)
                        .toList());
        assertThat(shown.charter().value().orElseThrow().signatures())
                .extracting(CharterSignature::representative)
                .containsOnly(Known.notRecorded());
        assertThat(grasse.seenBy(Audience.PARTNER).charter()).isEqualTo(grasse.charter());
    }

    @Test
    void keeps_what_people_said_of_each_other_from_the_public() {
        assertThat(grasse.seenBy(Audience.PUBLIC).exchanges().get(0).first().visitorFeedback())
                .isEqualTo(Known.notRecorded());
        assertThat(grasse.seenBy(Audience.PARTNER).exchanges()).isEqualTo(grasse.exchanges());
    }

    @Test
    void nests() {
        for (Audience wider : Audience.values()) {
            for (Audience narrower : Audience.values()) {
                if (wider.sees(narrower)) {
                    assertThat(grasse.seenBy(wider).seenBy(narrower)).isEqualTo(grasse.seenBy(narrower));
                }
            }
        }
        assertThat(grasse.seenBy(Audience.PUBLIC).actions())
                .extracting(Action::id)
                .containsExactly(SampleActions.DATABASE, SampleActions.MEETINGS);
    }
}
