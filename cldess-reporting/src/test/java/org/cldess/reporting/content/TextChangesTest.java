package org.cldess.reporting.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cldess.difference.ArticleDifference;
import org.cldess.difference.ComparedArticle;
import org.cldess.difference.TextDifference;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.View;
import org.junit.jupiter.api.Test;

/** In these tests, added text is between plus signs and removed text between minus signs. */
class TextChangesTest {
    private static final List<ComparedArticle> BEFORE = List.of(
            new ComparedArticle("objet", "Objet", "Chacun compte pour un."),
            new ComparedArticle("duree", "Durée", "Quatre ans."),
            new ComparedArticle("lieu", "Lieu", "Ici."),
            new ComparedArticle("fin", "Fin", "On verra."));
    private static final List<ComparedArticle> AFTER = List.of(
            new ComparedArticle("fin", "Fin", "On verra."),
            new ComparedArticle("objet", "Objet", "Chacun compte pour deux."),
            new ComparedArticle("duree", "Durée", "Quatre ans."),
            new ComparedArticle("argent", "Argent", "Peu."));

    private static TextChanges changes(Locale locale) {
        return new TextChanges(SharedTexts.speech(
                View.of(SmallDossier.empty(), SmallDossier.DAY, Audience.PUBLIC, locale), SharedTexts.WORDS));
    }

    private static String marked(Phrase phrase) {
        return phrase.runs().stream()
                .map(run -> run instanceof Inline.Edited edited
                        ? edited.change() == Inline.Edited.Change.ADDED
                                ? "+" + edited.text() + "+"
                                : "-" + edited.text() + "-"
                        : run.text())
                .collect(Collectors.joining());
    }

    private static List<String> articles(Locale locale) {
        return ArticleDifference.between(BEFORE, AFTER).stream()
                .map(changes(locale)::article)
                .map(blocks -> blocks.stream().map(TextChangesTest::marked).collect(Collectors.joining(" / ")))
                .map(text -> text.replace('\u00A0', ' '))
                .toList();
    }

    private static String marked(Block block) {
        return marked(((Paragraph) block).text());
    }

    @Test
    void an_article_says_its_number_what_became_of_it_and_its_text_where_that_differs() {
        assertThat(articles(Locale.FRENCH))
                .containsExactlyInAnyOrder(
                        "1. Fin / Inchangé, déplacé du n° 4 au n° 1.",
                        "2. Objet / Modifié. / Chacun compte pour -un- +deux+.",
                        "3. Durée / Inchangé.",
                        "3. -Lieu- / Supprimé. / -Ici.-",
                        "4. +Argent+ / Ajouté. / +Peu.+");
        assertThat(articles(Locale.ENGLISH))
                .contains("1. Fin / Unchanged, moved from no. 4 to no. 1.", "4. +Argent+ / Added. / +Peu.+");
    }

    @Test
    void what_is_edited_is_announced_and_says_in_which_language_it_is() {
        assertThat(edited(Locale.FRENCH)).containsExactly("[supprimé] -", "[ajouté] -");
        assertThat(edited(Locale.ENGLISH)).containsExactly("[removed] fr", "[added] fr");
    }

    private static List<String> edited(Locale locale) {
        return changes(locale).phrase(TextDifference.between("le vieux", "le neuf")).runs().stream()
                .filter(Inline.Edited.class::isInstance)
                .map(Inline.Edited.class::cast)
                .map(run -> run.announced() + " "
                        + run.language().map(Locale::toString).orElse("-"))
                .toList();
    }

    @Test
    void paragraphs_end_where_lines_end_and_empty_ones_are_left_out() {
        assertThat(paragraphs("Un.\n\nDeux.", "Un.\n\nDeux.")).containsExactly("Un.", "Deux.");
        assertThat(paragraphs("Un.\n", "Un.\n")).containsExactly("Un.");
        assertThat(paragraphs("Un.", "Un.\n \n Deux.")).containsExactly("Un.", "+Deux.+");
        assertThat(paragraphs("Un.\nDeux.\nTrois.", "Un.\nTrois.")).containsExactly("Un.", "-Deux.-", "Trois.");
        assertThat(paragraphs("", "")).isEmpty();
    }

    private static List<String> paragraphs(String before, String after) {
        return changes(Locale.FRENCH).paragraphs(TextDifference.between(before, after)).stream()
                .map(TextChangesTest::marked)
                .toList();
    }

    @Test
    void space_before_an_edited_word_is_neither_underlined_nor_struck_through() {
        Phrase phrase = changes(Locale.FRENCH).phrase(TextDifference.between("un", "un deux"));

        assertThat(phrase.runs()).extracting(Inline::text).containsExactly("un", " ", "deux");
        assertThat(phrase.runs().get(2)).isInstanceOf(Inline.Edited.class);
    }
}
