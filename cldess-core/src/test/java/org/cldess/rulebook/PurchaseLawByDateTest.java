package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.rule.Parameter;
import org.cldess.sample.ChangedDossier;
import org.cldess.sample.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A purchase of the sample file under the law of its day: on the last day of one law and on the first day of the next,
 * to the cent.
 */
class PurchaseLawByDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String PURCHASE = "/purchases/linge-2014";
    private static final String LOT = PURCHASE + "/lots/0";

    /** Returns the finding of a rule on the sample with some values replaced; values are written as JSON. */
    private static Finding finding(String code, String place, Map<String, String> facts) {
        ChangedDossier changed = RuleCase.Base.SAMPLE.dossier();
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            changed = changed.with(fact.getKey(), JsonText.read(fact.getValue()));
        }
        return Ruling.of(code, changed.dossier(), TODAY).at(changed.pointer(place));
    }

    private static Map<String, String> facts(String... pointersAndValues) {
        Map<String, String> facts = new TreeMap<>();
        for (int i = 0; i < pointersAndValues.length; i += 2) {
            facts.put(pointersAndValues[i], "\"" + pointersAndValues[i + 1] + "\"");
        }
        return facts;
    }

    @ParameterizedTest
    @CsvSource({
        "supplies, 2008-12-20, 19999.99, NOT_APPLICABLE",
        "supplies, 2008-12-21, 19999.99, COMPLIES",
        "supplies, 2010-04-30, 20000.00, BREACHED",
        "supplies, 2010-04-30, 19999.99, COMPLIES",
        "supplies, 2010-05-01, 3999.99, COMPLIES",
        "supplies, 2010-05-01, 4000.00, BREACHED",
        "services, 2011-12-11, 4000.00, BREACHED",
        "services, 2011-12-12, 4000.00, COMPLIES",
        "services, 2013-02-18, 14999.99, COMPLIES",
        "services, 2013-02-18, 15000.00, BREACHED",
        "services, 2015-09-30, 20000.00, BREACHED",
        "services, 2015-10-01, 20000.00, COMPLIES",
        "works, 2019-12-31, 25000.00, BREACHED",
        "services, 2020-01-01, 39999.99, COMPLIES",
        "services, 2020-01-01, 40000.00, BREACHED",
        "works, 2020-07-23, 40000.00, BREACHED",
        "works, 2020-07-24, 40000.00, COMPLIES",
        "works, 2020-12-07, 69999.99, COMPLIES",
        "works, 2020-12-07, 70000.00, BREACHED",
        "works, 2020-12-08, 70000.00, COMPLIES",
        "services, 2026-03-31, 50000.00, BREACHED",
        "services, 2026-04-01, 50000.00, COMPLIES",
        "services, 2026-04-01, 60000.00, BREACHED",
        "works, 2025-12-31, 90000.00, COMPLIES",
        "works, 2026-01-01, 90000.00, COMPLIES",
        "works, 2026-01-01, 100000.00, BREACHED"
    })
    void a_purchase_needs_no_competition_below_the_threshold_of_its_day(
            String nature, String launched, String estimated, Outcome outcome) {
        Finding finding = finding(
                "PUR-01",
                PURCHASE,
                facts(
                        PURCHASE + "/nature", nature,
                        PURCHASE + "/launched", launched,
                        PURCHASE + "/estimated", estimated));

        assertThat(finding.outcome()).as(finding.message(Locale.ENGLISH)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-12-31, 0, ''",
        "2012-01-01, 200000, reaches",
        "2013-12-31, 200000, reaches",
        "2014-01-01, 207000, reaches",
        "2016-01-01, 209000, reaches",
        "2018-01-01, 221000, below",
        "2020-01-01, 214000, reaches",
        "2021-12-31, 214000, reaches",
        "2022-01-01, 215000, reaches",
        "2023-12-31, 215000, reaches",
        "2024-01-01, 221000, below",
        "2025-12-31, 221000, below",
        "2026-01-01, 216000, below"
    })
    void two_hundred_and_fifteen_thousand_euros_reach_the_european_threshold_or_not_by_the_day(
            String launched, String threshold, String place) {
        Finding finding =
                finding("PUR-02", LOT, facts(PURCHASE + "/launched", launched, PURCHASE + "/estimated", "215000.00"));

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(finding.parameters())
                .extracting(Parameter::value)
                .isEqualTo(place.isEmpty() ? List.of() : List.of(threshold));
        assertThat(finding.message(Locale.ENGLISH)).contains(place.isEmpty() ? "not compulsory" : place);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-21, 216000.00, NOT_APPLICABLE",
        "2026-08-22, 215999.99, NOT_APPLICABLE",
        "2026-08-22, 216000.00, BREACHED"
    })
    void above_that_threshold_social_conditions_are_a_duty_since_2026(
            String launched, String estimated, Outcome outcome) {
        Map<String, String> facts = facts(PURCHASE + "/launched", launched, PURCHASE + "/estimated", estimated);
        facts.put(LOT + "/reasons", "null");

        Finding finding = finding("PUR-02", LOT, facts);

        assertThat(finding.outcome()).as(finding.message(Locale.ENGLISH)).isEqualTo(outcome);
        facts.put(LOT + "/considerations", "[\"social-clause\"]");
        assertThat(finding("PUR-02", LOT, facts).outcome())
                .isEqualTo(outcome == Outcome.BREACHED ? Outcome.COMPLIES : outcome);
    }

    private static Map<String, String> reservedForSiae(String launched, String share) {
        Map<String, String> facts = facts(PURCHASE + "/launched", launched, LOT + "/notified", launched);
        facts.put(LOT + "/considerations", "[\"reserved-contract\"]");
        facts.put(LOT + "/reservedFor", "[\"integration\"]");
        facts.put(LOT + "/holders", "[{\"actor\": \"lavande\", \"share\": \"%s\"}]".formatted(share));
        return facts;
    }

    @Test
    void a_lot_reserved_for_a_work_integration_enterprise_in_2014_is_found_and_explained() {
        Finding finding = finding("PUR-03", LOT, reservedForSiae("2014-01-20", "60"));

        assertThat(finding.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(finding.isError()).isTrue();
        assertThat(finding.message(Locale.FRENCH)).contains("avril 2016", "clause sociale");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-03-31, 60, BREACHED, NOT_APPLICABLE",
        "2016-04-01, 60, NOT_APPLICABLE, COMPLIES",
        "2016-04-01, 50, NOT_APPLICABLE, COMPLIES",
        "2016-04-01, 49.99, NOT_APPLICABLE, BREACHED"
    })
    void such_a_lot_is_forbidden_then_allowed_with_half_of_the_workers(
            String launched, String share, Outcome before, Outcome since) {
        Map<String, String> facts = reservedForSiae(launched, share);

        assertThat(finding("PUR-03", LOT, facts).outcome()).isEqualTo(before);
        assertThat(finding("PUR-04", LOT, facts).outcome()).isEqualTo(since);
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 200000000.00, NOT_APPLICABLE",
        "2022, 60000000.00, NOT_APPLICABLE",
        "2022, 100000000.00, NOT_APPLICABLE",
        "2022, 100000000.01, BREACHED",
        "2023, 60000000.00, BREACHED",
        "2023, 50000000.00, NOT_APPLICABLE",
        "2023, 50000000.01, BREACHED"
    })
    void a_large_buyer_adopts_a_scheme(int year, String amount, Outcome outcome) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("/buyers/capap/years", "[{\"year\": %s, \"amount\": \"%s\"}]".formatted(year, amount));

        Finding finding = finding("PUR-06", "/buyers/capap/years/0", facts);

        assertThat(finding.outcome()).as(finding.message(Locale.ENGLISH)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-09-30, 30000.00, full, 2018-10-01, NOT_APPLICABLE",
        "2018-10-01, 24999.99, full, 2018-12-02, NOT_APPLICABLE",
        "2018-10-01, 25000.00, full, 2018-12-01, COMPLIES",
        "2018-10-01, 25000.00, full, 2018-12-02, BREACHED",
        "2019-12-31, 30000.00, yearly-list, 2020-02-29, BREACHED",
        "2019-12-31, 30000.00, full, 2020-02-29, COMPLIES",
        "2019-12-31, 30000.00, full, 2020-03-01, BREACHED",
        "2020-01-01, 30000.00, yearly-list, 2021-03-31, COMPLIES",
        "2020-01-01, 30000.00, yearly-list, 2021-04-01, BREACHED",
        "2020-01-01, 30000.00, full, 2020-03-01, COMPLIES",
        "2020-01-01, 40000.00, yearly-list, 2020-02-01, BREACHED",
        "2023-12-31, 30000.00, yearly-list, 2024-02-29, COMPLIES",
        "2024-01-01, 39999.99, yearly-list, 2025-03-31, COMPLIES",
        "2024-01-01, 24999.99, full, 2025-03-31, NOT_APPLICABLE"
    })
    void the_data_of_a_contract_are_published_in_full_or_in_a_list(
            String notified, String estimated, String form, String published, Outcome outcome) {
        Map<String, String> facts = facts(
                PURCHASE + "/estimated", estimated,
                LOT + "/notified", notified,
                LOT + "/published", published,
                LOT + "/dataForm", form);
        facts.put(LOT + "/considerationsPublished", "true");

        Finding finding = finding("PUR-07", LOT, facts);

        assertThat(finding.outcome()).as(finding.message(Locale.ENGLISH)).isEqualTo(outcome);
    }
}
