package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionBuilder;
import org.cldess.dossier.Dossier;
import org.cldess.financing.AccountClass;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Outcome;
import org.cldess.rule.Parameter;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests GRT-14 and ACT-01: the plan of an action balances, and the action is within the term. Action 2.1.1 is second in
 * the file.
 */
class PlanAndActionRulesTest {
    private static final String ACTION = "/actions/1";
    private static final String PLAN = "/actions/1/plan";

    private static Dossier with(UnaryOperator<ActionBuilder> change) {
        Dossier dossier = SampleDossiers.grasse();
        List<Action> actions = dossier.actions().stream()
                .map(action -> action.id().equals(SampleActions.DATABASE)
                        ? change.apply(action.toBuilder()).build()
                        : action)
                .toList();
        return dossier.toBuilder().actions(actions).movements(List.of()).build();
    }

    private static Dossier paidBy(Known<List<Expense>> expenses, Known<List<Resource>> resources) {
        return with(action -> action.plan(
                FinancingPlan.builder().expenses(expenses).resources(resources).build()));
    }

    private static Expense expense(int account, int year, String label, String amount) {
        return Expense.builder(
                        ExpenseId.of("depense-%s-%s".formatted(account, year)),
                        AccountClass.of(account),
                        year,
                        label,
                        Amount.euros(amount))
                .build();
    }

    private static Resource resource(int account, int year, String label, String amount) {
        return Resource.builder(
                        ResourceId.of("ressource-%s-%s".formatted(account, year)),
                        AccountClass.of(account),
                        year,
                        label,
                        Amount.euros(amount))
                .funder(Known.none())
                .build();
    }

    private static Known<List<Expense>> expenses(int year, String cash, String inKind) {
        return Known.of(List.of(expense(60, year, "Achats", cash), expense(86, year, "Bénévolat", inKind)));
    }

    private static Known<List<Resource>> resources(int year, String cash, String inKind) {
        return Known.of(List.of(resource(74, year, "Région", cash), resource(87, year, "Bénévolat", inKind)));
    }

    @ParameterizedTest
    @CsvSource({
        "10000.00, 10000.00, 500.00, 500.00, COMPLIES",
        "10000.00, 9999.99, 500.00, 500.00, BREACHED",
        "10000.00, 10000.01, 500.00, 500.00, BREACHED",
        "10000.00, 10000.00, 500.00, 500.01, BREACHED",
        "10000.00, 10500.00, 500.00, 0.00, BREACHED",
        "0.00, 0.00, 0.00, 0.00, COMPLIES"
    })
    void balances_to_the_cent_in_money_and_in_kind(
            String spent, String found, String used, String given, Outcome outcome) {
        Ruling ruling = Ruling.of("GRT-14", paidBy(expenses(2013, spent, used), resources(2013, found, given)));

        assertThat(ruling.outcome(PLAN)).isEqualTo(outcome);
        assertThat(ruling.at(PLAN).keyDate()).contains(LocalDate.of(2013, 1, 1));
    }

    @Test
    void tells_by_how_much_and_where() {
        assertThat(Ruling.of("GRT-14", paidBy(expenses(2013, "10000.00", "0.00"), resources(2013, "8800.00", "0.00")))
                        .french(PLAN))
                .isEqualTo("Le budget de l’action 2.1.1 n’est pas équilibré : 10 000,00 € de dépenses, 8 800,00 € de"
                        + " ressources. Il manque 1 200,00 €.");
        assertThat(Ruling.of("GRT-14", paidBy(expenses(2013, "1.00", "2.00"), resources(2013, "1.50", "1.00")))
                        .french(PLAN))
                .isEqualTo("Le budget de l’action 2.1.1 n’est pas équilibré : 1,00 € de dépenses, 1,50 € de ressources."
                        + " Il y a 0,50 € de ressources en trop."
                        + " Les contributions en nature de l’action 2.1.1 diffèrent : 2,00 € au compte 86, 1,00 € au"
                        + " compte 87. Indiquez le même montant des deux côtés.");
    }

    private static <T> Known<List<T>> both(Known<List<T>> one, Known<List<T>> other) {
        return Known.of(Stream.of(one, other)
                .flatMap(lines -> lines.value().orElseThrow().stream())
                .toList());
    }

    /** A budget balances year by year. The surplus of one year does not cover the deficit of another. */
    @ParameterizedTest
    @CsvSource({
        "100.00, 0.00, 50.00, 0.00, 100.00, 0.00, 50.00, 0.00, COMPLIES",
        "100.00, 0.00, 50.00, 0.00, 99.99, 0.00, 50.01, 0.00, BREACHED",
        "100.00, 0.00, 0.00, 0.00, 0.00, 0.00, 100.00, 0.00, BREACHED",
        "0.00, 86.00, 0.00, 0.00, 0.00, 0.00, 0.00, 86.00, BREACHED",
        "10.00, 86.00, 20.00, 87.00, 10.00, 86.00, 20.00, 87.00, COMPLIES"
    })
    void balances_in_every_year(
            String spent,
            String used,
            String spentLater,
            String usedLater,
            String found,
            String given,
            String foundLater,
            String givenLater,
            Outcome outcome) {
        Ruling ruling = Ruling.of(
                "GRT-14",
                paidBy(
                        both(expenses(2014, spent, used), expenses(2015, spentLater, usedLater)),
                        both(resources(2014, found, given), resources(2015, foundLater, givenLater))));

        assertThat(ruling.outcome(PLAN)).isEqualTo(outcome);
        if (outcome == Outcome.BREACHED) {
            assertThat(ruling.french(PLAN)).contains("2014", "2015").doesNotContain("2013");
        }
    }

