package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementBuilder;
import org.cldess.agreement.AgreementId;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.agreement.RenewalKind;
import org.cldess.agreement.RenewalTerms;
import org.cldess.agreement.Termination;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.SampleActors;
import org.cldess.validation.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the exact wording of the refusals of acts on an agreement. */
class AgreementSentencesTest {
    private static final AgreementId ID = AgreementDefects.DATABASE;
    private static final LocalDate END = AgreementDefects.END;
    private static final ActWithDefects<?> SIGN = AgreementDefects.all().get(0);
    private static final ActWithDefects<?> RENEW = AgreementDefects.all().get(1);
    private static final ActWithDefects<?> TERMINATE = AgreementDefects.all().get(2);
    private static final AgreementRenewal YEAR = new AgreementRenewal(END.plusDays(1), LocalDate.of(2014, 12, 31));

    private static AgreementBuilder signed() {
        return AgreementDefects.signed().find(Agreement.class, ID).orElseThrow().toBuilder();
    }

    private static Answer<Dossier> renew(AgreementBuilder agreement, AgreementRenewal renewal) {
        return Acts.of(AgreementDefects.with(agreement.build())).agreement(ID).renew(renewal);
    }

    private static RenewalTerms terms(RenewalKind kind, Known<Integer> months, int times) {
        return new RenewalTerms(kind, months, Known.of(3), Known.of(times));
    }

    private static AgreementBuilder renewed(int maximum, AgreementRenewal... renewals) {
        return signed().renewal(terms(RenewalKind.TACIT, Known.of(12), maximum)).renewals(List.of(renewals));
    }

    private static Answer<Dossier> terminate(int notice, LocalDate effective) {
        return Acts.of(AgreementDefects.with(signed().terminationNotice(notice).build()))
                .agreement(ID)
                .terminate(new Termination(
                        LocalDate.of(2013, 6, 2), Known.of(effective), Known.of(SampleActors.APEAS), Known.none()));
    }

