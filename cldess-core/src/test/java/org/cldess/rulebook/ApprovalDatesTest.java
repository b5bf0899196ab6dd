package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.accreditation.Accounts;
import org.cldess.accreditation.Approval;
import org.cldess.accreditation.ApprovalKind;
import org.cldess.accreditation.ApprovalRequest;
import org.cldess.accreditation.ClaimedStatus;
import org.cldess.accreditation.Credentials;
import org.cldess.accreditation.StatusUse;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.sample.WrittenDossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests ESS-08, ESS-10 and ESS-12 day by day: which approval counts on which day, who granted it, and which years are
 * assessed.
 */
class ApprovalDatesTest {
    private static final String BODY = "/actors/0";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final WrittenDossier written = WrittenDossier.sample()
            .with(BODY + "/credentials", Credentials.NOT_RECORDED)
            .with(BODY + "/created", LocalDate.of(2001, 1, 1))
            .with(BODY + "/siae", Known.none())
            .with(BODY + "/inclusive", Known.none());

    private static Approval approval(ApprovalKind kind, LocalDate date, ApprovalRequest request, String authority) {
        return new Approval(kind, date, Known.of(request), Known.of(authority));
    }

    private WrittenDossier relying(LocalDate use, Approval... approvals) {
        StatusUse used = new StatusUse(ClaimedStatus.SOLIDARITY_APPROVAL, use, "candidature");
        return written.with(BODY + "/credentials/approvals", List.of(approvals))
                .with(BODY + "/credentials/uses", List.of(used));
    }

    private static Finding finding(String code, WrittenDossier written, String place) {
        return Ruling.of(code, written.dossier(), TODAY).at(BODY + place);
    }

    private static Outcome use(String code, WrittenDossier written) {
        return finding(code, written, "/credentials/uses/0").outcome();
    }

    @ParameterizedTest
    @CsvSource({
        "préfet des Alpes-Maritimes, COMPLIES",
        "Préfecture de région, COMPLIES",
        "LA PREFETE, COMPLIES",
        "maire de Grasse, BREACHED",
        "préfigurateur de la régie, BREACHED"
    })
    void the_former_approval_is_granted_by_the_prefect(String authority, Outcome outcome) {
        LocalDate granted = LocalDate.of(2012, 3, 1);
        WrittenDossier body = relying(
                granted, approval(ApprovalKind.ENTREPRISE_SOLIDAIRE, granted, ApprovalRequest.FIRST, authority));

        assertThat(use("ESS-08", body)).isEqualTo(outcome);
        if (outcome == Outcome.BREACHED) {
            assertThat(finding("ESS-08", body, "/credentials/uses/0").message(Locale.FRENCH))
                    .contains(authority);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2009-03-19, NOT_APPLICABLE, NOT_APPLICABLE",
        "2009-03-20, COMPLIES, NOT_APPLICABLE",
        "2015-06-30, BREACHED, NOT_APPLICABLE",
        "2015-07-01, NOT_APPLICABLE, BREACHED"
    })
    void each_use_is_judged_by_the_law_of_its_day(LocalDate use, Outcome former, Outcome esus) {
        WrittenDossier body = relying(
                use,
                approval(ApprovalKind.ENTREPRISE_SOLIDAIRE, LocalDate.of(2009, 3, 1), ApprovalRequest.FIRST, "préfet"));

        assertThat(use("ESS-08", body)).isEqualTo(former);
        assertThat(use("ESS-10", body)).isEqualTo(esus);
    }

    /** No ESUS approval is dated before 1 July 2015, and no approval of the former kind from that day on. */
    @ParameterizedTest
    @CsvSource({
        "ESUS, 2015-07-01, 2016-01-01, COMPLIES",
        "ESUS, 2015-06-30, 2016-01-01, BREACHED",
        "ESUS, 2012-01-01, 2016-01-01, BREACHED",
        "ENTREPRISE_SOLIDAIRE, 2015-06-30, 2016-01-01, COMPLIES",
        "ENTREPRISE_SOLIDAIRE, 2015-07-01, 2016-01-01, BREACHED",
        "ENTREPRISE_SOLIDAIRE, 2018-01-01, 2019-05-31, BREACHED"
    })
    void an_approval_is_of_the_time_of_its_kind(ApprovalKind kind, LocalDate granted, LocalDate use, Outcome outcome) {
        assertThat(use("ESS-10", relying(use, approval(kind, granted, ApprovalRequest.FIRST, "préfet"))))
                .isEqualTo(outcome);
    }

