package org.cldess.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.Refused;
import org.cldess.sample.SampleProposals;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the consistency checks on the fields of a proposal: 0 and 1 change an article, 2 adds one, 3 removes one. */
class CharterConsistencyTest {
    private static final WrittenDossier DECIDED = WrittenDossier.of(SampleProposals.decided());

    private static Violation only(String pointer, Object value) {
        List<Violation> found =
                DECIDED.with("/charter/proposals" + pointer, value).violations();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String french(Violation violation) {
        return Ruling.plain(violation.message(Locale.FRENCH));
    }

    @Test
    void finds_nothing_in_proposals_that_make_sense() {
        assertThat(DECIDED.violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/0/article, rien, form.article",
        "/3/article, rien, form.article",
        "/2/article, profit, form.article",
        "/0/title, ' ', form.required",
        "/2/text, '', form.required",
        "/3/text, Un texte., form.removal",
        "/0/author, nobody, form.reference",
        "/0/decision/votes/0/actor, nobody, form.reference",
        "/1/id, p-change, form.duplicate"
    })
    void reports_what_makes_no_sense_at_its_place(String pointer, String value, String code) {
        Violation violation = only(pointer, value);

        assertThat(violation.code()).isEqualTo(code);
        assertThat(violation.path()).isEqualTo("/charter/proposals" + pointer);
    }

    @Test
    void names_the_article_and_the_way_out() {
        assertThat(french(only("/0/article", "rien")))
                .isEqualTo("Charte – l’article « rien » n’est pas dans la version « charte-1 » de la charte. Citez un"
                        + " article de cette version, ou proposez un ajout.");
        assertThat(french(only("/2/article", "profit")))
                .isEqualTo("Charte – l’article « profit » est déjà dans la version « charte-1 » de la charte. Donnez un"
                        + " autre identifiant à l’article proposé, ou proposez une modification.");
    }

    @Test
    void calls_no_article_missing_where_its_version_may_have_lost_some() {
        WrittenDossier lost = DECIDED.with("/charter/versions/0/principles", Collections.singletonList(null));

        assertThat(lost.violations()).extracting(Violation::code).containsExactly("form.null");
    }

    @Test
    void refuses_a_text_without_sense_in_a_program_too() {
        Charter charter = SampleProposals.decided().charter().value().orElseThrow();
        Proposal removal = charter.proposals().get(3);

        assertThat(Refused.making(() -> removal.toBuilder().text("Un texte.").build()))
                .containsExactly("form.removal /text");
    }
}
