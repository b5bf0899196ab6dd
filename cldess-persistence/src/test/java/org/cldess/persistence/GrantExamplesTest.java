package org.cldess.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cldess.aid.AidRegime;
import org.cldess.aid.ReceivedAid;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.rulebook.Rulebook;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests the worked examples of the rule documentation: one grant of 25,000 euros, in 2013 and in 2024, each read from
 * its file.
 */
class GrantExamplesTest {
    private static final LocalDate THEN = LocalDate.of(2014, 12, 31);
    private static final LocalDate NOW = LocalDate.of(2024, 12, 31);

    private static Dossier file(String name) {
        try (InputStream in = GrantExamplesTest.class.getResourceAsStream(name)) {
            return DossierFile.read(Objects.requireNonNull(in).readAllBytes()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding finding(Dossier dossier, LocalDate day, String code) {
        return Rulebook.france().find(code).orElseThrow().check(dossier.seenOn(day), day).stream()
                .filter(each -> each.path().equals("/grants/0"))
                .findFirst()
                .orElseThrow();
    }

    private static Finding then(String code) {
        return finding(file("grant-2013.json"), THEN, code);
    }

    private static Finding now(String code) {
        return finding(file("grant-2024.json"), NOW, code);
    }

    @ParameterizedTest
    @CsvSource({
        "GRT-01, COMPLIES",
        "GRT-03, COMPLIES",
        "GRT-05, BREACHED",
        "GRT-02, NOT_APPLICABLE",
        "GRT-09, NOT_APPLICABLE",
        "GRT-10, NOT_APPLICABLE",
        "GRT-11, NOT_APPLICABLE",
        "AID-01, NOT_EVALUABLE"
    })
    void judges_the_grant_of_2013_by_the_law_of_its_time(String code, Outcome outcome) {
        assertThat(then(code).outcome()).isEqualTo(outcome);
    }

    @Test
    void tells_of_2013_which_report_was_late_and_what_nobody_recorded() {
        assertThat(then("GRT-05").severity()).isEqualTo(Severity.ERROR);
        assertThat(plain(then("GRT-05"))).contains("30 juin 2014").contains("30 septembre 2014");
        assertThat(then("AID-01").missing()).contains("/undertakings/0/economicActivity", "/undertakings/0/received");
        assertThat(then("AID-01").parameters())
                .anySatisfy(parameter -> assertThat(parameter.value()).isEqualTo("200000"));
    }

    @ParameterizedTest
    @CsvSource({
        "GRT-03, COMPLIES, ERROR",
        "GRT-09, BREACHED, WARNING",
        "GRT-10, BREACHED, ERROR",
        "GRT-11, BREACHED, ERROR",
        "GRT-05, NOT_EVALUABLE, ERROR",
        "AID-03, NOT_EVALUABLE, ERROR",
        "AID-08, NOT_APPLICABLE, WARNING"
    })
    void judges_the_grant_of_2024_by_the_law_of_its_time(String code, Outcome outcome, Severity severity) {
        assertThat(now(code).outcome()).isEqualTo(outcome);
        assertThat(now(code).severity()).isEqualTo(severity);
    }

    @Test
    void tells_of_2024_when_payment_and_data_were_due() {
        assertThat(plain(now("GRT-09"))).contains("14 juin 2024");
        assertThat(plain(now("GRT-10"))).contains("2 août 2024").contains("20 septembre 2024");
        assertThat(now("GRT-05").missing()).containsExactly("/grants/0/accountingYear/yearEnd");
        assertThat(now("AID-03").missing()).containsExactly("/undertakings/0/received");
    }

    @Test
    void aid_before_2024_that_is_known_to_be_none_lets_the_ceiling_be_judged() {
        assertThat(finding(received(List.of()), NOW, "AID-03").outcome()).isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void a_total_one_euro_above_the_ceiling_is_found_and_explained() {
        LocalDate first = LocalDate.of(2021, 4, 15);
        ReceivedAid aid = new ReceivedAid(
                "Conseil régional", Known.of(first), Amount.euros("275001"), Known.of(AidRegime.GENERAL));

        Finding above = finding(received(List.of(aid)), NOW, "AID-03");

        assertThat(above.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(plain(above)).contains("300 001,00 €").contains("300 000 €").contains(" : 1,00 € de trop");
    }

    private static Dossier received(List<ReceivedAid> aid) {
        Dossier dossier = file("grant-2024.json");
        return dossier.with(
                dossier.undertakings().get(0).toBuilder().received(aid).build());
    }

    @Test
    void a_grant_of_25_000_euros_without_an_agreement_is_found_and_explained() {
        Dossier dossier = file("grant-2013.json");
        Dossier without = dossier.with(
                dossier.grants().get(0).toBuilder().agreement(Known.none()).build());

        Finding found = finding(without, THEN, "GRT-03");

        assertThat(found.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(found.severity()).isEqualTo(Severity.ERROR);
        assertThat(plain(found)).contains("25 000,00 €").contains("23 000 €").contains("Signez la convention");
    }

    /** Returns the French message with ordinary spaces. */
    private static String plain(Finding finding) {
        return finding.message(Locale.FRENCH).replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
