package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import org.cldess.act.ActWithDefects.Asked;
import org.cldess.act.ActWithDefects.Defect;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.agreement.AgreementBuilder;
import org.cldess.agreement.AgreementId;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.agreement.RenewalKind;
import org.cldess.agreement.RenewalTerms;
import org.cldess.agreement.Termination;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Deliberation;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rulebook.Gate;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;

/** Signing, renewing and ending a partner agreement, and the defects for which these acts are refused. */
final class AgreementDefects {
    static final AgreementId DATABASE = AgreementId.of("zz-database");
    static final LocalDate SIGNED = LocalDate.of(2013, 3, 3);
    static final LocalDate END = LocalDate.of(2013, 12, 31);
    private static final String PATH = "/agreements/0";
    private static final String CITED = "/deliberations/0";

    private AgreementDefects() {}

    static List<ActWithDefects<?>> all() {
        return List.of(signing(), renewing(), ending());
    }

    /**
     * Returns an agreement for one year that is tacitly renewed twice at most and can be ended earlier with three
     * months’ notice.
     */
    static AgreementBuilder agreement() {
        return Agreement.builder(DATABASE, "Base de données des initiatives")
                .partners(List.of(SampleActors.CAPAP, SampleActors.APEAS))
                .start(LocalDate.of(2013, 1, 1))
                .end(END)
                .renewal(new RenewalTerms(RenewalKind.TACIT, Known.of(12), Known.of(3), Known.of(2)))
                .renewals(List.of())
                .terminationNotice(3)
                .termination(Known.none())
                .signatures(List.of(signature(SIGNED.minusDays(2))));
    }

    private static PartnerSignature signature(LocalDate day) {
        return new PartnerSignature(SampleActors.APEAS, Known.of(day), Known.notRecorded());
    }

    static PartnerSignature ofCapap() {
        return new PartnerSignature(
                SampleActors.CAPAP,
                Known.of(SIGNED),
                Known.notRecorded(),
                Known.of(SampleContract.OF_CAPAP),
                Known.notRecorded(),
                Known.notRecorded());
    }

    static Dossier with(Agreement agreement) {
        Dossier dossier = SampleDossiers.grasse();
        Deliberation vote = dossier.findDeliberation(SampleContract.OF_CAPAP).orElseThrow();
        return dossier.with(agreement)
                .with(vote.toBuilder()
                        .authorises(List.of(
                                Authorised.CONTRACT,
                                Authorised.of("agreement", agreement.id().value())))
                        .build());
    }

    static Dossier signed() {
        return with(agreement()
                .signatures(List.of(signature(SIGNED.minusDays(2)), ofCapap()))
                .build());
    }

    private static ActWithDefects<PartnerSignature> signing() {
        return new ActWithDefects<>(
                "sign an agreement",
                Gate.VOTE,
                new Asked<>(with(agreement().build()), ofCapap()),
                (acts, signature) -> acts.agreement(DATABASE).sign(signature),
                List.of(
                        Defect.<PartnerSignature>of(
                                        "CTR-04", "the votes do not add up", asked -> asked.with(CITED + "/voters", 47))
                                .apart("cited"),
                        Defect.<PartnerSignature>of(
                                        "CTR-05",
                                        "it was voted down",
                                        asked -> asked.with(CITED + "/inFavour", 1)
                                                .with(CITED + "/against", 45))
                                .apart("cited"),
                        Defect.<PartnerSignature>of(
                                        "CTR-06", "too few were present", asked -> asked.with(CITED + "/present", 20))
                                .apart("cited"),
                        Defect.<PartnerSignature>of(
                                        "agreement.assembly",
                                        "another assembly voted it",
                                        asked -> asked.with(CITED + "/assembly", SampleActors.PAYS_DE_GRASSE))
                                .apart("cited"),
                        Defect.<PartnerSignature>of(
                                        "agreement.unvoted",
                                        "no assembly voted it",
                                        asked -> asked.asking(given -> new PartnerSignature(
                                                given.actor(),
                                                given.date(),
                                                given.representative(),
                                                Known.none(),
                                                given.method(),
                                                given.level())))
                                .apart("cited"),
                        Defect.of(
                                "agreement.stranger",
                                "it is no partner",
                                asked -> asked.with(PATH + "/partners/0", SampleActors.PERFUMER)),
                        Defect.of(
                                "agreement.ended",
                                "somebody ended it",
                                asked -> asked.with(PATH + "/termination", termination(SIGNED.minusDays(1)))),
                        Defect.of(
                                "agreement.signed",
                                "it signed before",
                                asked -> asked.with(PATH + "/signatures", List.of(ofCapap())))));
    }

