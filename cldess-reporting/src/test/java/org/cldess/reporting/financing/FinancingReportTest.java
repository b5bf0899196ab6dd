package org.cldess.reporting.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.financing.Expense;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.Staffing;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.sample.Moves;
import org.junit.jupiter.api.Test;

class FinancingReportTest {
    private static final LocalDate DAY = SmallDossier.DAY;

    private final Dossier small = told(SmallDossier.dossier());

    private static String text(Dossier dossier, Audience audience, Locale locale) {
        return ReportText.of(Reports.FINANCING.of(dossier, DAY, audience, locale));
    }

    /** Completes the first plan that begins in 2013: an expense above its budget, a repayment, half a post. */
    private static Dossier told(Dossier dossier) {
        Action action = dossier.actions().stream()
                .filter(one -> one.plan().value().isPresent())
                .filter(one -> one.plan().value().get().firstYear().equals(Optional.of(2013)))
                .findFirst()
                .orElseThrow();
        FinancingPlan plan = action.plan().value().orElseThrow();
        Expense expense = plan.expensesInMoney().findFirst().orElseThrow().toBuilder()
                .explanation("Le loyer a augmenté.")
                .build();
        Resource resource = plan.resourcesInMoney().findFirst().orElseThrow();
        Movement spent = Moves.spent(
                MovementId.of("f-12"), expense.id(), LocalDate.of(2013, 9, 2), MovementKind.PAID, "4250.50");
        Movement returned = Movement.of(
                        MovementId.of("z-returned"),
                        resource.id(),
                        LocalDate.of(2014, 2, 3),
                        MovementKind.RETURNED,
                        Amount.euros("120"))
                .toBuilder()
                .endsClaim(true)
                .reason("Trop-perçu")
                .build();
        Action staffed = action.toBuilder()
                .plan(plan.toBuilder()
                        .staff(List.of(new Staffing(
                                2013, "Animation", new BigDecimal("0.50"), Known.of(new BigDecimal("0.40")))))
                        .build())
                .build();
        return dossier.with(staffed).with(expense).with(spent).with(returned);
    }

    @Test
    void says_what_a_person_has_looked_at() {
        Golden.check("financement.txt", text(small, Audience.COMMITTEE, Locale.FRENCH));
        Golden.check("financement-en.txt", text(small, Audience.PUBLIC, Locale.ENGLISH));
    }

    @Test
    void tells_why_money_was_refused_to_the_committee_alone() {
        assertThat(text(small, Audience.COMMITTEE, Locale.FRENCH)).contains("Trop-perçu");
        assertThat(text(small, Audience.PARTNER, Locale.FRENCH))
                .contains("Le loyer a augmenté.")
                .doesNotContain("Trop-perçu");
        assertThat(text(small, Audience.PUBLIC, Locale.FRENCH)).doesNotContain("Le loyer a augmenté.");
    }

    @Test
    void an_expense_of_which_nothing_is_known_is_no_deviation() {
        Dossier unknown = small.toBuilder()
                .movements(small.movements().stream()
                        .filter(movement -> movement.expense().isEmpty())
                        .toList())
                .build();

        assertThat(text(unknown, Audience.COMMITTEE, Locale.FRENCH))
                .contains("Toutes les dépenses connues des années passées sont celles qui étaient prévues.");
    }

    @Test
    void what_is_to_be_found_is_only_a_limit_where_no_award_is_recorded() {
        Dossier unknown = small.toBuilder()
                .actions(small.actions().stream()
                        .map(action -> action.toBuilder()
                                .plan(action.plan()
                                        .map(plan -> plan.toBuilder()
                                                .resources(plan.resources()
                                                        .map(lines -> lines.stream()
                                                                .map(line -> line.toBuilder()
                                                                        .completeUntil(Known.notRecorded())
                                                                        .build())
                                                                .toList()))
                                                .build()))
                                .build())
                        .toList())
                .movements(List.of())
                .build();

        assertThat(text(unknown, Audience.COMMITTEE, Locale.FRENCH).replaceAll("[\u00a0\u202f]", " "))
                .contains("Ce que les financeurs en ont attribué et payé n’est pas renseigné : il reste au plus")
                .doesNotContain("0 € à recevoir");
    }

    @Test
    void has_nothing_to_say_without_a_plan() {
        Dossier bare = small.toBuilder()
                .actions(small.actions().stream()
                        .map(action -> action.toBuilder().plan(Known.none()).build())
                        .toList())
                .movements(List.of())
                .build();

        assertThat(Reports.FINANCING.concerns(bare)).isFalse();
        assertThat(text(bare, Audience.COMMITTEE, Locale.FRENCH)).contains("Aucun financement n’est inscrit pour");
    }
}
