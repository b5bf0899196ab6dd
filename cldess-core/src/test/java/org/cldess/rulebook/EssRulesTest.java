package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cldess.accreditation.Accounts;
import org.cldess.accreditation.Approval;
import org.cldess.accreditation.ApprovalKind;
import org.cldess.accreditation.ApprovalRequest;
import org.cldess.accreditation.ClaimedStatus;
import org.cldess.accreditation.Credentials;
import org.cldess.accreditation.Mention;
import org.cldess.accreditation.MentionSource;
import org.cldess.accreditation.SocialUtility;
import org.cldess.accreditation.Staff;
import org.cldess.accreditation.StateAgreement;
import org.cldess.accreditation.StatusUse;
import org.cldess.accreditation.Statutes;
import org.cldess.accreditation.StatutoryClause;
import org.cldess.actor.ActorId;
import org.cldess.actor.DatedLegalForm;
import org.cldess.actor.kind.EssFamily;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.dossier.Dossier;
import org.cldess.ess.EssStatus;
import org.cldess.ess.EssVerdict;
import org.cldess.ess.Inclusion;
import org.cldess.ess.InclusionVerdict;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tests which actors belong to the social economy or are inclusive, and the rules on both. Each test changes facts of
 * one actor of the sample.
 */
class EssRulesTest {
    private static final ActorId BODY = SampleActors.PERFUMER;
    private static final LocalDate TODAY = day(2026, 11, 25);

    /** The sample with changed facts of one actor, at paths relative to the actor. */
    private record Body(WrittenDossier sample, String at) {
        static Body of(ActorId id) {
            WrittenDossier sample = WrittenDossier.sample();
            List<ActorId> ids =
                    sample.dossier().actors().stream().map(actor -> actor.id()).toList();
            String at = "/actors/" + ids.indexOf(id);
            return new Body(
                    sample.with(at + "/credentials", Credentials.NOT_RECORDED)
                            .with(at + "/legalForms", Known.notRecorded()),
                    at);
        }

        static Body withForm(String... codes) {
            return of(BODY).with(
                            "/legalForms",
                            List.of(codes).stream()
                                    .map(code -> new DatedLegalForm(LegalForm.parse(code), Known.notRecorded()))
                                    .toList());
        }

        Body with(String place, @Nullable Object value) {
            return new Body(sample.with(at + place, value), at);
        }

        Dossier dossier() {
            return sample.dossier();
        }

        EssStatus statusOn(LocalDate day) {
            Dossier dossier = dossier();
            String index = at.substring("/actors/".length());
            return dossier.essStatus(
                    dossier.actors().get(Integer.parseInt(index)).id(), day);
        }

        EssVerdict verdict(LocalDate day) {
            return statusOn(day).ess().verdict();
        }

        Finding finding(String code, String place, LocalDate day) {
            return Ruling.of(code, dossier(), day).at(at + place);
        }

        Outcome outcome(String code, String place, LocalDate day) {
            return finding(code, place, day).outcome();
        }
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static Approval approval(ApprovalKind kind, LocalDate date) {
        return new Approval(kind, date, Known.of(ApprovalRequest.FIRST), Known.of("préfet des Alpes-Maritimes"));
    }

    private static StatusUse use(LocalDate date) {
        return new StatusUse(ClaimedStatus.SOLIDARITY_APPROVAL, date, "candidature à l’appel à projets");
    }

    private static Staff staff(int year, String mean, String top) {
        return new Staff(
                year,
                Known.of(40),
                Known.of(4),
                Known.of(new BigDecimal(mean)),
                Known.of(new BigDecimal(top)),
                Known.of(true));
    }

    private static Statutes statutes(List<StatutoryClause> clauses, List<SocialUtility> utility) {
        return new Statutes(
                Known.notRecorded(),
                Known.of(false),
                Known.of(clauses),
                Known.of(utility),
                Known.none(),
                Known.of(false));
    }