    private static Termination termination(LocalDate day) {
        return new Termination(day, Known.of(day.plusMonths(3)), Known.of(SampleActors.APEAS), Known.none());
    }

    private static ActWithDefects<AgreementRenewal> renewing() {
        AgreementRenewal renewal = new AgreementRenewal(END.plusDays(1), LocalDate.of(2014, 12, 31));
        return new ActWithDefects<>(
                "go on with an agreement",
                Gate.VOTE,
                new Asked<>(signed(), renewal),
                (acts, asked) -> acts.agreement(DATABASE).renew(asked),
                List.of(
                        Defect.of(
                                "agreement.renewal.length",
                                "a month too long",
                                asked -> asked.asking(given -> new AgreementRenewal(
                                        given.date(), given.until().plusMonths(1)))),
                        Defect.<AgreementRenewal>of(
                                        "agreement.renewal.tacit",
                                        "a day too early",
                                        asked -> asked.asking(given -> new AgreementRenewal(
                                                given.date().minusDays(1), given.until())))
                                .apart("kind"),
                        Defect.<AgreementRenewal>of(
                                        "agreement.renewal.late",
                                        "nobody spoke in time",
                                        asked -> asked.with(PATH + "/renewal/kind", "express"))
                                .apart("kind"),
                        Defect.of(
                                "act.unrecorded",
                                "nobody knows how often",
                                asked -> asked.with(PATH + "/renewal/mostTimes", Known.notRecorded())),
                        Defect.of(
                                "agreement.unsigned",
                                "a partner has not signed",
                                asked -> asked.with(PATH + "/signatures", List.of(ofCapap()))),
                        Defect.of(
                                "agreement.ended",
                                "somebody ended it",
                                asked -> asked.with(PATH + "/termination", termination(SIGNED.plusDays(1))))));
    }

    private static ActWithDefects<Termination> ending() {
        return new ActWithDefects<>(
                "end an agreement",
                Gate.VOTE,
                new Asked<>(signed(), termination(LocalDate.of(2013, 6, 2))),
                (acts, asked) -> acts.agreement(DATABASE).terminate(asked),
                List.of(
                        Defect.<Termination>of(
                                        "agreement.termination.notice",
                                        "a day too short",
                                        asked -> asked.asking(given -> new Termination(
                                                given.date(),
                                                Known.of(LocalDate.of(2013, 9, 1)),
                                                given.by(),
                                                given.reason())))
                                .apart("effective"),
                        Defect.<Termination>of(
                                        "agreement.termination.late",
                                        "it is over by then",
                                        asked -> asked.asking(given -> new Termination(
                                                given.date(), Known.of(END.plusDays(1)), given.by(), given.reason())))
                                .apart("effective"),
                        Defect.<Termination>of(
                                        "agreement.termination.open",
                                        "nobody says from when on",
                                        asked -> asked.asking(given -> new Termination(
                                                given.date(), Known.none(), given.by(), given.reason())))
                                .apart("effective"),
                        Defect.of(
                                "agreement.stranger",
                                "it is no partner",
                                asked -> asked.asking(given -> new Termination(
                                        given.date(),
                                        given.effective(),
                                        Known.of(SampleActors.PERFUMER),
                                        given.reason()))),
                        Defect.of(
                                "agreement.unsigned",
                                "a partner has not signed",
                                asked -> asked.with(PATH + "/signatures", List.of(ofCapap()))),
                        Defect.of(
                                "agreement.ended",
                                "somebody ended it before",
                                asked -> asked.with(PATH + "/termination", termination(SIGNED.plusDays(1))))));
    }
}
