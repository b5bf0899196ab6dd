package org.cldess.act;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.call.jury.Renunciation;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.SampleCalls;
import org.cldess.validation.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the exact wording of the refusals of decisions of a jury and of renunciations. */
class JurySentencesTest {
    private static Answer<Dossier> decide(ApplicationId application, Known<LocalDate> day) {
        return Acts.of(JuryDecidingTest.dossier())
                .call(SampleCalls.CALL)
                .decide(JuryDecision.builder(application, JuryDecisionKind.AWARD)
                        .date(day)
                        .build());
    }

    private static Answer<Dossier> renounce(Dossier dossier, ApplicationId application, LocalDate day) {
        return Acts.of(dossier).call(SampleCalls.CALL).renounce(application, new Renunciation(day, Known.none()));
    }

    static Stream<Said> said() {
        LocalDate september = LocalDate.of(2013, 9, 10);
        return Stream.of(
                Said.of(
                        "jury.order",
                        () -> decide(JuryDecidingTest.RADIO, Known.of(LocalDate.of(2013, 6, 5))),
                        "La candidature n° 4 a une décision du 6 juin 2013, et celle-ci est du 5 juin 2013. Une décision"
                                + " nouvelle vient après l’ancienne.",
                        "Application no. 4 has a decision of 6 June 2013, and this one is of 5 June 2013. A new decision"
                                + " comes after the former one."),
                Said.of(
                        "jury.open",
                        () -> decide(JuryDecidingTest.RADIO, Known.of(LocalDate.of(2013, 4, 30))),
                        "La décision sur la candidature n° 4 est du 30 avril 2013, et l’appel reçoit des candidatures"
                                + " jusqu’au 30 avril 2013. Corrigez la date.",
                        "The decision on application no. 4 is dated 30 April 2013, and the call takes applications until 30"
                                + " April 2013. Correct the date."),
                Said.of(
                        "jury.undated",
                        () -> decide(JuryDecidingTest.RADIO, Known.notRecorded()),
                        "La décision du jury n’a pas de date. Indiquez le jour où il la prend.",
                        "The decision of the jury has no date. Give the day on which it takes it."),
                Said.of(
                        "jury.again",
                        () -> decide(SampleCalls.GARDEN, Known.of(september)),
                        "La candidature n° 2 a déjà une attribution. Enregistrez d’abord le désistement, ou corrigez"
                                + " l’attribution.",
                        "Application no. 2 already has an award. Record the renunciation first, or correct the award."),
                Said.of(
                        "renounce.none",
                        () -> renounce(JuryDecidingTest.dossier(), JuryDecidingTest.RADIO, september),
                        "La candidature n° 4 n’a pas d’attribution à laquelle renoncer. Vérifiez le numéro.",
                        "Application no. 4 has no award that could be renounced. Check the number."),
                Said.of(
                        "renounce.early",
                        () -> renounce(JuryDecidingTest.dossier(), SampleCalls.GARDEN, LocalDate.of(2013, 6, 5)),
                        "L’attribution de la candidature n° 2 est du 6 juin 2013, et le désistement du 5 juin 2013."
                                + " Corrigez l’une des deux dates.",
                        "The award of application no. 2 is of 6 June 2013, and the renunciation of 5 June 2013. Correct"
                                + " one of the two dates."),
                Said.of(
                        "renounce.paid",
                        () -> renounce(JuryDecidingTest.paid(), SampleCalls.BICYCLES, september),
                        "La candidature n° 1 a déjà reçu 500,00 €. Enregistrez d’abord ce qui est reversé.",
                        "Application no. 1 has already received €500.00. Record first what is paid back."));
    }

    @ParameterizedTest
    @MethodSource("said")
    void each_refusal_has_its_sentence(Said said) {
        said.check();
    }
}
