package org.cldess.reporting.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.contract.text.Article;
import org.cldess.contract.text.ArticleId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {
    private final Mentions mentions = new Mentions(
            Map.of("1.1.1", "fiches-actions#action-a", "1.1.2", "fiches-actions#action-b"),
            Map.of("2", "fiches-objectifs#objectif-o"),
            Map.of("5", "contrat#article-5"));

    private List<String> links(Phrase phrase) {
        return mentions.linked(phrase).runs().stream()
                .filter(Inline.Link.class::isInstance)
                .map(Inline.Link.class::cast)
                .map(link -> link.text() + " > " + link.target())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voir l’action 1.1.1.|action 1.1.1 > fiches-actions#action-a",
                "L’action 1.1.1, en retard|action 1.1.1 > fiches-actions#action-a",
                "L’action\u00A01.1.1 de Grasse|action\u00A01.1.1 > fiches-actions#action-a",
                "Cela sert l’objectif 2 du contrat|objectif 2 > fiches-objectifs#objectif-o",
                "selon l’article 5 du présent contrat|article 5 > contrat#article-5",
                "according to article 5 of the contract|article 5 > contrat#article-5"
            })
    void a_number_after_its_word_leads_to_its_thing(String sentence, String link) {
        assertThat(links(Phrase.of(sentence))).containsExactly(link);
        assertThat(mentions.linked(Phrase.of(sentence)).plain()).isEqualTo(sentence);
    }

    @Test
    void each_article_of_the_contract_leads_to_its_own_place() {
        Dossier dossier = SmallDossier.dossier();
        List<Article> articles = Stream.of("objet", "moyens", "suivi")
                .map(id -> new Article(ArticleId.of(id), id, "Le contrat développe l’ESS."))
                .toList();
        Dossier three = dossier.toBuilder()
                .contract(dossier.contract().toBuilder().articles(articles).build())
                .build();
        View view = View.of(three, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH);
        Mentions own = Mentions.of(view, false, false, true);

        for (int number = 1; number <= articles.size(); number++) {
            String words = "article " + number;
            assertThat(own.linked(Phrase.of("selon l’" + words + " du présent contrat"))
                            .runs())
                    .contains(new Inline.Link(words, "contrat#article-" + number));
        }
    }

    @Test
    void each_number_of_a_list_leads_to_its_own_thing() {
        assertThat(links(Phrase.of("Les actions 1.1.1, 9.9 et 1.1.2 attendent.")))
                .containsExactly("actions 1.1.1 > fiches-actions#action-a", "1.1.2 > fiches-actions#action-b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l’article 5 de cette loi",
                "l’article 5",
                "l’objectif 2 du SCOT",
                "un objectif 2 %",
                "un objectif 2 000 €",
                "l’objectif 2,5",
                "l’action 1.1.1.4",
                "l’action 1.1.11",
                "la version 1.1.1",
                "Orientation 2, p. 41",
                "réaction 1.1.1"
            })
    void a_false_friend_leads_nowhere(String sentence) {
        assertThat(links(Phrase.of(sentence))).isEmpty();
    }

    @Test
    void french_words_remain_french() {
        Phrase phrase = mentions.linked(Phrase.in(Locale.FRENCH, "Voir l’action 1.1.1."));

        assertThat(phrase.runs())
                .containsExactly(
                        new Inline.Foreign("Voir l’", Locale.FRENCH),
                        new Inline.Link("action 1.1.1", "fiches-actions#action-a", Optional.of(Locale.FRENCH)),
                        new Inline.Foreign(".", Locale.FRENCH));
    }

    @Test
    void a_report_of_a_set_leads_from_its_sentences_to_the_sheets() {
        View view = View.of(SmallDossier.dossier(), SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH);
        View ofSet = view.relatedTo(List.of(new Inline.Link("Fiches actions", "fiches-actions.html")));

        assertThat(ReportText.of(Reports.RULES.of(ofSet))).contains("action 1.1.2 <fiches-actions#action-a-1-1-2>");
        assertThat(ReportText.of(Reports.RULES.of(view))).doesNotContain("<fiches-actions#");
    }
}
