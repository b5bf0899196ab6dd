package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementBuilder;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.agreement.RenewalKind;
import org.cldess.agreement.RenewalTerms;
import org.cldess.agreement.Termination;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.SampleActors;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** If a fact that an act depends on is not recorded, the act asks for it at its place and never passes without it. */
class UnrecordedFactsTest {
    private static final String AGREEMENT = "/agreements/0";
    private static final LocalDate END = AgreementDefects.END;
    private static final LocalDate JUNE = LocalDate.of(2013, 6, 2);
    private static final AgreementRenewal YEAR = new AgreementRenewal(END.plusDays(1), LocalDate.of(2014, 12, 31));
    private static final Termination TOLD =
            new Termination(JUNE, Known.of(LocalDate.of(2013, 9, 2)), Known.of(SampleActors.APEAS), Known.none());

    private static Dossier with(UnaryOperator<AgreementBuilder> change) {
        return AgreementDefects.with(change.apply(
                        AgreementDefects.signed()
                                .find(Agreement.class, AgreementDefects.DATABASE)
                                .orElseThrow()
                                .toBuilder())
                .build());
    }

    private static List<String> asked(Answer<Dossier> answer) {
        return answer.reasons().list().stream()
                .filter(reason -> reason.code().equals("act.unrecorded"))
                .map(Violation::path)
                .toList();
    }

    private static Answer<Dossier> renew(Dossier dossier) {
        return Acts.of(dossier).agreement(AgreementDefects.DATABASE).renew(YEAR);
    }

    private static Answer<Dossier> terminate(Dossier dossier, Termination termination) {
        return Acts.of(dossier).agreement(AgreementDefects.DATABASE).terminate(termination);
    }

    private static RenewalTerms terms(Known<Integer> months, Known<Integer> times) {
        return new RenewalTerms(RenewalKind.TACIT, months, Known.of(3), times);
    }

    @Test
    void a_renewal_asks_for_the_clause_the_end_and_what_went_before() {
        assertThat(asked(renew(AgreementDefects.signed()))).isEmpty();
        assertThat(asked(renew(with(one -> one.renewal(Known.notRecorded()))))).containsExactly(AGREEMENT + "/renewal");
        assertThat(asked(renew(with(one -> one.end(Known.notRecorded()))))).containsExactly(AGREEMENT + "/end");
        assertThat(asked(renew(with(one -> one.renewals(Known.notRecorded())))))
                .containsExactly(AGREEMENT + "/renewals");
        assertThat(asked(renew(with(one -> one.renewal(terms(Known.of(12), Known.notRecorded()))))))
                .containsExactly(AGREEMENT + "/renewal/mostTimes");
        assertThat(asked(renew(with(one -> one.renewal(terms(Known.notRecorded(), Known.of(2)))))))
                .containsExactly(AGREEMENT + "/renewal/months");
    }

    @Test
    void a_termination_asks_by_whom_from_when_and_with_what_notice() {
        assertThat(asked(terminate(AgreementDefects.signed(), TOLD))).isEmpty();
        assertThat(asked(terminate(
                        AgreementDefects.signed(),
                        new Termination(JUNE, TOLD.effective(), Known.notRecorded(), Known.none()))))
                .containsExactly(AGREEMENT + "/termination/by");
        assertThat(asked(terminate(
                        AgreementDefects.signed(),
                        new Termination(JUNE, Known.notRecorded(), TOLD.by(), Known.none()))))
                .containsExactly(AGREEMENT + "/termination/effective");
        assertThat(asked(terminate(with(one -> one.terminationNotice(Known.notRecorded())), TOLD)))
                .containsExactly(AGREEMENT + "/terminationNotice");
    }

    /** If the agreement may have been renewed, it is not certain that it ended before the termination. */
    @ParameterizedTest
    @CsvSource({"2013-12-31, false", "2014-01-01, true", "2014-01-02, true"})
    void a_termination_after_the_end_asks_whether_it_was_renewed(LocalDate effective, boolean isAsked) {
        Dossier untold = with(one -> one.renewals(Known.notRecorded()));
        Termination termination =
                new Termination(JUNE, Known.of(effective), Known.of(SampleActors.APEAS), Known.none());

        assertThat(asked(terminate(untold, termination)))
                .isEqualTo(isAsked ? List.of(AGREEMENT + "/renewals") : List.of());
    }

    @Test
    void a_signature_asks_whether_the_body_is_public_and_when_it_voted() {
        Dossier open = AgreementDefects.with(AgreementDefects.agreement().build());
        WrittenDossier written = WrittenDossier.of(open);

        assertThat(asked(sign(open))).isEmpty();
        String body = "/actors/" + open.actors().indexOf(open.getActor(SampleActors.CAPAP)) + "/publicBody";
        assertThat(asked(sign(written.with(body, Known.notRecorded()).dossier())))
                .containsExactly(body);
        assertThat(asked(sign(written.with("/deliberations/0/date", Known.notRecorded())
                        .dossier())))
                .contains("/deliberations/0/date");
    }

    private static Answer<Dossier> sign(Dossier dossier) {
        return Acts.of(dossier).agreement(AgreementDefects.DATABASE).sign(AgreementDefects.ofCapap());
    }
}
