package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cldess.charter.CharterDraft.PrincipleDraft;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.Changed;
import org.cldess.sample.SampleProposals;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold across the fields of a proposal: 0 and 1 change an article, 2 adds one, 3 removes one. */
class ProposalCheckTest {
    private static final DossierDraft DECIDED = DossierDraft.of(SampleProposals.decided());

    private static List<Violation> found(DossierDraft draft) {
        return CrossCheck.of(draft, DraftOrigin.NONE);
    }

    private static Violation only(String pointer, @Nullable Object value) {
        List<Violation> found = found(Changed.at(DECIDED, "/charter/proposals" + pointer, value));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String french(Violation violation) {
        return Ruling.plain(violation.message(Locale.FRENCH));
    }

    @Test
    void finds_nothing_in_proposals_that_make_sense() {
        assertThat(found(DECIDED)).isEmpty();
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
        "/0/decision/voices/0/actor, nobody, form.reference",
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
        List<@Nullable PrincipleDraft> lost = new ArrayList<>();
        lost.add(null);
        DossierDraft draft = Changed.at(DECIDED, "/charter/versions/0/principles", lost);

        assertThat(found(draft)).extracting(Violation::code).doesNotContain("form.article");
    }

    @Test
    void refuses_a_text_without_sense_in_a_program_too() {
        DossierDraft draft = Changed.at(DECIDED, "/charter/proposals/3/text", "Un texte.");

        assertThatIllegalArgumentException()
                .isThrownBy(draft::toDossier)
                .withMessage("The proposal 'p-remove' is to remove the article 'profit' and brings a title or a text."
                        + " Give title and text to what is added or changed, and neither to what is removed.");
    }
}