    static Stream<Said> said() {
        AgreementRenewal second = new AgreementRenewal(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31));
        AgreementRenewal third = new AgreementRenewal(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31));
        return Stream.of(
                Said.of(
                        "agreement.unknown",
                        () -> Acts.of(AgreementDefects.signed())
                                .agreement(AgreementId.of("nul"))
                                .renew(YEAR),
                        "Le dossier n’a pas de convention « nul ». Vérifiez l’identifiant, ou ajoutez la convention.",
                        "The dossier has no agreement “nul”. Check the id, or add the agreement."),
                Said.of(
                        SIGN,
                        "agreement.stranger",
                        "« Communauté d’agglomération Pôle Azur Provence » n’est pas partenaire de la convention «"
                                + " Base de données des initiatives ». Faites agir un de ses partenaires, ou corrigez la"
                                + " convention.",
                        "“Communauté d’agglomération Pôle Azur Provence” is not a partner in the agreement “Base de"
                                + " données des initiatives”. Have one of its partners act, or correct the agreement."),
                Said.of(
                        SIGN,
                        "agreement.signed",
                        "« Communauté d’agglomération Pôle Azur Provence » a déjà signé la convention « Base de"
                                + " données des initiatives ». Un partenaire signe une fois.",
                        "“Communauté d’agglomération Pôle Azur Provence” has already signed the agreement “Base de"
                                + " données des initiatives”. A partner signs once."),
                Said.of(
                        SIGN,
                        "agreement.unvoted",
                        "« Communauté d’agglomération Pôle Azur Provence » est un organisme public et signe la"
                                + " convention « Base de données des initiatives » sans délibération. Citez celle qui l’y"
                                + " autorise.",
                        "“Communauté d’agglomération Pôle Azur Provence” is a public body and signs the agreement"
                                + " “Base de données des initiatives” without a deliberation. Cite the one that authorises"
                                + " it."),
                Said.of(
                        SIGN,
                        "agreement.assembly",
                        "« Communauté d’agglomération Pôle Azur Provence » signe d’après une délibération d’une"
                                + " autre assemblée : « Contrat local de développement de l’ESS ». Citez la sienne.",
                        "“Communauté d’agglomération Pôle Azur Provence” signs on the basis of another assembly’s"
                                + " deliberation: “Contrat local de développement de l’ESS”. Cite its own."),
                Said.of(
                        "agreement.before-vote",
                        () -> Acts.of(AgreementDefects.with(
                                        AgreementDefects.agreement().build()))
                                .agreement(ID)
                                .sign(new Agreement.PartnerSignature(
                                        SampleActors.CAPAP,
                                        Known.of(LocalDate.of(2013, 1, 24)),
                                        Known.notRecorded(),
                                        AgreementDefects.ofCapap().deliberation(),
                                        Known.notRecorded(),
                                        Known.notRecorded())),
                        "La signature du 24 janvier 2013 précède la délibération « Contrat local de développement de"
                                + " l’ESS », votée le 25 janvier 2013. Corrigez l’une des deux dates.",
                        "The signature dated 24 January 2013 comes before the deliberation “Contrat local de"
                                + " développement de l’ESS”, passed on 25 January 2013. Correct one of the two dates."),
                Said.of(
                        RENEW,
                        "agreement.unsigned",
                        "La convention « Base de données des initiatives » ne lie pas encore ses partenaires le 1er"
                                + " janvier 2014 : il manque la signature de « APEAS ». Enregistrez-la d’abord.",
                        "The agreement “Base de données des initiatives” does not yet bind its partners on 1 January"
                                + " 2014: the signature of “APEAS” is missing. Record it first."),
                Said.of(
                        RENEW,
                        "agreement.ended",
                        "La convention « Base de données des initiatives » a été résiliée le 4 mars 2013."
                                + " Concluez-en une autre.",
                        "The agreement “Base de données des initiatives” was terminated on 4 March 2013. Make a new"
                                + " one."),
                Said.of(
                        "agreement.over",
                        () -> renew(signed().renewal(Known.none()), YEAR),
                        "La convention « Base de données des initiatives » a pris fin le 31 décembre 2013 et n’est"
                                + " pas reconductible. Concluez-en une autre.",
                        "The agreement “Base de données des initiatives” ended on 31 December 2013 and cannot be"
                                + " renewed. Make a new one."),
                Said.of(
                        "agreement.renewal.never",
                        () -> renew(signed().renewal(Known.none()), YEAR),
                        "La convention « Base de données des initiatives » n’est pas reconductible. Concluez-en une"
                                + " autre.",
                        "The agreement “Base de données des initiatives” cannot be renewed. Make a new one."),
                Said.of(
                        "agreement.renewal.often",
                        () -> renew(renewed(1, YEAR), second),
                        "La convention « Base de données des initiatives » se reconduit une fois au plus, et l’a"
                                + " été. Concluez-en une autre.",
                        "The agreement “Base de données des initiatives” can be renewed once at most, and has been."
                                + " Make a new one."),
                Said.of(
                        "agreement.renewal.often",
                        () -> renew(renewed(2, YEAR, second), third),
                        "La convention « Base de données des initiatives » se reconduit 2 fois au plus, et l’a été."
                                + " Concluez-en une autre.",
                        "The agreement “Base de données des initiatives” can be renewed 2 times at most, and has been."
                                + " Make a new one."),
                Said.of(
                        "agreement.renewal.length.unsaid",
                        () -> renew(signed().renewal(terms(RenewalKind.TACIT, Known.none(), 2)), YEAR),
                        "La clause de reconduction de la convention « Base de données des initiatives » ne dit pas"
                                + " pour combien de mois. Complétez-la.",
                        "The renewal clause of the agreement “Base de données des initiatives” does not state a number"
                                + " of months. Complete it."),
                Said.of(
                        RENEW,
                        "agreement.renewal.length",
                        "La reconduction irait jusqu’au 31 janvier 2015, et la clause mène jusqu’au 31 décembre"
                                + " 2014. Corrigez la date.",
                        "The renewal would last until 31 January 2015, but the clause allows it until 31 December 2014."
                                + " Correct the date."),
                Said.of(
                        RENEW,
                        "agreement.renewal.tacit",
                        "La convention « Base de données des initiatives » se reconduit d’elle-même le 1er janvier"
                                + " 2014. Datez la reconduction de ce jour.",
                        "The agreement “Base de données des initiatives” renews itself on 1 January 2014. Date the"
                                + " renewal on that day."),
                Said.of(
                        RENEW,
                        "agreement.renewal.late",
                        "La convention « Base de données des initiatives » ne se reconduit qu’avant son terme : le 1er"
                                + " janvier 2014 vient après le 31 décembre 2013. Corrigez la date, ou concluez une autre"
                                + " convention.",
                        "The agreement “Base de données des initiatives” can be renewed only before its end: 1 January"
                                + " 2014 comes after 31 December 2013. Correct the date, or make a new agreement."),
                Said.of(
                        TERMINATE,
                        "agreement.termination.open",
                        "La résiliation de la convention « Base de données des initiatives » ne dit pas quand elle"
                                + " prend effet. Indiquez le jour.",
                        "The termination of the agreement “Base de données des initiatives” does not say when it takes"
                                + " effect. Give the day."),
                Said.of(
                        "agreement.termination.notice",
                        () -> terminate(1, LocalDate.of(2013, 7, 1)),
                        "La résiliation prendrait effet le 1er juillet 2013, et le préavis est de 1 mois après le 2"
                                + " juin 2013 : pas avant le 2 juillet 2013. Corrigez la date, ou résiliez d’un commun"
                                + " accord.",
                        "The termination would take effect on 1 July 2013, and the notice period is 1 month from 2 June"
                                + " 2013: not before 2 July 2013. Correct the date, or terminate by mutual agreement."),
                Said.of(
                        "agreement.termination.notice",
                        () -> terminate(3, LocalDate.of(2013, 9, 1)),
                        "La résiliation prendrait effet le 1er septembre 2013, et le préavis est de 3 mois après le 2"
                                + " juin 2013 : pas avant le 2 septembre 2013. Corrigez la date, ou résiliez d’un commun"
                                + " accord.",
                        "The termination would take effect on 1 September 2013, and the notice period is 3 months from"
                                + " 2 June 2013: not before 2 September 2013. Correct the date, or terminate by mutual"
                                + " agreement."),
                Said.of(
                        TERMINATE,
                        "agreement.termination.late",
                        "La résiliation prendrait effet le 1er janvier 2014, alors que la convention « Base de"
                                + " données des initiatives » prend fin le 31 décembre 2013. Il n’y a rien à résilier.",
                        "The termination would take effect on 1 January 2014, while the agreement “Base de données des"
                                + " initiatives” ends on 31 December 2013. There is nothing to terminate."));
    }

    @ParameterizedTest
    @MethodSource
    void said(Said row) {
        row.check();
    }
}
