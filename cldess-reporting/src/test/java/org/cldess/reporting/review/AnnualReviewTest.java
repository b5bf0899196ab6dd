package org.cldess.reporting.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.FollowUp;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.financing.AccountClass;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.narrative.Narrative;
import org.cldess.narrative.NarrativeId;
import org.cldess.reporting.Drafts;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.View;
import org.junit.jupiter.api.Test;

class AnnualReviewTest {
    private static final LocalDate DAY = SmallDossier.DAY;

    private static String review(Dossier dossier, LocalDate day, Audience audience, Locale locale) {
        return ReportText.plain(Reports.ANNUAL_REVIEW.of(dossier, day, audience, locale));
    }

    private static String review(Dossier dossier) {
        return review(dossier, DAY, Audience.COMMITTEE, Locale.FRENCH);
    }

    /** Two actions of 2013, one done in that year, and one that was done before. */
    private static Dossier withActions() {
        Action done = action("9.1", "Ouvrir le local", FollowUp.done(LocalDate.of(2013, 10, 1)));
        Action open = action("9.2", "Former les équipes", FollowUp.inProgress(LocalDate.of(2013, 10, 1), 30));
        Action earlier = action("9.3", "Écrire la charte", FollowUp.done(LocalDate.of(2012, 10, 1)));
        return SmallDossier.dossier().toBuilder()
                .actions(List.of(done, open, earlier))
                .movements(List.of())
                .build();
    }

    private static Action action(String number, String title, FollowUp entry) {
        return Action.builder(ActionId.of("a-" + number.replace('.', '-')), number, title)
                .years(List.of(2013))
                .history(List.of(entry))
                .build();
    }

    @Test
    void what_was_promised_for_the_last_complete_year_is_beside_what_was_done() {
        String review = review(withActions());

        assertThat(review)
                .contains("Bilan 2013", "En 2013, 2 actions étaient à mener ; une est terminée.")
                .contains("9.1 Ouvrir le local", "9.2 Former les équipes")
                .doesNotContain("9.3 Écrire la charte");
    }

    @Test
    void what_was_overdue_when_the_year_began_was_to_be_done_in_it() {
        Action overdue =
                action("9.4", "Trouver un local", FollowUp.inProgress(LocalDate.of(2012, 10, 1), 10)).toBuilder()
                        .years(List.of(2012))
                        .end(LocalDate.of(2012, 11, 30))
                        .build();
        Dossier dossier = withActions();

        assertThat(review(dossier.add(overdue)))
                .contains("En 2013, 3 actions étaient à mener ; une est terminée.", "9.4 Trouver un local");
        assertThat(review(dossier.add(
                        overdue.toBuilder().end(LocalDate.of(2014, 11, 30)).build())))
                .contains("En 2013, 2 actions étaient à mener ; une est terminée.");
    }

    /** The money of the small dossier includes tax; all payments of the other are recorded. */
    @Test
    void money_on_a_tax_basis_of_which_the_year_has_nothing_is_left_out() {
        assertThat(review(withTax(2014)))
                .contains("Financements")
                .doesNotContain("Financements, hors taxes", "payés en 2013, hors taxes");
        assertThat(review(withTax(2013))).contains("Financements, hors taxes |");
    }

    /** Adds an action with money without tax for one year. */
    private static Dossier withTax(int year) {
        Resource untaxed = Resource.builder(
                        ResourceId.of("r-ht"), AccountClass.of(74), year, "Subvention", Amount.euros("500"))
                .completeUntil(DAY)
                .build();
        return SmallDossier.dossier()
                .add(Action.builder(ActionId.of("a-ht"), "9.9", "Acheter un outil")
                        .plan(FinancingPlan.builder()
                                .vat(VatBasis.EXCLUDING)
                                .resources(List.of(untaxed))
                                .build())
                        .build());
    }

    @Test
    void the_review_of_a_year_is_the_same_until_the_next_year_is_over() {
        Dossier dossier = withActions();

        assertThat(review(dossier, LocalDate.of(2013, 12, 31), Audience.COMMITTEE, Locale.FRENCH))
                .contains("Bilan 2013");
        assertThat(review(dossier, LocalDate.of(2014, 12, 30), Audience.COMMITTEE, Locale.FRENCH))
                .contains("Bilan 2013");
        assertThat(review(dossier, LocalDate.of(2014, 12, 31), Audience.COMMITTEE, Locale.FRENCH))
                .contains("Bilan 2014");
    }

    @Test
    void a_contract_without_a_complete_year_says_when_its_first_review_is() {
        LocalDate first = LocalDate.of(2010, 6, 30);
        assertThat(review(withActions(), first, Audience.COMMITTEE, Locale.FRENCH))
                .contains(
                        "Aucune année du contrat n’est encore achevée. Le premier bilan se fera le 31 décembre 2012.");
        assertThat(review(withActions(), first, Audience.COMMITTEE, Locale.ENGLISH))
                .contains(
                        "No year of the contract is complete yet. The first review will be made on 31 December 2012.");
    }

    @Test
    void a_dossier_without_actions_has_nothing_to_review() {
        assertThat(review(SmallDossier.empty()))
                .contains("Le dossier ne compte pas d’action : il n’y a rien dont faire le bilan.");
        assertThat(review(SmallDossier.empty(), DAY, Audience.COMMITTEE, Locale.ENGLISH))
                .contains("The dossier has no actions: there is nothing to review.");
    }

