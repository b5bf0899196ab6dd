package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.financing.AccountClass;
import org.cldess.grant.FinancialReport;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantClause;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the agreement on a grant must say (GRT-04), and what the financial report must show (GRT-06). */
class GrantPapersRulesTest {
    private static final Grant FINE = FineGrant.FINE;

    private static Finding finding(String code, Grant grant) {
        return Ruling.of(code, FineGrant.dossier(grant), FineGrant.LATE).at(FineGrant.GRANT);
    }

    private static Grant agreed(LocalDate signed, List<GrantClause> clauses) {
        return FINE.toBuilder()
                .agreement(FINE.agreement().value().orElseThrow().toBuilder()
                        .signed(signed)
                        .provisions(clauses)
                        .build())
                .build();
    }

    private static List<GrantClause> without(GrantClause... left) {
        return Stream.of(GrantClause.values())
                .filter(clause -> !Arrays.asList(left).contains(clause))
                .toList();
    }

    /** The decree of 2 July 2021 is in force from the day after its publication. */
    @ParameterizedTest
    @EnumSource(GrantClause.class)
    void from_2021_on_an_agreement_has_all_seven_clauses(GrantClause missing) {
        assertThat(finding("GRT-04", agreed(LocalDate.of(2021, 7, 3), without()))
                        .outcome())
                .isEqualTo(Outcome.COMPLIES);
        Finding finding = finding("GRT-04", agreed(LocalDate.of(2021, 7, 3), without(missing)));

        assertThat(finding.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(finding.message(Locale.FRENCH)).contains(missing.say(Locale.FRENCH));
    }

    /** Purpose, amount and use were required before; how the grant is paid since 2014, which is not confirmed. */
    @ParameterizedTest
    @CsvSource({
        "2021-07-02, CONTROL, COMPLIES",
        "2021-07-02, EVALUATION, COMPLIES",
        "2021-07-02, SURPLUS, COMPLIES",
        "2021-07-02, PURPOSE, BREACHED",
        "2021-07-02, AMOUNT, BREACHED",
        "2021-07-02, USE, BREACHED",
        "2021-07-02, PAYMENT, BREACHED",
        "2014-08-02, PAYMENT, BREACHED",
        "2014-08-01, PAYMENT, COMPLIES"
    })
    void before_2021_it_had_fewer(LocalDate signed, GrantClause missing, Outcome outcome) {
        assertThat(finding("GRT-04", agreed(signed, without(missing))).outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"PURPOSE, USE", "AMOUNT, SURPLUS"})
    void every_clause_that_is_missing_is_named(GrantClause one, GrantClause other) {
        assertThat(finding("GRT-04", agreed(LocalDate.of(2021, 7, 3), without(one, other)))
                        .message(Locale.ENGLISH))
                .contains(one.say(Locale.ENGLISH) + ", " + other.say(Locale.ENGLISH));
    }

    private static FinancialReport.Line line(int account, String forecast, String actual) {
        return new FinancialReport.Line(AccountClass.of(account), "Poste " + account, amount(forecast), amount(actual));
    }

    private static Known<Amount> amount(String text) {
        return switch (text) {
            case "none" -> Known.none();
            case "?" -> Known.notRecorded();
            default -> Known.of(Amount.euros(text));
        };
    }

    @ParameterizedTest
    @CsvSource({
        "64, 74, 10.00, 10.00, yes, COMPLIES",
        "86, 87, 10.00, 10.00, yes, COMPLIES",
        "64, 60, 10.00, 10.00, yes, BREACHED",
        "74, 70, 10.00, 10.00, yes, BREACHED",
        "64, 74, none, 10.00, yes, BREACHED",
        "64, 74, 10.00, none, yes, BREACHED",
        "64, 74, ?, 10.00, yes, NOT_EVALUABLE",
        "64, 74, 10.00, ?, yes, NOT_EVALUABLE",
        "64, 74, 10.00, 10.00, no, BREACHED",
        "64, 74, 10.00, 10.00, none, BREACHED",
        "64, 74, 10.00, 10.00, ?, NOT_EVALUABLE"
    })
    void a_report_shows_both_sides_planned_and_actual_with_the_differences(
            int first, int second, String forecast, String actual, String differences, Outcome outcome) {
        Known<Boolean> stated = switch (differences) {
            case "none" -> Known.none();
            case "?" -> Known.notRecorded();
            default -> Known.of(differences.equals("yes"));
        };
        FinancialReport report = new FinancialReport(
                Known.of(LocalDate.of(2014, 3, 3)),
                Known.of(List.of(line(first, "5.00", "5.00"), line(second, forecast, actual))),
                stated);

        assertThat(finding("GRT-06", FINE.toBuilder().report(report).build()).outcome())
                .isEqualTo(outcome);
    }
}
