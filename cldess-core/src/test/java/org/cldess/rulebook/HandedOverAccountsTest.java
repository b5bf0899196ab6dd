package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.grant.BeneficiaryYearBuilder;
import org.cldess.grant.Grant;
import org.cldess.grant.PassingOn;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests GRT-08: the accounts are handed over to the authority that gave the grant, and its money is passed on only with
 * its permission.
 */
class HandedOverAccountsTest {
    private static final Grant FINE = FineGrant.FINE;

    private static Outcome outcome(Known<LocalDate> handedOver, Known<LocalDate> approved, List<PassingOn> passed) {
        BeneficiaryYearBuilder year = FINE.accountingYear().value().orElseThrow().toBuilder();
        Grant grant = FINE.toBuilder()
                .accountingYear(year.handedOver(handedOver).approved(approved).build())
                .passedOn(passed)
                .build();
        return Ruling.of("GRT-08", FineGrant.dossier(grant), FineGrant.LATE).outcome(FineGrant.GRANT);
    }

    private static Known<LocalDate> day(String text) {
        return switch (text) {
            case "none" -> Known.none();
            case "?" -> Known.notRecorded();
            default -> Known.of(LocalDate.parse(text));
        };
    }

    @ParameterizedTest
    @CsvSource({
        "2014-06-01, 2014-05-15, COMPLIES",
        "2014-06-01, ?, COMPLIES",
        "none, 2014-05-15, BREACHED",
        "none, ?, NOT_EVALUABLE",
        "none, none, NOT_EVALUABLE",
        "?, 2014-05-15, NOT_EVALUABLE"
    })
    void accounts_that_were_approved_are_handed_over(String handedOver, String approved, Outcome outcome) {
        assertThat(outcome(day(handedOver), day(approved), List.of())).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"yes, COMPLIES", "no, BREACHED", "?, NOT_EVALUABLE", "yes no, BREACHED", "yes ?, NOT_EVALUABLE"})
    void money_is_passed_on_only_where_the_funder_allowed_it(String allowed, Outcome outcome) {
        List<PassingOn> passed = Stream.of(allowed.split(" "))
                .map(each -> new PassingOn(
                        "Une autre association",
                        Known.of(Amount.euros("100.00")),
                        each.equals("?") ? Known.notRecorded() : Known.of(each.equals("yes"))))
                .toList();

        assertThat(outcome(day("2014-06-01"), day("2014-05-15"), passed)).isEqualTo(outcome);
    }
}