    /** A former approval is valid until its end, but at most two years from 1 July 2015. */
    @ParameterizedTest
    @CsvSource({
        "2014-06-01, RENEWAL, 2017-06-30, COMPLIES",
        "2014-06-01, RENEWAL, 2017-07-01, BREACHED",
        "2014-06-01, RENEWAL, 2019-05-31, BREACHED",
        "2014-06-01, FIRST, 2016-05-31, COMPLIES",
        "2014-06-01, FIRST, 2016-06-01, BREACHED"
    })
    void a_former_approval_counts_until_its_end_and_two_years_at_most(
            LocalDate granted, ApprovalRequest request, LocalDate use, Outcome outcome) {
        assertThat(use("ESS-10", relying(use, approval(ApprovalKind.ENTREPRISE_SOLIDAIRE, granted, request, "préfet"))))
                .isEqualTo(outcome);
    }

    /**
     * The last day is the day before the anniversary. An approval of 29 February ends on 28 February, in leap years
     * too.
     */
    @ParameterizedTest
    @CsvSource({
        "ESS-08, ENTREPRISE_SOLIDAIRE, 2012-02-29, FIRST, 2014-02-28",
        "ESS-08, ENTREPRISE_SOLIDAIRE, 2010-03-01, FIRST, 2012-02-29",
        "ESS-08, ENTREPRISE_SOLIDAIRE, 2012-03-01, FIRST, 2014-02-28",
        "ESS-08, ENTREPRISE_SOLIDAIRE, 2010-02-28, FIRST, 2012-02-27",
        "ESS-10, ESUS, 2016-02-29, FIRST, 2021-02-28",
        "ESS-10, ESUS, 2019-03-01, FIRST, 2024-02-29"
    })
    void a_term_over_the_end_of_february(
            String code, ApprovalKind kind, LocalDate granted, ApprovalRequest request, LocalDate last) {
        Approval approval = approval(kind, granted, request, "préfet");

        assertThat(use(code, relying(last, approval))).isEqualTo(Outcome.COMPLIES);
        assertThat(use(code, relying(last.plusDays(1), approval))).isEqualTo(Outcome.BREACHED);
        assertThat(use(code, relying(granted, approval))).isEqualTo(Outcome.COMPLIES);
        assertThat(use(code, relying(granted.minusDays(1), approval))).isEqualTo(Outcome.BREACHED);
    }

    /** Three years from 29 February 2016 end with 28 February 2019, as a term of three years would. */
    @ParameterizedTest
    @CsvSource({
        "2016-02-29, 2019-02-28, COMPLIES, BREACHED",
        "2016-02-29, 2019-03-01, COMPLIES, COMPLIES",
        "2016-03-01, 2019-02-28, COMPLIES, BREACHED",
        "2017-02-28, 2020-02-28, COMPLIES, COMPLIES",
        "2017-03-01, 2020-02-29, COMPLIES, BREACHED"
    })
    void a_young_enterprise_that_began_at_the_end_of_february(
            LocalDate created, LocalDate granted, Outcome afterOne, Outcome afterThree) {
        Approval approval = approval(ApprovalKind.ESUS, granted, ApprovalRequest.FIRST, "préfet");

        assertThat(use("ESS-10", relying(granted.plusYears(1), approval).with(BODY + "/created", created)))
                .isEqualTo(afterOne);
        assertThat(use("ESS-10", relying(granted.plusYears(3), approval).with(BODY + "/created", created)))
                .isEqualTo(afterThree);
    }

    /**
     * The weight of social utility is assessed on three consecutive closed years that lead up to the grant of the
     * approval.
     */
    @ParameterizedTest
    @CsvSource({
        "2015-12-31 2016-12-31 2017-12-31, true",
        "2014-12-31 2015-12-31 2016-12-31, true",
        "2010-12-31 2013-12-31 2017-12-31, false",
        "2014-12-31 2015-12-31 2017-12-31, false",
        "2013-12-31 2016-12-31 2017-12-31, false",
        "2011-12-31 2012-12-31 2013-12-31, false",
        "2016-12-31 2017-12-31 2018-12-31, false",
        "2015-02-28 2016-02-29 2017-02-28, true",
        "2016-02-29 2017-02-28 2018-02-28, true",
        "2014-02-28 2016-02-29 2017-02-28, false"
    })
    void three_closed_years_in_a_row_weigh(String ends, boolean weighs) {
        List<Accounts> years = Stream.of(ends.split(" "))
                .map(end -> Accounts.builder(LocalDate.parse(end))
                        .operatingCosts(Amount.euros("100.00"))
                        .utilityCosts(Amount.euros("70.00"))
                        .build())
                .toList();
        WrittenDossier body = relying(
                LocalDate.of(2018, 3, 1),
                approval(ApprovalKind.ESUS, LocalDate.of(2018, 3, 1), ApprovalRequest.FIRST, "préfet"));
        Finding finding =
                finding("ESS-12", body.with(BODY + "/credentials/accounts", years), "/credentials/approvals/0");

        assertThat(finding.outcome()).isEqualTo(weighs ? Outcome.COMPLIES : Outcome.NOT_EVALUABLE);
        if (!weighs) {
            assertThat(finding.missing()).containsExactly(BODY + "/credentials/accounts");
        }
    }
}