    @Test
    void an_association_belongs_by_its_form_before_the_law_and_by_law_since() {
        Body association = Body.withForm("9220");
        LocalDate eve = day(2014, 8, 1);
        LocalDate law = day(2014, 8, 2);

        assertThat(association.verdict(eve)).isEqualTo(EssVerdict.BY_FORM_BEFORE_THE_LAW);
        assertThat(association.verdict(law)).isEqualTo(EssVerdict.BY_LAW_FORM);
        assertThat(association.outcome("ESS-01", "", eve)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(association.outcome("ESS-02", "", eve)).isEqualTo(Outcome.COMPLIES);
        assertThat(association.outcome("ESS-01", "", law)).isEqualTo(Outcome.COMPLIES);
        assertThat(association.outcome("ESS-02", "", law)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void a_cooperative_with_an_expired_approval_that_calls_itself_solidary() {
        Body cooperative = Body.withForm("5558")
                .with("/essFamily", EssFamily.COOPERATIVE)
                .with("/credentials/approvals", List.of(approval(ApprovalKind.ENTREPRISE_SOLIDAIRE, day(2011, 3, 1))))
                .with("/credentials/uses", List.of(use(day(2013, 4, 15))));
        LocalDate asked = day(2013, 4, 15);

        Finding expired = cooperative.finding("ESS-08", "/credentials/uses/0", asked);
        assertThat(expired.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(expired.severity()).isEqualTo(Severity.WARNING);
        assertThat(Ruling.plain(expired.message(Locale.FRENCH)))
                .contains("dont le dernier jour était le 28 février 2013");
        Finding conditions = cooperative.finding("ESS-09", "/credentials/approvals/0", asked);
        assertThat(conditions.outcome()).isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(conditions.missing()).containsExactly(cooperative.at() + "/credentials/staff");
        assertThat(cooperative.outcome("ESS-10", "/credentials/uses/0", asked)).isEqualTo(Outcome.NOT_APPLICABLE);
        for (String code : List.of("ESS-11", "ESS-12", "ESS-14")) {
            assertThat(cooperative.outcome(code, "/credentials/approvals/0", asked))
                    .as(code)
                    .isEqualTo(Outcome.NOT_APPLICABLE);
        }
        assertThat(cooperative.outcome("ESS-13", "", asked)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(cooperative.outcome("ESS-01", "", asked)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(cooperative.outcome("ESS-02", "", asked)).isEqualTo(Outcome.COMPLIES);
        assertThat(cooperative.verdict(asked)).isEqualTo(EssVerdict.BY_FORM_BEFORE_THE_LAW);
        assertThat(cooperative.statusOn(asked).ess().reasons())
                .extracting(reason -> Ruling.plain(reason.say(Locale.FRENCH)))
                .contains(
                        "agrément : entreprise solidaire, terminé le 28 février 2013 (1er mars 2011)",
                        "déclaration : coopérative");
    }

    @Test
    void a_young_enterprise_is_approved_for_two_years_and_others_for_five() {
        Approval esus = approval(ApprovalKind.ESUS, day(2019, 9, 1));
        Body young = Body.withForm("5710")
                .with("/created", day(2018, 5, 2))
                .with("/credentials/approvals", List.of(esus))
                .with("/credentials/uses", List.of(use(day(2021, 8, 31)), use(day(2021, 9, 1)), use(day(2022, 3, 15))));

        assertThat(young.outcome("ESS-10", "/credentials/uses/0", TODAY)).isEqualTo(Outcome.COMPLIES);
        assertThat(young.outcome("ESS-10", "/credentials/uses/1", TODAY)).isEqualTo(Outcome.BREACHED);
        assertThat(young.outcome("ESS-10", "/credentials/uses/2", TODAY)).isEqualTo(Outcome.BREACHED);
        assertThat(young.outcome("ESS-08", "/credentials/uses/2", TODAY)).isEqualTo(Outcome.NOT_APPLICABLE);

        Body old = young.with("/created", day(2016, 9, 1));
        assertThat(old.outcome("ESS-10", "/credentials/uses/2", TODAY)).isEqualTo(Outcome.COMPLIES);
        assertThat(young.with("/created", day(2016, 9, 2)).outcome("ESS-10", "/credentials/uses/2", TODAY))
                .isEqualTo(Outcome.BREACHED);

        Finding unknown = young.with("/created", Known.notRecorded()).finding("ESS-10", "/credentials/uses/2", TODAY);
        assertThat(unknown.outcome()).isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(unknown.missing()).containsExactly(young.at() + "/created");
    }

    @Test
    void a_first_approval_lasts_two_years_and_a_renewed_one_five() {
        LocalDate granted = day(2010, 4, 10);
        Body body =
                Body.withForm("9220").with("/credentials/uses", List.of(use(day(2012, 4, 9)), use(day(2012, 4, 10))));
        Body first = body.with("/credentials/approvals", List.of(approval(ApprovalKind.ENTREPRISE_SOLIDAIRE, granted)));

        assertThat(first.outcome("ESS-08", "/credentials/uses/0", TODAY)).isEqualTo(Outcome.COMPLIES);
        assertThat(first.outcome("ESS-08", "/credentials/uses/1", TODAY)).isEqualTo(Outcome.BREACHED);
        assertThat(first.with("/credentials/approvals/0/request", ApprovalRequest.RENEWAL)
                        .outcome("ESS-08", "/credentials/uses/1", TODAY))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(first.with("/credentials/approvals/0/request", Known.notRecorded())
                        .finding("ESS-08", "/credentials/uses/1", TODAY)
                        .missing())
                .containsExactly(first.at() + "/credentials/approvals/0/request");
        assertThat(first.with("/credentials/approvals/0/authority", Known.notRecorded())
                        .finding("ESS-08", "/credentials/uses/0", TODAY)
                        .missing())
                .containsExactly(first.at() + "/credentials/approvals/0/authority");
        assertThat(body.finding("ESS-08", "/credentials/uses/0", TODAY).missing())
                .containsExactly(body.at() + "/credentials/approvals");
        assertThat(body.with("/credentials/approvals", List.of()).outcome("ESS-08", "/credentials/uses/0", TODAY))
                .isEqualTo(Outcome.BREACHED);
    }

    @Test
    void an_approval_that_was_running_keeps_its_effect_which_is_to_be_confirmed() {
        Body body = Body.withForm("9220")
                .with("/credentials/approvals", List.of(approval(ApprovalKind.ENTREPRISE_SOLIDAIRE, day(2014, 3, 1))))
                .with("/credentials/uses", List.of(use(day(2015, 9, 1)), use(day(2016, 3, 1))));

        assertThat(body.outcome("ESS-10", "/credentials/uses/0", TODAY)).isEqualTo(Outcome.COMPLIES);
        assertThat(body.finding("ESS-10", "/credentials/uses/0", TODAY).parameters())
                .filteredOn(parameter -> parameter.name().equals("former-kept"))
                .singleElement()
                .matches(parameter -> !parameter.confirmed());
        assertThat(body.outcome("ESS-10", "/credentials/uses/1", TODAY)).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void a_mean_pay_of_six_minimum_wages_was_too_much_and_is_not_any_more() {
        Body body = Body.withForm("9220")
                .with("/siae", Known.none())
                .with("/inclusive", Known.none())
                .with(
                        "/credentials/approvals",
                        List.of(
                                approval(ApprovalKind.ENTREPRISE_SOLIDAIRE, day(2014, 6, 2)),
                                approval(ApprovalKind.ESUS, day(2016, 6, 2))))
                .with("/credentials/staff", List.of(staff(2014, "6", "9"), staff(2016, "6", "10")));

        assertThat(body.outcome("ESS-09", "/credentials/approvals/0", TODAY)).isEqualTo(Outcome.BREACHED);
        assertThat(body.outcome("ESS-11", "/credentials/approvals/1", TODAY)).isEqualTo(Outcome.COMPLIES);
        assertThat(body.with("/credentials/staff/1/bestPaid", new BigDecimal("10.01"))
                        .outcome("ESS-11", "/credentials/approvals/1", TODAY))
                .isEqualTo(Outcome.BREACHED);
        assertThat(body.with("/credentials/staff/1/bestPaid", new BigDecimal("3"))
                        .outcome("ESS-11", "/credentials/approvals/1", TODAY))
                .as("less than the mean of five")
                .isEqualTo(Outcome.BREACHED);
        assertThat(body.with("/credentials/staff/1/bestPaid", Known.notRecorded())
                        .finding("ESS-11", "/credentials/approvals/1", TODAY)
                        .missing())
                .containsExactly(body.at() + "/credentials/staff/1/bestPaid");
        assertThat(body.with("/credentials/staff/0/fiveBestPaid", new BigDecimal("5"))
                        .outcome("ESS-09", "/credentials/approvals/0", TODAY))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(body.with("/credentials/staff/0/insertionEmployees", 12)
                        .outcome("ESS-09", "/credentials/approvals/0", TODAY))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(body.with("/credentials/staff/0/insertionEmployees", 11)
                        .outcome("ESS-09", "/credentials/approvals/0", TODAY))
                .isEqualTo(Outcome.BREACHED);
        assertThat(body.with("/credentials/staff/0/insertionEmployees", Known.notRecorded())
                        .finding("ESS-09", "/credentials/approvals/0", TODAY)
                        .missing())
                .containsExactly(body.at() + "/credentials/staff/0/insertionEmployees");
    }

    @Test
    void an_integration_enterprise_under_agreement_got_the_former_approval_of_right() {
        Body body = Body.withForm("9220")
                .with("/siae", SiaeKind.ACI)
                .with("/credentials/approvals", List.of(approval(ApprovalKind.ENTREPRISE_SOLIDAIRE, day(2012, 6, 2))))
                .with(
                        "/credentials/agreements",
                        List.of(new StateAgreement(day(2012, 1, 1), Known.of(day(2012, 12, 31)))));

        assertThat(body.outcome("ESS-09", "/credentials/approvals/0", TODAY)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(body.with("/credentials/agreements", List.of()).outcome("ESS-09", "/credentials/approvals/0", TODAY))
                .isEqualTo(Outcome.NOT_EVALUABLE);
    }

    @Test
    void some_kinds_get_the_approval_of_right_but_a_kind_is_no_approval() {
        Body body = Body.withForm("9220")
                .with("/siae", SiaeKind.ACI)
                .with("/credentials/approvals", List.of(approval(ApprovalKind.ESUS, day(2017, 2, 1))))
                .with("/credentials/uses", List.of(use(day(2017, 3, 1))));

        assertThat(body.outcome("ESS-14", "/credentials/approvals/0", TODAY)).isEqualTo(Outcome.COMPLIES);
        assertThat(body.outcome("ESS-11", "/credentials/approvals/0", TODAY)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(body.outcome("ESS-12", "/credentials/approvals/0", TODAY)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(body.with("/credentials/approvals", List.of()).outcome("ESS-10", "/credentials/uses/0", TODAY))
                .isEqualTo(Outcome.BREACHED);
        assertThat(body.with("/siae", Known.none())
                        .with("/inclusive", Known.none())
                        .outcome("ESS-14", "/credentials/approvals/0", TODAY))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(body.with("/siae", Known.none())
                        .with("/inclusive", InclusiveKind.ESAT)
                        .outcome("ESS-14", "/credentials/approvals/0", TODAY))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(body.with("/siae", Known.notRecorded())
                        .finding("ESS-14", "/credentials/approvals/0", TODAY)
                        .missing())
                .contains(body.at() + "/siae");
    }

    @ParameterizedTest
    @CsvSource({"5710", "5499", "5599", "5699"})
    void a_commercial_company_may_belong_by_its_statutes(String form) {
        List<StatutoryClause> all = List.of(StatutoryClause.values());
        Body company = Body.withForm(form)
                .with("/essFamily", EssFamily.ESS_COMPANY)
                .with("/credentials/statutes", statutes(all, List.of(SocialUtility.COHESION)));

        assertThat(company.verdict(TODAY)).isEqualTo(EssVerdict.BY_LAW_COMPANY);
        assertThat(company.outcome("ESS-03", "", TODAY)).isEqualTo(Outcome.COMPLIES);
        assertThat(company.outcome("ESS-01", "", TODAY)).isEqualTo(Outcome.NOT_APPLICABLE);

        Body lacking = company.with("/credentials/statutes/clauses", all.subList(0, 4));
        assertThat(lacking.outcome("ESS-03", "", day(2014, 8, 1))).isEqualTo(Outcome.NOT_APPLICABLE);
        Finding early = lacking.finding("ESS-03", "", day(2014, 8, 2));
        assertThat(early.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(early.message(Locale.FRENCH)).contains("à confirmer");
        assertThat(lacking.finding("ESS-03", "", day(2016, 1, 1)).message(Locale.FRENCH))
                .doesNotContain("à confirmer");
        Finding open = company.with("/credentials/statutes/clauses", Known.notRecorded())
                .finding("ESS-03", "", day(2015, 12, 31));
        assertThat(open.outcome()).isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(open.message(Locale.FRENCH)).contains("à confirmer");
        assertThat(lacking.verdict(TODAY)).isEqualTo(EssVerdict.UNDETERMINED);
        assertThat(lacking.with("/credentials/mentions", List.of())
                        .with("/credentials/approvals", List.of())
                        .verdict(TODAY))
                .isEqualTo(EssVerdict.CONVENTIONAL);
        assertThat(company.with("/credentials/statutes", Known.notRecorded())
                        .finding("ESS-03", "", TODAY)
                        .missing())
                .containsExactly(company.at() + "/credentials/statutes");
        assertThat(company.with("/credentials/statutes", Known.none()).outcome("ESS-03", "", TODAY))
                .isEqualTo(Outcome.BREACHED);
    }

    @Test
    void a_company_is_told_which_requirement_its_statutes_miss() {
        List<StatutoryClause> all = List.of(StatutoryClause.values());
        Body company = Body.withForm("5710").with("/essFamily", EssFamily.ESS_COMPANY);
        Body withoutClause =
                company.with("/credentials/statutes", statutes(all.subList(0, 4), List.of(SocialUtility.COHESION)));
        Body withoutUtility = company.with("/credentials/statutes", statutes(all, List.of()));

        assertThat(withoutClause.finding("ESS-03", "", TODAY).message(Locale.ENGLISH))
                .contains("lack the clause")
                .doesNotContain("declare no social utility");
        assertThat(withoutUtility.finding("ESS-03", "", TODAY).message(Locale.ENGLISH))
                .contains("declare no social utility")
                .doesNotContain("lack the clause");
    }

    @Test
    void no_mark_and_no_list_is_the_verdict_alone() {
        Body company = Body.withForm("5710").with("/essFamily", Known.none());
        List<Mention> marks = new ArrayList<>();
        for (MentionSource source : List.of(MentionSource.SIRENE, MentionSource.ESS_FRANCE, MentionSource.CRESS)) {
            marks.add(new Mention(source, true, day(2020, 1, 1)));
        }
        Body marked = company.with("/credentials/mentions", marks);

        assertThat(company.verdict(TODAY)).isEqualTo(EssVerdict.UNDETERMINED);
        assertThat(company.statusOn(TODAY).ess().missing())
                .containsExactly("/credentials/statutes", "/credentials/approvals", "/credentials/mentions");
        assertThat(marked.verdict(TODAY)).isEqualTo(EssVerdict.UNDETERMINED);
        assertThat(marked.statusOn(TODAY).ess().reasons())
                .extracting(reason -> Ruling.plain(reason.say(Locale.FRENCH)))
                .contains("répertoire Sirene : mention ESS (1er janvier 2020)");
        marks.add(new Mention(MentionSource.COMPANY_REGISTER, true, day(2020, 1, 1)));
        Body registered = company.with("/credentials/mentions", marks);
        assertThat(registered.verdict(TODAY)).isEqualTo(EssVerdict.BY_LAW_COMPANY);
        assertThat(registered.verdict(day(2019, 12, 31))).isEqualTo(EssVerdict.UNDETERMINED);
        assertThat(registered.outcome("ESS-03", "", TODAY)).isEqualTo(Outcome.COMPLIES);
        assertThat(registered.outcome("ESS-07", "", TODAY)).isEqualTo(Outcome.COMPLIES);
        assertThat(company.with("/credentials", Credentials.NONE).verdict(TODAY))
                .isEqualTo(EssVerdict.CONVENTIONAL);
    }

    @Test
    void an_approval_in_its_time_makes_a_company_belong() {
        Body company = Body.withForm("5499")
                .with("/created", day(2010, 1, 1))
                .with("/credentials/approvals", List.of(approval(ApprovalKind.ESUS, day(2019, 9, 1))))
                .with("/credentials/statutes", statutes(List.of(), List.of(SocialUtility.CULTURE)));

        assertThat(company.verdict(day(2024, 8, 31))).isEqualTo(EssVerdict.BY_LAW_COMPANY);
        assertThat(company.verdict(day(2024, 9, 1))).isEqualTo(EssVerdict.CONVENTIONAL);
        assertThat(company.outcome("ESS-13", "", day(2024, 8, 31))).isEqualTo(Outcome.COMPLIES);
        Finding traded =
                company.with("/credentials/statutes/sharesTraded", true).finding("ESS-13", "", day(2024, 8, 31));
        assertThat(traded.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(Ruling.plain(traded.message(Locale.FRENCH))).contains("ESUS depuis le 1er septembre 2019");
        assertThat(company.outcome("ESS-13", "", day(2024, 9, 1))).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void a_form_that_changes_changes_the_verdict_on_its_day() {
        Body body = Body.of(BODY)
                .with(
                        "/legalForms",
                        List.of(
                                new DatedLegalForm(LegalForm.parse("9220"), Known.none()),
                                new DatedLegalForm(LegalForm.parse("5710"), Known.of(day(2018, 1, 1)))));

        assertThat(body.verdict(day(2017, 12, 31))).isEqualTo(EssVerdict.BY_LAW_FORM);
        assertThat(body.verdict(day(2018, 1, 1))).isEqualTo(EssVerdict.UNDETERMINED);
    }

    @Test
    void a_commercial_company_was_never_read_as_such_by_its_form() {
        Body company = Body.withForm("5710")
                .with("/essFamily", EssFamily.ASSOCIATION)
                .with("/credentials/statutes", Known.none());
        LocalDate then = day(2014, 6, 30);

        assertThat(company.verdict(then)).isEqualTo(EssVerdict.CONVENTIONAL);
        assertThat(company.outcome("ESS-02", "", then)).isEqualTo(Outcome.BREACHED);
        for (Known<EssFamily> family : List.of(Known.<EssFamily>none(), Known.of(EssFamily.ESS_COMPANY))) {
            assertThat(company.with("/essFamily", family).outcome("ESS-02", "", then))
                    .isEqualTo(Outcome.NOT_APPLICABLE);
        }
    }

    @Test
    void a_signature_under_the_charter_is_evidence() {
        Body signatory = Body.of(SampleActors.APEAS)
                .with("/legalForms", List.of(new DatedLegalForm(LegalForm.parse("5710"), Known.none())));
        LocalDate then = day(2014, 6, 30);

        assertThat(signatory.verdict(then)).isEqualTo(EssVerdict.UNDETERMINED);
        assertThat(signatory.outcome("ESS-02", "", then)).isEqualTo(Outcome.COMPLIES);
        assertThat(signatory.statusOn(then).ess().reasons())
                .extracting(reason -> Ruling.plain(reason.say(Locale.FRENCH)))
                .contains("charte : signée (17 février 2013)");
        assertThat(signatory.with("/credentials/statutes", Known.none()).verdict(day(2013, 2, 16)))
                .isEqualTo(EssVerdict.CONVENTIONAL);
    }

    @Test
    void public_bodies_persons_and_unknown_forms_are_told_apart() {
        assertThat(Body.of(SampleActors.REGION).verdict(TODAY)).isEqualTo(EssVerdict.PUBLIC);
        assertThat(Body.withForm("7348").verdict(TODAY)).isEqualTo(EssVerdict.PUBLIC);
        Body person = Body.of(SampleActors.CAMILLE);
        assertThat(person.verdict(TODAY)).isEqualTo(EssVerdict.CONVENTIONAL);
        assertThat(person.statusOn(TODAY).ess().reasons())
                .extracting(reason -> Ruling.plain(reason.say(Locale.FRENCH)))
                .contains("nature : personne physique : la loi parle de personnes morales");
        assertThat(Body.of(SampleActors.CAMILLE).outcome("ESS-01", "", TODAY)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Body.of(BODY).statusOn(TODAY).ess().missing()).containsExactly("/legalForms");
        assertThat(Body.of(BODY).outcome("ESS-01", "", TODAY)).isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(Body.withForm("1000").verdict(TODAY)).isEqualTo(EssVerdict.CONVENTIONAL);
        assertThat(Body.withForm("9240").verdict(TODAY)).isEqualTo(EssVerdict.UNDETERMINED);
        assertThat(Body.withForm("1000")
                        .with("/essFamily", EssFamily.ASSOCIATION)
                        .outcome("ESS-01", "", TODAY))
                .isEqualTo(Outcome.BREACHED);
    }

    @Test
    void social_utility_is_told_by_the_law_of_the_day() {
        Body company = Body.withForm("5710")
                .with("/essFamily", EssFamily.ESS_COMPANY)
                .with("/credentials/statutes", statutes(List.of(), List.of(SocialUtility.CULTURE)));

        assertThat(company.outcome("ESS-06", "", day(2019, 5, 23))).isEqualTo(Outcome.BREACHED);
        assertThat(company.outcome("ESS-06", "", day(2019, 5, 24)))
                .as("culture alone is not enough")
                .isEqualTo(Outcome.BREACHED);
        Body linked = company.with("/credentials/statutes/utilityEffect", SocialUtility.COHESION);
        assertThat(linked.outcome("ESS-06", "", day(2019, 5, 23))).isEqualTo(Outcome.BREACHED);
        assertThat(linked.outcome("ESS-06", "", day(2019, 5, 24))).isEqualTo(Outcome.COMPLIES);
        Body unlinked = company.with("/credentials/statutes/utilityEffect", Known.notRecorded());
        assertThat(unlinked.finding("ESS-06", "", day(2019, 5, 24)).missing())
                .containsExactly(company.at() + "/credentials/statutes/utilityEffect");
        Body green = linked.with("/credentials/statutes/utility", List.of(SocialUtility.SUSTAINABLE_DEVELOPMENT));
        assertThat(green.outcome("ESS-06", "", day(2015, 1, 1))).isEqualTo(Outcome.COMPLIES);
        assertThat(green.with("/credentials/statutes/utilityEffect", Known.none())
                        .outcome("ESS-06", "", day(2015, 1, 1)))
                .isEqualTo(Outcome.BREACHED);
        assertThat(company.with("/credentials/statutes/utility", Known.notRecorded())
                        .finding("ESS-06", "", TODAY)
                        .missing())
                .containsExactly(company.at() + "/credentials/statutes/utility");
    }

    private static Accounts accounts(String profit, String reserved, String carried, String fund) {
        return new Accounts(
                day(2017, 12, 31),
                Known.of(Amount.euros(profit)),
                Known.of(Amount.euros("200.00")),
                Known.of(Amount.euros(reserved)),
                Known.of(Amount.euros(carried)),
                Known.of(Amount.euros(fund)),
                Known.of(Amount.euros("1999.99")),
                Known.of(Amount.euros("10000.00")),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.notRecorded());
    }

    private static Body company(Accounts accounts) {
        return Body.withForm("5710")
                .with(
                        "/credentials/mentions",
                        List.of(new Mention(MentionSource.COMPANY_REGISTER, true, day(2016, 1, 1))))
                .with("/credentials/accounts", List.of(accounts));
    }

    @Test
    void half_of_the_profit_less_earlier_losses_is_kept() {
        String year = "/credentials/accounts/0";

        assertThat(company(accounts("1200.00", "300.00", "200.00", "0.00")).outcome("ESS-04", year, TODAY))
                .isEqualTo(Outcome.COMPLIES);
        Body less = company(accounts("1200.00", "300.00", "199.99", "0.00"));
        assertThat(less.outcome("ESS-04", year, TODAY)).isEqualTo(Outcome.BREACHED);
        assertThat(Ruling.plain(less.finding("ESS-04", year, TODAY).message(Locale.FRENCH)))
                .contains("49,99 %");
        assertThat(less.with("/legalForms/0/form", "9220").outcome("ESS-04", year, TODAY))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(less.with("/credentials/accounts/0/profit", Known.none()).outcome("ESS-04", year, TODAY))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(less.with("/credentials/accounts/0/profit", Amount.euros("-1200.00"))
                        .outcome("ESS-04", year, TODAY))
                .as("a loss")
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(company(accounts("1200.00", "400.00", "200.00", "0.00"))
                        .with("/credentials/accounts/0/earlierLosses", Known.notRecorded())
                        .outcome("ESS-04", year, TODAY))
                .as("half is kept whatever the losses were")
                .isEqualTo(Outcome.COMPLIES);
        assertThat(less.with("/credentials/accounts/0/carriedForward", Known.notRecorded())
                        .finding("ESS-04", year, TODAY)
                        .missing())
                .containsExactly(less.at() + year + "/carriedForward");
        assertThat(less.with("/credentials/mentions", Known.notRecorded())
                        .finding("ESS-04", year, TODAY)
                        .missing())
                .contains(less.at() + "/credentials/mentions");
    }

    @Test
    void a_fifth_of_the_profit_fills_the_fund_until_the_reserves_are_large_enough() {
        String year = "/credentials/accounts/0";
        Body filled = company(accounts("1200.00", "600.00", "0.00", "200.00"));

        assertThat(filled.outcome("ESS-05", year, TODAY)).isEqualTo(Outcome.COMPLIES);
        Body empty = filled.with("/credentials/accounts/0/toDevelopmentFund", Amount.euros("199.99"));
        assertThat(empty.outcome("ESS-05", year, TODAY)).isEqualTo(Outcome.BREACHED);
        assertThat(empty.with("/credentials/accounts/0/reserves", Amount.euros("2000.00"))
                        .outcome("ESS-05", year, TODAY))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(empty.with("/credentials/accounts/0/reserves", Known.notRecorded())
                        .finding("ESS-05", year, TODAY)
                        .missing())
                .containsExactly(empty.at() + year + "/reserves");
        assertThat(empty.with("/credentials/accounts/0/yearEnd", day(2015, 12, 31))
                        .outcome("ESS-05", year, TODAY))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void social_utility_weighs_on_three_closed_years() {
        List<Accounts> years = new ArrayList<>();
        for (int year = 2015; year < 2018; year++) {
            years.add(new Accounts(
                    day(year, 12, 31),
                    Known.notRecorded(),
                    Known.notRecorded(),
                    Known.notRecorded(),
                    Known.notRecorded(),
                    Known.notRecorded(),
                    Known.notRecorded(),
                    Known.notRecorded(),
                    Known.of(Amount.euros("100.00")),
                    Known.of(Amount.euros("66.00")),
                    Known.of(new BigDecimal("7.5")),
                    Known.of(new BigDecimal("2.5"))));
        }
        Body body = Body.withForm("9220")
                .with("/siae", Known.none())
                .with("/inclusive", Known.none())
                .with("/credentials/approvals", List.of(approval(ApprovalKind.ESUS, day(2018, 3, 1))))
                .with("/credentials/accounts", years);
        String grant = "/credentials/approvals/0";
        String costs = "/credentials/accounts/2/utilityCosts";

        assertThat(body.outcome("ESS-12", grant, TODAY)).isEqualTo(Outcome.COMPLIES);
        Body lighter = body.with(costs, Amount.euros("65.99"));
        assertThat(lighter.outcome("ESS-12", grant, TODAY)).isEqualTo(Outcome.BREACHED);
        assertThat(lighter.with("/credentials/accounts/1/capitalReturn", new BigDecimal("7.49"))
                        .outcome("ESS-12", grant, TODAY))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(lighter.with("/credentials/accounts/1/capitalReturn", Known.notRecorded())
                        .finding("ESS-12", grant, TODAY)
                        .missing())
                .containsExactly(body.at() + "/credentials/accounts/1/capitalReturn");
        assertThat(body.with("/credentials/accounts", years.subList(1, 3))
                        .finding("ESS-12", grant, TODAY)
                        .missing())
                .containsExactly(body.at() + "/credentials/accounts");
    }

    @Test
    void absence_from_the_list_of_the_chamber_proves_nothing() {
        Body body = Body.withForm("9220")
                .with("/credentials/mentions", List.of(new Mention(MentionSource.CRESS, false, day(2020, 1, 1))));

        Finding absent = body.finding("ESS-07", "", TODAY);
        assertThat(absent.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(absent.severity()).isEqualTo(Severity.INFO);
        assertThat(body.outcome("ESS-07", "", day(2019, 1, 1))).isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(Body.withForm("1000").outcome("ESS-07", "", TODAY)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Body.withForm("5710").outcome("ESS-07", "", TODAY)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Body.withForm("5710")
                        .with("/essFamily", EssFamily.ESS_COMPANY)
                        .outcome("ESS-07", "", TODAY))
                .isEqualTo(Outcome.NOT_EVALUABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-01, NO, BREACHED, WARNING",
        "2018-12-23, YES, COMPLIES, ERROR",
        "2026-12-22, YES, COMPLIES, ERROR",
        "2026-12-23, NO, BREACHED, ERROR"
    })
    void an_eiti_is_a_siae_while_the_experiment_lasts(
            LocalDate day, InclusionVerdict answer, Outcome outcome, Severity severity) {
        Body body = Body.withForm("5710").with("/siae", SiaeKind.EITI).with("/inclusive", Known.none());

        assertThat(body.statusOn(day).inclusion().verdict()).isEqualTo(answer);
        Finding finding = body.finding("SIA-01", "", day);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @EnumSource(
            value = SiaeKind.class,
            names = {"EI", "AI", "ACI", "ETTI"})
    void four_kinds_are_siae_on_any_day(SiaeKind kind) {
        Body body = Body.withForm("9220").with("/siae", kind);

        assertThat(body.outcome("SIA-01", "", day(2012, 1, 1))).isEqualTo(Outcome.COMPLIES);
        assertThat(body.statusOn(day(2012, 1, 1)).inclusion().siae()).contains(kind);
    }

    @ParameterizedTest
    @EnumSource(InclusiveKind.class)
    void other_inclusive_structures_are_no_siae(InclusiveKind kind) {
        Body body = Body.withForm("9223").with("/siae", Known.none()).with("/inclusive", kind);

        Inclusion inclusion = body.statusOn(TODAY).inclusion();
        assertThat(inclusion.verdict()).isEqualTo(InclusionVerdict.YES);
        assertThat(inclusion.siae()).isEmpty();
        assertThat(inclusion.other()).contains(kind);
        if (kind == InclusiveKind.OPCS || kind == InclusiveKind.NEIGHBOURHOOD_AGENCY) {
            assertThat(body.outcome("SIA-03", "", TODAY)).isEqualTo(Outcome.NOT_APPLICABLE);
            return;
        }
        assertThat(body.outcome("SIA-03", "", TODAY)).isEqualTo(Outcome.COMPLIES);
        assertThat(body.outcome("SIA-01", "", TODAY)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(body.with("/siae", SiaeKind.EI).outcome("SIA-03", "", TODAY)).isEqualTo(Outcome.BREACHED);
        assertThat(body.with(
                                "/credentials/uses",
                                List.of(new StatusUse(ClaimedStatus.SIAE, day(2020, 1, 1), "réponse à un marché")))
                        .outcome("SIA-03", "", TODAY))
                .isEqualTo(Outcome.BREACHED);
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31, NO, BREACHED", "2019-01-01, YES, COMPLIES", "2024-01-01, YES, COMPLIES"})
    void an_adapted_temporary_work_enterprise_exists_since_2019(
            LocalDate day, InclusionVerdict answer, Outcome outcome) {
        Body body = Body.withForm("5710").with("/siae", Known.none()).with("/inclusive", InclusiveKind.EATT);

        assertThat(body.statusOn(day).inclusion().verdict()).isEqualTo(answer);
        assertThat(body.outcome("SIA-03", "", day)).isEqualTo(outcome);
    }

    @Test
    void an_agreement_is_named_where_it_stands_in_the_whole_file_though_a_later_one_stands_before_it() {
        Body body = Body.withForm("9220")
                .with("/siae", SiaeKind.EI)
                .with(
                        "/credentials/uses",
                        List.of(new StatusUse(ClaimedStatus.SIAE, day(2013, 3, 1), "réponse à un marché")))
                .with(
                        "/credentials/agreements",
                        List.of(
                                new StateAgreement(day(2030, 1, 1), Known.none()),
                                new StateAgreement(day(2013, 1, 1), Known.notRecorded())));

        Finding finding = body.finding("SIA-02", "/credentials/uses/0", TODAY);

        String place = body.at() + "/credentials/agreements/1/until";
        assertThat(finding.missing()).containsExactly(place);
        assertThat(finding.message(Locale.FRENCH)).contains("convention avec l’État du", "fin");
    }

    @Test
    void a_siae_has_a_running_agreement_with_the_state_when_it_relies_on_it() {
        StatusUse use = new StatusUse(ClaimedStatus.SIAE, day(2013, 3, 1), "réponse à un marché");
        Body body = Body.withForm("9220").with("/siae", SiaeKind.EI).with("/credentials/uses", List.of(use));
        String place = "/credentials/uses/0";

        assertThat(body.finding("SIA-02", place, TODAY).missing())
                .containsExactly(body.at() + "/credentials/agreements");
        Body agreed = body.with(
                "/credentials/agreements", List.of(new StateAgreement(day(2013, 1, 1), Known.of(day(2013, 3, 1)))));
        assertThat(agreed.outcome("SIA-02", place, TODAY)).isEqualTo(Outcome.COMPLIES);
        Finding ended =
                agreed.with("/credentials/agreements/0/until", day(2013, 2, 28)).finding("SIA-02", place, TODAY);
        assertThat(ended.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(ended.severity()).isEqualTo(Severity.WARNING);
        assertThat(agreed.with("/credentials/agreements/0/until", Known.notRecorded())
                        .finding("SIA-02", place, TODAY)
                        .missing())
                .containsExactly(body.at() + "/credentials/agreements/0/until");
    }

    @Test
    void a_workshop_run_by_an_association_is_both_and_neither_answer_follows_from_the_other() {
        Body workshop = Body.withForm("9220").with("/siae", SiaeKind.ACI).with("/inclusive", Known.none());
        assertThat(Ruling.plain(workshop.statusOn(TODAY).say(Locale.FRENCH)))
                .isEqualTo("de l’ESS par la loi, par sa forme ; inclusive : atelier et chantier d’insertion (SIAE),"
                        + " convention avec l’État non renseignée");
        Body agreed = workshop.with(
                "/credentials/agreements", List.of(new StateAgreement(day(2012, 1, 1), Known.of(day(2014, 12, 31)))));
        assertThat(Ruling.plain(agreed.statusOn(day(2014, 12, 31)).say(Locale.FRENCH)))
                .isEqualTo("de l’ESS par la loi, par sa forme ; inclusive : atelier et chantier d’insertion (SIAE)");
        assertThat(Ruling.plain(agreed.statusOn(day(2015, 1, 1)).say(Locale.FRENCH)))
                .endsWith("atelier et chantier d’insertion (SIAE), sans convention avec l’État en cours");

        Body company =
                Body.withForm("5710").with("/credentials", Credentials.NONE).with("/siae", SiaeKind.EI);
        assertThat(Ruling.plain(company.statusOn(TODAY).say(Locale.FRENCH)))
                .isEqualTo("inclusive : entreprise d’insertion (SIAE), sans convention avec l’État en cours, hors ESS");
        assertThat(company.statusOn(TODAY).say(Locale.ENGLISH))
                .isEqualTo(
                        "inclusive: integration enterprise (SIAE), without a current agreement with the State, not in"
                                + " the ESS");
    }

    @Test
    void the_code_of_an_intermediary_association_is_a_hint_and_no_proof() {
        Body hinted = Body.withForm("9222").with("/siae", Known.notRecorded());

        Inclusion inclusion = hinted.statusOn(TODAY).inclusion();
        assertThat(inclusion.verdict()).isEqualTo(InclusionVerdict.UNKNOWN);
        assertThat(inclusion.missing()).contains("/siae");
        assertThat(inclusion.reasons())
                .extracting(reason -> Ruling.plain(reason.say(Locale.FRENCH)))
                .containsExactly("forme juridique : Association intermédiaire (9222) : un indice, pas une preuve");
    }

    @Test
    void what_came_later_is_not_seen() {
        Body body = Body.withForm("5710")
                .with("/credentials/approvals", List.of(approval(ApprovalKind.ESUS, day(2019, 9, 1))));

        assertThat(body.dossier()
                        .seenOn(day(2019, 8, 31))
                        .essStatus(BODY, day(2026, 1, 1))
                        .ess()
                        .reasons())
                .extracting(reason -> reason.source().name())
                .doesNotContain("APPROVAL");
        assertThat(body.verdict(day(2019, 9, 1))).isEqualTo(EssVerdict.BY_LAW_COMPANY);
    }
}
