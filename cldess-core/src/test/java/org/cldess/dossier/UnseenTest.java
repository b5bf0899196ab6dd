package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentBuilder;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.ArticleChange;
import org.cldess.contract.amendment.ObjectiveChange;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.ArticleText;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.ObjectiveText;
import org.cldess.known.Known;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleContract;
import org.junit.jupiter.api.Test;

/**
 * An amendment of 16 June 2014 adds an objective and an article. Another one, signed a month before, already refers to
 * them. Between the two days these references are hidden.
 */
class UnseenTest {
    private static final LocalDate BETWEEN = LocalDate.of(2014, 6, 1);
    private static final LocalDate MAY = LocalDate.of(2014, 5, 16);
    private static final ObjectiveId ADDED = ObjectiveId.of("financer");
    private static final ObjectiveId KEPT = ObjectiveId.of("bdis");
    private static final ArticleId ANNEX = ArticleId.of("annexe");
    private static final ArticleId PURPOSE = ArticleId.of("objet");

    private static ObjectiveChange renamed(ObjectiveId objective, String before) {
        return new ObjectiveChange(
                objective,
                Optional.empty(),
                Known.of(new ObjectiveText("3.2", before)),
                Known.of(new ObjectiveText("3.2", "Autrement dit")));
    }

    private static ObjectiveChange added(ObjectiveId objective, Optional<ObjectiveId> parent) {
        return new ObjectiveChange(
                objective, parent, Known.none(), Known.of(new ObjectiveText("3.3", "Aider à financer")));
    }

    private static ArticleChange changed(ArticleId article, Known<ArticleText> before) {
        return new ArticleChange(article, before, Known.of(new ArticleText("Annexe", "Le plan de financement.")));
    }

    private static Known<ArticleText> before(ArticleId article) {
        return Known.of(new ArticleText("Avant", "Ce que dit l’article " + article + "."));
    }

    /** The amendment signed later, with the lower number. */
    private static AmendmentBuilder june() {
        return SampleAmendments.signed().toBuilder().objectives(List.of()).articles(List.of());
    }

    private static AmendmentBuilder may() {
        return Amendment.builder(AmendmentId.of("avenant-2"), 2, "Précisions")
                .effective(SampleAmendments.EFFECTIVE)
                .signatures(List.of(
                        SampleContract.signature("s-b-1", SampleContract.REGION, SampleContract.OF_REGION, MAY)));
    }

    private static Dossier withActionFor(List<ObjectiveId> objectives, Amendment... amendments) {
        Dossier dossier = SampleAmendments.grasse(amendments);
        Stream<Action> actions = dossier.actions().stream()
                .map(action -> action.id().equals(SampleActions.DATABASE)
                        ? action.toBuilder().objectives(objectives).build()
                        : action);
        return dossier.toBuilder().actions(actions.toList()).build();
    }

    @Test
    void an_action_serves_no_objective_that_is_not_there_yet() {
        Dossier dossier = withActionFor(
                List.of(KEPT, ADDED),
                june().objectives(List.of(added(ADDED, Optional.of(ObjectiveId.of("renfort")))))
                        .build());

        assertThat(objectivesOn(BETWEEN, dossier)).containsExactly(KEPT);
        assertThat(objectivesOn(SampleAmendments.SIGNED, dossier)).containsExactly(KEPT, ADDED);
    }

    @Test
    void an_action_serves_what_an_amendment_added_that_is_seen_although_another_one_is_not() {
        Dossier dossier = withActionFor(
                List.of(KEPT, ADDED),
                june().articles(List.of(changed(ANNEX, Known.none()))).build(),
                may().objectives(List.of(added(ADDED, Optional.of(ObjectiveId.of("renfort")))))
                        .build());

        assertThat(objectivesOn(BETWEEN, dossier)).containsExactly(KEPT, ADDED);
    }

    private static List<ObjectiveId> objectivesOn(LocalDate day, Dossier dossier) {
        return dossier.seenOn(day)
                .findAction(SampleActions.DATABASE)
                .orElseThrow()
                .objectives();
    }

    @Test
    void an_amendment_neither_changes_nor_fills_an_objective_that_is_not_there_yet() {
        ObjectiveId inside = ObjectiveId.of("avances");
        Dossier dossier = withActionFor(
                List.of(KEPT),
                june().objectives(List.of(added(ADDED, Optional.empty()))).build(),
                may().objectives(List.of(
                                renamed(KEPT, "Avant"), renamed(ADDED, "Avant"), added(inside, Optional.of(ADDED))))
                        .articles(List.of(changed(PURPOSE, before(PURPOSE))))
                        .build());

        assertThat(mayOn(BETWEEN, dossier).objectives())
                .extracting(ObjectiveChange::objective)
                .containsExactly(KEPT);
        assertThat(mayOn(BETWEEN, dossier).articles()).hasSize(1);
        assertThat(mayOn(SampleAmendments.SIGNED, dossier).objectives()).hasSize(3);
    }

    @Test
    void an_amendment_changes_no_article_that_is_not_there_yet() {
        Dossier dossier = withActionFor(
                List.of(KEPT),
                june().articles(List.of(changed(ANNEX, Known.none()))).build(),
                may().objectives(List.of(renamed(KEPT, "Avant")))
                        .articles(List.of(changed(PURPOSE, before(PURPOSE)), changed(ANNEX, before(ANNEX))))
                        .build());

        assertThat(mayOn(BETWEEN, dossier).articles())
                .extracting(ArticleChange::article)
                .containsExactly(PURPOSE);
        assertThat(mayOn(BETWEEN, dossier).objectives()).hasSize(1);
        assertThat(mayOn(SampleAmendments.SIGNED, dossier).articles()).hasSize(2);
    }

    @Test
    void what_an_amendment_only_changes_stands_without_it() {
        Dossier dossier = withActionFor(
                List.of(KEPT),
                june().objectives(List.of(renamed(KEPT, "Avant")))
                        .articles(List.of(changed(PURPOSE, before(PURPOSE))))
                        .build(),
                may().objectives(List.of(renamed(KEPT, "Encore avant")))
                        .articles(List.of(changed(PURPOSE, before(PURPOSE))))
                        .build());

        assertThat(mayOn(BETWEEN, dossier).objectives()).hasSize(1);
        assertThat(mayOn(BETWEEN, dossier).articles()).hasSize(1);
        assertThat(objectivesOn(BETWEEN, dossier)).containsExactly(KEPT);
    }

    private static Amendment mayOn(LocalDate day, Dossier dossier) {
        return dossier.seenOn(day)
                .contract()
                .findAmendment(AmendmentId.of("avenant-2"))
                .orElseThrow();
    }
}
