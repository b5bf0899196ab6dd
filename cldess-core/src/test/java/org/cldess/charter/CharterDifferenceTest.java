package org.cldess.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.cldess.difference.ArticleDifference;
import org.cldess.difference.Edit;
import org.cldess.difference.TextDifference.Run;
import org.cldess.dossier.Dossier;
import org.cldess.sample.SampleProposals;
import org.junit.jupiter.api.Test;

class CharterDifferenceTest {
    private static CharterDifference between(Dossier dossier) {
        List<CharterVersion> versions = dossier.charter().value().orElseThrow().versions();
        return CharterDifference.between(versions.get(0), versions.get(versions.size() - 1));
    }

    @Test
    void tells_by_article_and_by_word_what_a_new_version_changes() {
        CharterDifference difference = between(SampleProposals.adopted());

        assertThat(difference.preamble().isEmpty()).isTrue();
        assertThat(difference.articles())
                .extracting(ArticleDifference::id, ArticleDifference::edit, ArticleDifference::isChanged)
                .containsExactly(
                        tuple("democratie", Edit.KEPT, true),
                        tuple("profit", Edit.KEPT, false),
                        tuple("territoire", Edit.KEPT, false),
                        tuple("utilite", Edit.KEPT, false),
                        tuple("accueil", Edit.ADDED, false));
        assertThat(difference.articles().get(0).text().runs())
                .containsExactly(
                        new Run(Edit.KEPT, "Chacune de nos organisations décide démocratiquement"),
                        new Run(Edit.ADDED, " et l’écrit"),
                        new Run(Edit.KEPT, "."));
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void finds_nothing_between_a_version_and_itself() {
        CharterDifference same = between(SampleProposals.decided());

        assertThat(same.isEmpty()).isTrue();
        assertThat(same.articles()).allMatch(ArticleDifference::isSame);
    }
}
