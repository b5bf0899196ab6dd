package org.cldess.reporting.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.narrative.Narrative;
import org.cldess.narrative.NarrativeId;
import org.cldess.narrative.Quote;
import org.cldess.reporting.Drafts;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.junit.jupiter.api.Test;

class NarrativeTextTest {
    private static final LocalDate DAY = SmallDossier.DAY;
    private static final ContactId SPEAKER = ContactId.of("speaker");

    private static final Narrative STORY = Narrative.builder(
                    NarrativeId.of("recit"),
                    "Deux mondes se parlent",
                    "Tout a commencé par une rencontre.\n\nElle a duré.",
                    DAY.minusDays(9))
            .standfirst("Des entreprises et des ateliers travaillent ensemble.")
            .author(SPEAKER)
            .approved(DAY.minusDays(2))
            .quotes(List.of(
                    new Quote("Nous avons appris.", SPEAKER, Known.of(DAY.minusDays(3))),
                    new Quote("Gardez cela pour vous.", SPEAKER, Known.none())))
            .build();

    private static Dossier with(Narrative... narratives) {
        Dossier small = SmallDossier.dossier();
        Contact speaker = Contact.builder(
                        SPEAKER, "Dominique", "Faure", "animer le contrat", LocalDate.of(2016, 12, 31))
                .function("directrice")
                .build();
        return small.toBuilder()
                .actors(small.actors().stream()
                        .map(actor -> actor.id().equals(SmallDossier.PARFUMS)
                                ? actor.toBuilder().contacts(List.of(speaker)).build()
                                : actor)
                        .toList())
                .narratives(List.of(narratives))
                .build();
    }

    private static String page(ReportKind kind, Dossier dossier, Audience audience, Locale locale) {
        return ReportText.plain(kind.of(dossier, DAY, audience, locale));
    }

    private static String page(ReportKind kind, Dossier dossier, Audience audience) {
        return page(kind, dossier, audience, Locale.FRENCH);
    }

    @Test
    void an_approved_text_is_told_with_its_author_and_its_quotes() {
        for (ReportKind kind : List.of(Reports.STORY, Reports.PRESS_KIT)) {
            assertThat(page(kind, with(STORY), Audience.PARTNER))
                    .contains("Des entreprises et des ateliers travaillent ensemble.")
                    .contains("Deux mondes se parlent", "Tout a commencé par une rencontre.", "Elle a duré.")
                    .contains("Dominique Faure, directrice, Parfums d’Essai, le 21 juin 2014")
                    .contains("« Nous avons appris. » – Dominique Faure, directrice, Parfums d’Essai");
        }
    }

    @Test
    void nobody_is_quoted_who_did_not_consent() {
        for (Audience audience : Audience.values()) {
            assertThat(page(Reports.STORY, with(STORY), audience)).doesNotContain("Gardez cela pour vous.");
        }
        assertThat(page(Reports.STORY, with(STORY), Audience.FACILITATOR))
                .contains("Un témoignage ne paraît pas : la personne citée n’a pas donné son accord.");
        assertThat(page(Reports.STORY, with(STORY), Audience.FACILITATOR, Locale.ENGLISH))
                .contains("One quote is not published: the speaker has not given consent.");
        assertThat(page(Reports.STORY, with(STORY), Audience.PARTNER)).doesNotContain("ne paraît pas");
    }

    @Test
    void the_public_does_not_read_the_name_of_a_person_who_is_not_published() {
        assertThat(page(Reports.STORY, with(STORY), Audience.PUBLIC))
                .contains("Elle a duré.", "Écrit le 21 juin 2014", "Aucun témoignage publiable à ce jour.")
                .doesNotContain("Faure", "Nous avons appris.");
    }

    @Test
    void a_draft_is_read_by_the_facilitator_alone() {
        Dossier draft = with(STORY.toBuilder().approved(Known.notRecorded()).build());

        assertThat(page(Reports.STORY, draft, Audience.FACILITATOR))
                .contains(
                        "Brouillon : personne d’autre que l’animation du contrat ne lit ce texte avant son approbation.")
                .contains("Elle a duré.");
        assertThat(page(Reports.STORY, draft, Audience.COMMITTEE)).doesNotContain("Brouillon", "Elle a duré.");
        assertThat(page(Reports.PRESS_KIT, draft, Audience.COMMITTEE)).contains("Aucun texte n’est encore approuvé.");
        assertThat(page(Reports.PRESS_KIT, draft, Audience.COMMITTEE, Locale.ENGLISH))
                .contains("No text is approved yet.", "Press kit", "Latest facts");
        assertThat(page(Reports.STORY, draft, Audience.FACILITATOR, Locale.ENGLISH))
                .contains("Draft: until it is approved, only the facilitator of the contract reads this text.");
    }

    @Test
    void a_press_kit_says_of_each_figure_when_and_where_it_is_from() {
        assertThat(page(Reports.PRESS_KIT, with(STORY), Audience.PUBLIC)).contains("au 30 juin 2014 (");
    }

    @Test
    void a_draft_of_the_story_has_a_paragraph_for_each_year_and_is_kept_in_the_dossier() {
        Dossier small = SmallDossier.dossier();
        View view = View.of(small, DAY, Audience.PUBLIC, Locale.FRENCH);

        Narrative draft = Drafts.story(view, NarrativeId.of("recit"));

        assertThat(draft.title()).isEqualTo("CLDESS du Pays d’Essai");
        assertThat(draft.standfirst().value().orElseThrow())
                .contains("agissent ensemble jusqu’au 31\u00A0décembre 2015", "l’ont signé le 18\u00A0février 2013");
        assertThat(draft.paragraphs()).hasSizeGreaterThan(1).allMatch(paragraph -> paragraph.startsWith("Le "));
        assertThat(draft.approved()).isEqualTo(Known.notRecorded());
        assertThat(small.add(draft).narratives()).containsExactly(draft);
        assertThat(Drafts.story(View.of(SmallDossier.empty(), DAY, Audience.PUBLIC, Locale.FRENCH), draft.id())
                        .text())
                .contains("Rien n’est encore arrivé.");
    }

    @Test
    void a_draft_is_never_longer_than_a_text_may_be() {
        List<String> paragraphs = List.of("a".repeat(9_000), "b".repeat(9_000), "c".repeat(9_000));
        View view = View.of(SmallDossier.dossier(), DAY, Audience.PUBLIC, Locale.FRENCH);

        Narrative draft = Draft.of(view, NarrativeId.of("long"), "Long", "d".repeat(1_001), paragraphs)
                .build();

        assertThat(draft.paragraphs()).containsExactlyElementsOf(paragraphs.subList(0, 2));
        assertThat(draft.standfirst().isRecorded()).isFalse();
    }
}
