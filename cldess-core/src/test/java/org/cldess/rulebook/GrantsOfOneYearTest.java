package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.DatedLegalForm;
import org.cldess.dossier.Dossier;
import org.cldess.grant.BeneficiaryYearBuilder;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantId;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which grants count together (GRT-03), and to which recipients the rules apply (GRT-07). */
class GrantsOfOneYearTest {
    private static final Grant FINE = FineGrant.FINE;

    /** Two grants of €12,000: together they exceed €23,000, above which an agreement is required. There is none. */
    @ParameterizedTest
    @CsvSource({
        "capap, zz-chantier, 2013-06-14, BREACHED",
        "capap, zz-chantier, 2013-01-01, BREACHED",
        "capap, zz-chantier, 2013-12-31, BREACHED",
        "capap, zz-chantier, 2012-12-31, NOT_APPLICABLE",
        "capap, zz-chantier, 2014-01-01, NOT_APPLICABLE",
        "capap, apeas, 2013-06-14, NOT_APPLICABLE",
        "region, zz-chantier, 2013-06-14, NOT_APPLICABLE",
        "capap, zz-chantier, none, NOT_APPLICABLE",
        "capap, zz-chantier, ?, NOT_EVALUABLE"
    })
    void grants_from_one_funder_to_one_recipient_in_one_year_count_together(
            String funder, String recipient, String decided, Outcome outcome) {
        Known<LocalDate> day = switch (decided) {
            case "none" -> Known.none();
            case "?" -> Known.notRecorded();
            default -> Known.of(LocalDate.parse(decided));
        };
        Grant grant = FINE.toBuilder().agreement(Known.none()).build();
        Grant other = Grant.builder(GrantId.of("s-2"), "Autre chose", actor(funder), actor(recipient))
                .decision(FINE.decision().value().orElseThrow().toBuilder()
                        .date(day)
                        .build())
                .build();
        Dossier dossier =
                FineGrant.dossier(FineGrant.given(grant, "12000", "12000"), FineGrant.given(other, "12000", "12000"));

        assertThat(Ruling.of("GRT-03", dossier, FineGrant.LATE).outcome(FineGrant.GRANT))
                .isEqualTo(outcome);
    }

    private static ActorId actor(String name) {
        return switch (name) {
            case "capap" -> SampleActors.CAPAP;
            case "region" -> SampleActors.REGION;
            case "apeas" -> SampleActors.APEAS;
            default -> ActorId.of(name);
        };
    }

    /** €200,000 in one year, above the threshold for audited accounts, which only associations have to publish. */
    @ParameterizedTest
    @CsvSource({"9220, BREACHED", "9210, BREACHED", "9300, NOT_APPLICABLE", "5710, NOT_APPLICABLE"})
    void accounts_are_audited_where_an_association_gets_the_money(String form, Outcome outcome) {
        BeneficiaryYearBuilder year = FINE.accountingYear().value().orElseThrow().toBuilder();
        Dossier dossier = FineGrant.dossier(
                FineGrant.given(FINE.toBuilder().accountingYear(year.build()).build(), "200000", "200000"));
        Actor workshop = dossier.getActor(FineGrant.WORKSHOP);
        Dossier other = dossier.with(workshop.toBuilder()
                .legalForms(List.of(new DatedLegalForm(LegalForm.parse(form), Known.none())))
                .build());

        assertThat(Ruling.of("GRT-07", other, FineGrant.LATE).outcome(FineGrant.GRANT))
                .isEqualTo(outcome);
    }
}