    @Test
    void lacks_a_side_or_the_plan() {
        assertThat(Ruling.of("GRT-14", paidBy(expenses(2013, "1.00", "0.00"), Known.notRecorded()))
                        .at(PLAN)
                        .missing())
                .containsExactly(PLAN + "/resources");
        assertThat(Ruling.of("GRT-14", paidBy(Known.notRecorded(), Known.notRecorded()))
                        .at(PLAN)
                        .missing())
                .containsExactly(PLAN + "/expenses", PLAN + "/resources");
        assertThat(Ruling.of("GRT-14", with(action -> action.plan(Known.notRecorded())))
                        .at(PLAN)
                        .missing())
                .containsExactly(PLAN);
    }

    @Test
    void has_nothing_to_say_where_there_is_no_plan_or_no_line() {
        assertThat(Ruling.of("GRT-14", with(action -> action.plan(Known.none())))
                        .outcome(PLAN))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Ruling.of("GRT-14", paidBy(Known.of(List.of()), Known.none()))
                        .outcome(PLAN))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"2019, CRC 99-01", "2020, ANC 2018-06"})
    void quotes_the_regulation_of_the_first_year(int year, String regulation) {
        Ruling ruling =
                Ruling.of("GRT-14", paidBy(expenses(year + 1, "1.00", "0.00"), resources(year, "1.00", "0.00")));

        assertThat(ruling.at(PLAN).keyDate()).contains(LocalDate.of(year, 1, 1));
        assertThat(ruling.at(PLAN).parameters()).extracting(Parameter::value).containsExactly(regulation);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-01-01, 2015-12-31, COMPLIES",
        "2011-12-31, 2015-12-31, BREACHED",
        "2012-01-01, 2016-01-01, BREACHED",
        "2016-01-01, 2016-01-01, BREACHED"
    })
    void lies_in_the_term_from_its_first_to_its_last_day(LocalDate start, LocalDate end, Outcome outcome) {
        Ruling ruling = Ruling.of("ACT-01", with(action -> action.start(start).end(end)));

        assertThat(ruling.outcome(ACTION)).isEqualTo(outcome);
        assertThat(ruling.at(ACTION).keyDate()).contains(start);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-02-29, 2016-02-29, COMPLIES",
        "2012-02-28, 2016-02-29, BREACHED",
        "2012-02-29, 2016-03-01, BREACHED",
        "2012-03-01, 2016-02-28, COMPLIES"
    })
    void lies_in_a_term_from_one_29_february_to_another(LocalDate start, LocalDate end, Outcome outcome) {
        Dossier dossier = WrittenDossier.of(with(action -> action.start(start).end(end)))
                .with("/contract/term/start", LocalDate.of(2012, 2, 29))
                .with("/contract/term/end", LocalDate.of(2016, 2, 29))
                .dossier();

        assertThat(Ruling.of("ACT-01", dossier, LocalDate.of(2016, 2, 29)).outcome(ACTION))
                .isEqualTo(outcome);
    }

    @Test
    void tells_which_day_lies_outside() {
        Dossier late = with(action -> action.end(LocalDate.of(2016, 6, 30)));
        Dossier early = with(action -> action.start(LocalDate.of(2011, 6, 30)));

        assertThat(Ruling.of("ACT-01", late).french(ACTION))
                .isEqualTo(
                        "L’action 2.1.1 finit le 30 juin 2016, après la fin du contrat (31 décembre 2015)."
                                + " Avancez la date, ou prolongez le contrat par un avenant. C’est une convention du programme.");
        assertThat(Ruling.of("ACT-01", early).french(ACTION))
                .startsWith("L’action 2.1.1 commence le 30 juin 2011, avant le début du contrat (1er janvier 2012).");
    }

    @Test
    void asks_no_end_of_an_action_that_is_repeated_every_year() {
        assertThat(Ruling.of("ACT-01", with(action -> action.yearly(true).end(Known.notRecorded())))
                        .outcome(ACTION))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("ACT-01", with(action -> action.end(Known.notRecorded())))
                        .at(ACTION)
                        .missing())
                .containsExactly(ACTION + "/end");
        assertThat(Ruling.of("ACT-01", with(action -> action.end(Known.none())))
                        .at(ACTION)
                        .missing())
                .containsExactly(ACTION + "/end");
    }

    @Test
    void needs_the_day_on_which_it_starts() {
        assertThat(Ruling.of("ACT-01", with(action -> action.start(Known.notRecorded())))
                        .at(ACTION)
                        .missing())
                .containsExactly(ACTION + "/start");
        assertThat(Ruling.of("ACT-01", with(action -> action.start(Known.none())))
                        .outcome(ACTION))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }
}
