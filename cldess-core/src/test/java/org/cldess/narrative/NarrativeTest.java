package org.cldess.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.actor.Listing;
import org.cldess.actor.kind.ActorKind;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Changes;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.privacy.PersonRequest;
import org.cldess.privacy.RequestKind;
import org.cldess.rulebook.Rulebook;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;

class NarrativeTest {
    private static final LocalDate WRITTEN = LocalDate.of(2014, 1, 20);
    private static final LocalDate APPROVED = LocalDate.of(2014, 3, 25);
    private static final ContactId PUBLISHED = ContactId.of("published");
    private static final ContactId UNPUBLISHED = ContactId.of("unpublished");

    private static final Narrative REVIEW = Narrative.builder(
                    NarrativeId.of("bilan-2013"),
                    "Une année de rencontres",
                    "Les entreprises se sont rencontrées.\n\nElles continuent.",
                    WRITTEN)
            .year(2013)
            .author(UNPUBLISHED)
            .quotes(List.of(
                    new Quote("Nous nous sommes découverts.", PUBLISHED, Known.of(APPROVED)),
                    new Quote("C’était utile.", UNPUBLISHED, Known.of(APPROVED)),
                    new Quote("Je refuse d’être cité.", PUBLISHED, Known.none())))
            .build();

    private static final Narrative APPROVED_REVIEW =
            REVIEW.toBuilder().approved(APPROVED).build();

    private static Contact contact(ContactId id) {
        return Contact.builder(id, "Camille", "Vernazobre", "animer le contrat", LocalDate.of(2016, 12, 31))
                .build();
    }

    private static Dossier with(Narrative narrative) {
        return with(narrative, contact(UNPUBLISHED));
    }

    private static Dossier with(Narrative narrative, Contact unpublished) {
        Actor workshop = Actor.builder(ActorId.of("workshop"), ActorKind.ORGANISATION, "Atelier Exemple Mimosa")
                .listing(Listing.builder().agreed(LocalDate.of(2012, 5, 10)).build())
                .contacts(List.of(
                        contact(PUBLISHED).toBuilder()
                                .publicationAgreed(LocalDate.of(2012, 5, 10))
                                .build(),
                        unpublished))
                .build();
        return SampleDossiers.grasse().with(workshop).with(narrative);
    }

    private static List<String> quoted(Dossier dossier) {
        return dossier.narratives().stream()
                .flatMap(narrative -> narrative.quotes().stream())
                .map(Quote::text)
                .toList();
    }

    @Test
    void a_text_that_nobody_approved_is_a_draft_of_the_facilitator() {
        Dossier dossier = with(REVIEW);

        assertThat(dossier.seenBy(Audience.FACILITATOR).narratives()).containsExactly(REVIEW);
        assertThat(dossier.seenBy(Audience.COMMITTEE).narratives()).isEmpty();
    }

    @Test
    void an_approved_text_is_read_by_its_audience_from_the_day_of_approval() {
        Dossier dossier =
                with(APPROVED_REVIEW.toBuilder().visibility(Audience.PARTNER).build());

        assertThat(dossier.seenOn(APPROVED).seenBy(Audience.PARTNER).narratives())
                .hasSize(1);
        assertThat(dossier.seenOn(APPROVED).seenBy(Audience.PUBLIC).narratives())
                .isEmpty();
        assertThat(dossier.seenOn(APPROVED.minusDays(1))
                        .seenBy(Audience.COMMITTEE)
                        .narratives())
                .isEmpty();
        assertThat(dossier.seenOn(WRITTEN.minusDays(1)).narratives()).isEmpty();
    }

    @Test
    void only_those_are_quoted_who_agreed() {
        Dossier dossier = with(APPROVED_REVIEW);

        assertThat(quoted(dossier.seenBy(Audience.COMMITTEE)))
                .containsExactly("Nous nous sommes découverts.", "C’était utile.");
        assertThat(quoted(dossier.seenOn(APPROVED.minusDays(1)).seenBy(Audience.FACILITATOR)))
                .hasSize(3);
        assertThat(dossier.seenOn(APPROVED.minusDays(1)).narratives().get(0).publishableQuotes())
                .isEmpty();
    }

    @Test
    void the_public_reads_only_persons_whose_names_are_published() {
        Narrative seen =
                with(APPROVED_REVIEW).seenBy(Audience.PUBLIC).narratives().get(0);

        assertThat(seen.quotes()).extracting(Quote::text).containsExactly("Nous nous sommes découverts.");
        assertThat(seen.author()).isEqualTo(Known.notRecorded());
    }

    @Test
    void a_person_who_objects_is_neither_author_nor_quoted() {
        Contact objecting = contact(UNPUBLISHED).toBuilder()
                .requests(List.of(new PersonRequest(RequestKind.OBJECTION, APPROVED, Known.of(false), Known.none())))
                .build();
        Dossier dossier = with(APPROVED_REVIEW, objecting).withoutWithheld();

        assertThat(quoted(dossier)).doesNotContain("C’était utile.").contains("Nous nous sommes découverts.");
        assertThat(dossier.narratives().get(0).author()).isEqualTo(Known.notRecorded());
    }

    @Test
    void the_last_text_of_a_year_counts() {
        Narrative story = Narrative.builder(NarrativeId.of("recit"), "L’histoire", "Elle commence.", WRITTEN)
                .build();
        Narrative later = REVIEW.toBuilder().written(APPROVED).build();
        Narrative sameDay = later.toBuilder().title("Une autre année").build();

        assertThat(Narrative.last(List.of(later, REVIEW, story), Optional.of(2013)))
                .contains(later);
        assertThat(Narrative.last(List.of(REVIEW, later), Optional.of(2013))).contains(later);
        assertThat(Narrative.last(List.of(later, sameDay, REVIEW), Optional.of(2013)))
                .contains(sameDay);
        assertThat(Narrative.last(List.of(REVIEW, story), Optional.empty())).contains(story);
        assertThat(Narrative.last(List.of(REVIEW, story), Optional.of(2012))).isEmpty();
    }

    @Test
    void an_empty_line_separates_paragraphs() {
        assertThat(REVIEW.paragraphs()).containsExactly("Les entreprises se sont rencontrées.", "Elles continuent.");
        assertThat(REVIEW.toBuilder().text(" a\nb \r\n \r\n\nc").build().paragraphs())
                .containsExactly("a\nb", "c");
    }

    @Test
    void an_approval_follows_the_text() {
        Dossier dossier = with(REVIEW.toBuilder().approved(WRITTEN.minusDays(1)).build());

        assertThat(Rulebook.france().check(dossier, APPROVED).breached())
                .anyMatch(finding -> finding.path().equals("/narratives/0/approved"));
    }

    @Test
    void a_change_is_said_with_the_title_of_the_text() {
        assertThat(Changes.between(with(REVIEW), with(APPROVED_REVIEW)))
                .extracting(change -> change.say(Locale.ENGLISH))
                .containsExactly("Text “Une année de rencontres”, approved on: not recorded → 25\u00A0March 2014");
    }
}
