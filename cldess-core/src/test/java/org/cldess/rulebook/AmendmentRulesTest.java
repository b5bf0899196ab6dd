package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentBuilder;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.ArticleChange;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.amendment.ObjectiveChange;
import org.cldess.contract.amendment.TermChange;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.Signature;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.ObjectiveText;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;

/** Tests the rules on amendments, with dossiers that were written and read back. */
class AmendmentRulesTest {
    private static final String AT = "/contract/amendments/0";
    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);

    private static Ruling rule(String code, Amendment... amendments) {
        return rule(code, SampleAmendments.grasse(amendments));
    }

    private static Ruling rule(String code, Dossier dossier) {
        return Ruling.of(code, WrittenDossier.of(dossier).dossier(), DAY);
    }

    private static AmendmentBuilder signed() {
        return SampleAmendments.signed().toBuilder();
    }

    private static Signature byRegion(LocalDate day) {
        return SampleContract.signature("s-1", SampleContract.REGION, SampleAmendments.OF_REGION, day);
    }

    private static Signature byPaysDeGrasse(LocalDate day) {
        return SampleContract.signature("s-2", SampleContract.PAYS_DE_GRASSE, SampleAmendments.OF_PAYS_DE_GRASSE, day);
    }

    private static Amendment numbered(int number) {
        return Amendment.builder(AmendmentId.of("n-" + number), number, "Un autre avenant")
                .effective(DAY.plusDays(1))
                .build();
    }

    @Test
    void a_sound_amendment_breaches_nothing_and_lacks_nothing() {
        Findings findings = Rulebook.france().check(SampleAmendments.grasse(SampleAmendments.signed()), DAY);

        assertThat(findings.breached()).isEmpty();
        assertThat(findings.notEvaluable()).isEmpty();
        assertThat(findings.of("CTR-15")).hasSize(1);
        assertThat(findings.of("CTR-16")).hasSize(2);
        assertThat(findings.of("CTR-21")).hasSize(1);
    }

    @Test
    void the_territory_stays_as_signed_until_everybody_signs_its_extension() {
        String succession = "/contract/parties/2/succession";
        AmendmentBuilder wider = Amendment.builder(AmendmentId.of("n-1"), 1, "Étendre le périmètre")
                .communesAdded(List.of(CommuneCode.parse("06079")));

        assertThat(rule("CTR-14", wider.effective(LocalDate.of(2014, 6, 1)).build())
                        .french(succession))
                .startsWith("L’avenant n° 1 change le périmètre depuis le 1er juin 2014 sans être signé");
        assertThat(rule("CTR-14", wider.effective(DAY.plusDays(1)).build()).outcome(succession))
                .as("it is still to come")
                .isEqualTo(Outcome.COMPLIES);
        assertThat(rule("CTR-14", wider.effective(LocalDate.of(2013, 12, 31)).build())
                        .outcome(succession))
                .as("it came before the succession")
                .isEqualTo(Outcome.COMPLIES);
        assertThat(rule("CTR-14", wider.effective(Known.notRecorded()).build())
                        .at(succession)
                        .missing())
                .containsExactly(AT + "/effective");
        assertThat(rule("CTR-14", signed().build()).outcome(succession)).isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void numbers_follow_each_other() {
        assertThat(rule("CTR-15", signed().build(), numbered(3)).french("/contract/amendments/1"))
                .startsWith(
                        "L’avenant n° 3 n’est pas précédé de l’avenant n° 2. Renumérotez-les à la suite, ou notez celui"
                                + " qui manque.");
        Ruling twice = rule("CTR-15", numbered(1), signed().build());
        assertThat(twice.outcome(AT)).isEqualTo(Outcome.BREACHED);
        assertThat(twice.french("/contract/amendments/1")).startsWith("Deux avenants portent le n° 1.");
        assertThat(rule("CTR-15", signed().build(), numbered(2)).outcome("/contract/amendments/1"))
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void nothing_is_amended_before_the_contract_is_signed_nor_after_its_end() {
        LocalDate end = LocalDate.of(2015, 12, 31);
        assertThat(lastDay(end).outcome(AT)).isEqualTo(Outcome.COMPLIES);
        assertThat(lastDay(end.plusDays(1)).french(AT))
                .startsWith(
                        "L’avenant n° 1 prend effet le 1er janvier 2016, après la fin du contrat (31 décembre 2015).")
                .contains("L’avenant n° 1 est signé le 1er janvier 2016, après la fin du contrat (31 décembre 2015).");
        Dossier unsigned = SampleAmendments.grasse(signed().build());
        Dossier without = unsigned.toBuilder()
                .contract(unsigned.contract().toBuilder().signatures(List.of()).build())
                .build();
        assertThat(rule("CTR-15", without).french(AT))
                .startsWith("L’avenant n° 1 change un contrat qui n’est pas signé");
        assertThat(rule(
                                "CTR-15",
                                signed().signatures(List.of(byRegion(SampleDossiers.SIGNED.minusDays(1))))
                                        .build())
                        .french(AT))
                .startsWith("L’avenant n° 1 est signé le 17 février 2013, avant le contrat (18 février 2013).");
    }

    private static Ruling lastDay(LocalDate day) {
        Dossier dossier = SampleAmendments.grasse(signed().effective(day)
                .signatures(List.of(byRegion(day), byPaysDeGrasse(day)))
                .build());
        return Ruling.of("CTR-15", dossier, LocalDate.of(2016, 6, 30));
    }

    @Test
    void only_the_parties_of_the_contract_and_their_successors_sign_while_they_are_parties() {
        Signature gone = SampleContract.signature(
                "s-3", SampleContract.CAPAP, SampleContract.OF_CAPAP, LocalDate.of(2014, 1, 1));
        assertThat(rule("CTR-15", signed().signatures(List.of(gone)).build()).french(AT))
                .contains("« Communauté d’agglomération Pôle Azur Provence » signe l’avenant n° 1 le 1er janvier 2014,"
                        + " sans être partie ce jour-là.");
        Signature last = SampleContract.signature(
                "s-3", SampleContract.CAPAP, SampleContract.OF_CAPAP, LocalDate.of(2013, 12, 31));
        assertThat(rule("CTR-15", signed().signatures(List.of(last)).build()).french(AT))
                .doesNotContain("sans être partie");
    }

    @Test
    void a_signature_that_is_missing_once_the_effect_has_come_is_an_error() {
        LocalDate effective = SampleAmendments.EFFECTIVE;
        Dossier half = SampleAmendments.grasse(
                signed().signatures(List.of(byRegion(SampleAmendments.SIGNED))).build());

        assertThat(Ruling.of("CTR-15", half, effective).outcome(AT))
                .as("the last day to sign")
                .isEqualTo(Outcome.COMPLIES);
        Finding missing = Ruling.of("CTR-15", half, effective.plusDays(1)).at(AT);
        assertThat(missing.isError()).isTrue();
        assertThat(Ruling.plain(missing.message(Locale.FRENCH)))
                .contains("il manque la signature de : Communauté d’agglomération du Pays de Grasse.");
        assertThat(Ruling.of("CTR-21", half, effective).outcome(AT)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void a_new_term_keeps_the_first_day_and_does_not_end_before_the_effect() {
        Term before = new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2015, 12, 31));
        LocalDate effective = SampleAmendments.EFFECTIVE;

        assertThat(termOf(before, new Term(before.start(), effective)).outcome(AT))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(termOf(before, new Term(before.start(), effective.minusDays(1)))
                        .french(AT))
                .startsWith("L’avenant n° 1 donne un contrat qui finit le 30 juin 2014, avant de prendre effet");
        assertThat(termOf(before, new Term(LocalDate.of(2016, 1, 1), LocalDate.of(2017, 12, 31)))
                        .french(AT))
                .startsWith(
                        "L’avenant n° 1 donne un contrat qui commence le 1er janvier 2016 au lieu du 1er janvier 2012.");
    }

    private static Ruling termOf(Term before, Term after) {
        return rule(
                "CTR-15", signed().term(new TermChange(Known.of(before), after)).build());
    }

    @Test
    void what_stood_before_is_what_the_contract_says_then() {
        Term other = new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2014, 12, 31));
        assertThat(rule(
                                "CTR-15",
                                signed().term(new TermChange(Known.of(other), SampleAmendments.LONGER))
                                        .build())
                        .french(AT))
                .startsWith("L’avenant n° 1 remplace une durée qui n’est pas celle du contrat : du 1er janvier 2012 au"
                        + " 31 décembre 2014 au lieu de du 1er janvier 2012 au 31 décembre 2015.");
        assertThat(rule(
                                "CTR-15",
                                signed().envelopes(List.of(new EnvelopeChange(
                                                SampleActors.REGION, 2014, Known.none(), Known.of(Amount.euros("1")))))
                                        .build())
                        .french(AT))
                .contains("pour 2014 qui n’est pas celle du contrat : rien au lieu de 20 000,00 €.");
        assertThat(rule(
                                "CTR-15",
                                signed().objectives(List.of(renamed("Un autre titre")))
                                        .build())
                        .french(AT))
                .contains(
                        "remplace un objectif « bdis » qui n’est pas celui du contrat : « 2.1 Un autre titre » au lieu"
                                + " de « 2.1 Faire connaître et reconnaître l’ESS : premier volet ».");
    }

    private static ObjectiveChange renamed(String before) {
        return new ObjectiveChange(
                ObjectiveId.of("bdis"),
                Optional.empty(),
                Known.of(new ObjectiveText("2.1", before)),
                Known.of(new ObjectiveText("2.1", "Alimenter la BDIS")));
    }

    @Test
    void the_second_amendment_starts_from_what_the_first_left() {
        Amendment second = Amendment.builder(AmendmentId.of("avenant-2"), 2, "Un titre plus court")
                .effective(DAY.plusDays(1))
                .objectives(List.of(new ObjectiveChange(
                        ObjectiveId.of("bdis"),
                        Optional.empty(),
                        Known.of(new ObjectiveText("2.1", "Alimenter la BDIS")),
                        Known.of(new ObjectiveText("2.1", "La BDIS")))))
                .build();

        assertThat(rule("CTR-15", SampleAmendments.signed(), second).outcome("/contract/amendments/1"))
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void an_unknown_state_before_is_no_pass() {
        Amendment vague = signed().term(new TermChange(Known.notRecorded(), SampleAmendments.LONGER))
                .envelopes(List.of(
                        new EnvelopeChange(SampleActors.REGION, 2014, Known.notRecorded(), Known.notRecorded())))
                .build();
        Dossier dossier = SampleAmendments.grasse(vague);
        Dossier silent = dossier.toBuilder()
                .contract(dossier.contract().toBuilder()
                        .envelopes(Known.notRecorded())
                        .build())
                .build();

        assertThat(rule("CTR-15", silent).at(AT).missing())
                .containsExactly(
                        AT + "/term/before",
                        AT + "/envelopes/0/before",
                        AT + "/envelopes/0/after",
                        "/contract/envelopes");
        assertThat(rule("CTR-15", signed().effective(Known.notRecorded()).build())
                        .at(AT)
                        .missing())
                .containsExactly(AT + "/effective");
    }

    @Test
    void every_text_territory_and_signature_that_an_amendment_starts_from_is_asked() {
        Amendment vague = signed().envelopes(List.of())
                .objectives(List.of(new ObjectiveChange(
                        ObjectiveId.of("bdis"), Optional.empty(), Known.notRecorded(), Known.notRecorded())))
                .articles(List.of(new ArticleChange(ArticleId.of("objet"), Known.notRecorded(), Known.notRecorded())))
                .build();
        Dossier dossier = SampleAmendments.grasse(vague);
        WrittenDossier silent = WrittenDossier.of(dossier);
        for (String fact : List.of("/contract/territory", "/contract/signatures/0/date")) {
            silent = silent.with(fact, Known.notRecorded());
        }
        Dossier still =
                SampleAmendments.grasse(signed().communesAdded(List.of()).build());

        assertThat(rule("CTR-15", silent.dossier()).at(AT).missing())
                .containsExactly(
                        AT + "/objectives/0/before",
                        AT + "/objectives/0/after",
                        AT + "/articles/0/before",
                        AT + "/articles/0/after",
                        "/contract/territory",
                        "/contract/signatures/0/date");
        assertThat(rule(
                                "CTR-15",
                                WrittenDossier.of(still)
                                        .with("/contract/territory", Known.notRecorded())
                                        .dossier())
                        .outcome(AT))
                .as("it does not move the territory")
                .isEqualTo(Outcome.COMPLIES);
        assertThat(rule(
                                "CTR-15",
                                signed().communesAdded(List.of())
                                        .communesRemoved(List.of(CommuneCode.parse("06069")))
                                        .build())
                        .outcome(AT))
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void an_amendment_is_authorised_as_the_contract_was() {
        Signature foreign = SampleContract.signature(
                "s-2", SampleContract.PAYS_DE_GRASSE, SampleAmendments.OF_REGION, SampleAmendments.SIGNED);
        Ruling ruling = rule(
                "CTR-16", signed().signatures(List.of(byRegion(DAY), foreign)).build());
        assertThat(ruling.outcome(AT + "/signatures/0")).isEqualTo(Outcome.COMPLIES);
        assertThat(ruling.french(AT + "/signatures/1")).contains("qui est celle d’une autre assemblée");
        assertThat(ruling.at(AT + "/signatures/1").severity()).isEqualTo(Severity.ERROR);

        assertThat(authorised(LocalDate.of(2014, 5, 15))).isEqualTo(Outcome.BREACHED);
        assertThat(authorised(LocalDate.of(2014, 5, 21))).isEqualTo(Outcome.BREACHED);
        assertThat(authorised(LocalDate.of(2014, 5, 22))).isEqualTo(Outcome.COMPLIES);
    }

    private static Outcome authorised(LocalDate day) {
        return rule("CTR-16", signed().signatures(List.of(byPaysDeGrasse(day))).build())
                .outcome(AT + "/signatures/0");
    }

    @Test
    void all_have_signed_before_the_amendment_takes_effect() {
        LocalDate effective = SampleAmendments.EFFECTIVE;
        assertThat(inTime(effective).outcome(AT)).isEqualTo(Outcome.COMPLIES);
        assertThat(inTime(effective.plusDays(1)).french(AT))
                .startsWith(
                        "L’avenant n° 1 prend effet le 1er juillet 2014, avant la dernière signature (2 juillet 2014).");
        assertThat(inTime(effective.plusDays(1)).at(AT).severity()).isEqualTo(Severity.WARNING);
        Dossier half = SampleAmendments.grasse(
                signed().signatures(List.of(byRegion(effective))).build());
        assertThat(Ruling.of("CTR-21", half, effective).outcome(AT)).isEqualTo(Outcome.NOT_APPLICABLE);
        Dossier prepared = SampleAmendments.grasse(SampleAmendments.first().build());
        assertThat(Ruling.of("CTR-21", prepared, effective.minusDays(1)).outcome(AT))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Ruling.of("CTR-15", prepared, effective.plusDays(1)).outcome(AT))
                .isEqualTo(Outcome.BREACHED);
    }

    private static Ruling inTime(LocalDate last) {
        return rule(
                "CTR-21",
                signed().signatures(List.of(byRegion(SampleAmendments.SIGNED), byPaysDeGrasse(last)))
                        .build());
    }

    @Test
    void actions_and_carriers_are_judged_by_the_term_as_amended() {
        Dossier dossier = SampleAmendments.grasse(SampleAmendments.signed());
        Dossier longer = dossier.toBuilder()
                .actions(dossier.actions().stream()
                        .map(action -> action.toBuilder()
                                .end(Known.of(LocalDate.of(2016, 12, 31)))
                                .yearly(false)
                                .build())
                        .toList())
                .build();

        assertThat(Ruling.of("ACT-01", longer, SampleAmendments.EFFECTIVE.minusDays(1))
                        .all())
                .extracting(finding -> finding.outcome())
                .containsOnly(Outcome.BREACHED);
        assertThat(Ruling.of("ACT-01", longer, SampleAmendments.EFFECTIVE).all())
                .extracting(finding -> finding.outcome())
                .containsOnly(Outcome.COMPLIES);
        Dossier leaving = dossier.toBuilder()
                .contract(dossier.contract().toBuilder()
                        .parties(dossier.contract().parties().stream()
                                .map(party -> party.id().equals(SampleContract.PAYS_DE_GRASSE)
                                        ? new Party(
                                                party.id(),
                                                party.actor(),
                                                party.role(),
                                                party.from(),
                                                Known.of(LocalDate.of(2015, 12, 31)),
                                                party.succession())
                                        : party)
                                .toList())
                        .build())
                .build();
        assertThat(Ruling.of("CTR-18", leaving, SampleAmendments.EFFECTIVE.minusDays(1))
                        .outcome("/contract"))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("CTR-18", leaving, SampleAmendments.EFFECTIVE).french("/contract"))
                .startsWith("Du 1er janvier 2016 au 31 décembre 2016, le contrat n’a pas de porteur.");
    }
}