    @Test
    void an_approved_text_of_the_year_opens_its_review() {
        Narrative text = Narrative.builder(
                        NarrativeId.of("bilan"), "Une bonne année", "Nous avons avancé.", LocalDate.of(2014, 1, 20))
                .year(2013)
                .standfirst("L’année des rencontres.")
                .approved(LocalDate.of(2014, 3, 25))
                .build();
        Dossier dossier =
                SmallDossier.dossier().toBuilder().narratives(List.of(text)).build();

        assertThat(review(dossier)).contains("L’année des rencontres.", "Une bonne année", "Nous avons avancé.");
        assertThat(review(dossier, LocalDate.of(2014, 12, 31), Audience.COMMITTEE, Locale.FRENCH))
                .doesNotContain("Une bonne année");
        assertThat(review(
                        dossier.replace(
                                text.toBuilder().approved(Known.notRecorded()).build()),
                        DAY,
                        Audience.COMMITTEE,
                        Locale.FRENCH))
                .doesNotContain("Une bonne année");
    }

    @Test
    void figures_that_changed_are_shown_for_both_years() {
        assertThat(review(SmallDossier.dossier(), LocalDate.of(2014, 12, 31), Audience.COMMITTEE, Locale.ENGLISH))
                .contains("Review of 2014", "Figures that changed in 2014", "On 31/12/2013", "On 31/12/2014");
    }

    @Test
    void the_public_does_not_read_why_an_action_is_not_done() {
        assertThat(review(withActions(), DAY, Audience.PUBLIC, Locale.FRENCH))
                .contains("9.2 Former les équipes", "réservé");
    }

    @Test
    void a_draft_of_the_review_says_what_is_done_and_what_is_not() {
        View view = View.of(withActions(), DAY, Audience.PUBLIC, Locale.FRENCH);

        Narrative draft = Drafts.review(view, NarrativeId.of("bilan-2013")).orElseThrow();

        assertThat(draft.year()).contains(2013);
        assertThat(draft.title()).isEqualTo("Bilan 2013");
        assertThat(draft.text().replace('\u00A0', ' ')).contains("Ce qui est fait :", "Ce qui reste à faire :");
        assertThat(draft.paragraphs().get(0)).contains("– 9.1 Ouvrir le local");
        assertThat(Drafts.review(View.of(withActions(), DAY, Audience.PUBLIC, Locale.ENGLISH), draft.id()))
                .hasValueSatisfying(
                        english -> assertThat(english.text()).contains("What is done:", "What is still to be done:"));
        assertThat(draft.paragraphs().get(1)).contains("– 9.2 Former les équipes");
        assertThat(Drafts.review(
                        View.of(SmallDossier.empty(), LocalDate.of(2012, 6, 30), Audience.PUBLIC, Locale.FRENCH),
                        draft.id()))
                .isEmpty();
    }

    /** An action that is late, in the first year of a contract in which nothing else happened. */
    @Test
    void rarer_cases_have_their_own_sentences() {
        Dossier empty = SmallDossier.empty();
        Action late = Action.builder(ActionId.of("a-late"), "8.1", "Écrire la charte")
                .end(LocalDate.of(2012, 11, 30))
                .build();
        Dossier first = empty.toBuilder().actions(List.of(late)).build();
        LocalDate end = LocalDate.of(2012, 12, 31);

        assertThat(review(first, end, Audience.COMMITTEE, Locale.FRENCH))
                .contains("En 2012, une action était à mener ; aucune n’est terminée.")
                .contains("Actions sans objectif", "fin le 30 novembre 2012")
                .contains("Aucun financement n’est inscrit pour 2012.")
                .contains("Aucun événement daté n’est noté pour 2012.")
                .contains("L’année 2012 est la première : il n’y a pas de comparaison possible.")
                .contains("8.1 Écrire la charte (déjà en retard)");
        assertThat(review(first, end, Audience.COMMITTEE, Locale.ENGLISH))
                .contains("In 2012, one action was due; none is done.")
                .contains("Actions without an objective", "end on 30 November 2012")
                .contains("No funding is recorded for 2012.")
                .contains("No dated event is recorded for 2012.")
                .contains("Year 2012 is the first one: there is nothing to compare with yet.")
                .contains("8.1 Écrire la charte (already late)");
    }

    @Test
    void a_year_without_actions_says_so_in_each_of_its_parts() {
        Action earlier = action("9.3", "Écrire la charte", FollowUp.done(LocalDate.of(2012, 10, 1)));
        Dossier dossier = SmallDossier.dossier().toBuilder()
                .actions(List.of(earlier))
                .movements(List.of())
                .build();

        assertThat(review(dossier))
                .contains("En 2013, aucune action n’était à mener.")
                .contains("Aucune action de cet objectif n’était à mener en 2013.")
                .contains("Aucune action n’est encore prévue pour 2014.");
        assertThat(review(dossier, DAY, Audience.COMMITTEE, Locale.ENGLISH))
                .contains("In 2013, no action was due.")
                .contains("No action of this objective was due in 2013.")
                .contains("No action is planned for 2014 yet.");
    }

    @Test
    void a_year_in_which_no_figure_changed_says_so() {
        Dossier dossier = SmallDossier.empty().toBuilder()
                .actions(List.of(action("9.3", "Écrire la charte", FollowUp.done(LocalDate.of(2012, 10, 1)))))
                .build();

        assertThat(review(dossier)).contains("Aucun chiffre n’a changé en un an.");
        assertThat(review(dossier, DAY, Audience.COMMITTEE, Locale.ENGLISH)).contains("No figure changed in a year.");
    }
}
