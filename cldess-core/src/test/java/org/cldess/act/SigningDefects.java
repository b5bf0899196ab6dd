package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import org.cldess.act.ActWithDefects.Asked;
import org.cldess.act.ActWithDefects.Defect;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.text.TextHash;
import org.cldess.contract.party.Signature;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rulebook.Gate;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;

/** Signing a charter and a contract, and the defects for which these acts are refused. */
final class SigningDefects {
    private static final LocalDate SIGNED = LocalDate.of(2014, 3, 3);

    private SigningDefects() {}

    static List<ActWithDefects<?>> all() {
        return List.of(signingCharter(), signingContract());
    }

    private static ActWithDefects<CharterSignature> signingCharter() {
        Dossier dossier = SampleDossiers.unsigned();
        CharterSignature signature = SampleCharter.signature("s-1", SampleActors.APEAS, SIGNED);
        return new ActWithDefects<>(
                "sign the charter first",
                Gate.CHARTER_SIGNATURE,
                new Asked<>(dossier, signature).charter(charter -> signedBy(charter, List.of())),
                (acts, added) -> acts.charter().sign(added),
                List.of(
                        Defect.of(
                                "CHA-02",
                                "the text was changed after its adoption",
                                asked -> asked.with("/charter/versions/0/preamble", "Un autre préambule.")),
                        Defect.of(
                                "CHA-03",
                                "another text was shown",
                                asked -> asked.asking(given -> new CharterSignature(
                                        given.id(),
                                        given.actor(),
                                        given.version(),
                                        given.date(),
                                        Known.of(TextHash.of(List.of("autre"))),
                                        given.representative(),
                                        given.withdrawn(),
                                        given.method(),
                                        given.level()))),
                        Defect.of(
                                "sign.charter.twice",
                                "a later signature stands",
                                asked -> asked.charter(charter -> signedBy(
                                        charter,
                                        List.of(SampleCharter.signature(
                                                "s-2", SampleActors.APEAS, SIGNED.plusDays(30))))))));
    }

    private static Charter signedBy(Charter charter, List<CharterSignature> signatures) {
        return charter.toBuilder().signatures(signatures).build();
    }

    private static ActWithDefects<Signature> signingContract() {
        Signature region = SampleContract.signature("s-1", SampleContract.REGION, SampleContract.OF_REGION);
        Dossier dossier = SampleDossiers.withContract(contract -> contract.signatures(List.of(region)));
        return new ActWithDefects<>(
                "sign the contract last",
                Gate.CONTRACT_SIGNATURE,
                new Asked<>(dossier, SampleContract.signature("s-2", SampleContract.CAPAP, SampleContract.OF_CAPAP)),
                Acts::sign,
                List.of(
                        citesTheOtherBody("CTR-01", SampleContract.OF_REGION),
                        Defect.of(
                                "CTR-02",
                                "no act was published",
                                asked -> asked.with("/deliberations/0/published", Known.none())
                                        .with("/deliberations/1/published", Known.none())),
                        Defect.of(
                                "CTR-17",
                                "the period is over",
                                asked -> asked.with("/contract/term/end", SampleDossiers.SIGNED.minusDays(1))),
                        Defect.of(
                                "CTR-19",
                                "one body holds both roles",
                                asked -> asked.with("/contract/parties/0/actor", SampleActors.CAPAP)),
                        Defect.<Signature>of(
                                        "CTR-04",
                                        "the votes do not add up",
                                        asked -> asked.with("/deliberations/0/voters", 47))
                                .apart("cited"),
                        Defect.<Signature>of(
                                        "CTR-05",
                                        "it was voted down",
                                        asked -> asked.with("/deliberations/0/inFavour", 1)
                                                .with("/deliberations/0/against", 45))
                                .apart("cited"),
                        Defect.<Signature>of(
                                        "CTR-06",
                                        "too few were present",
                                        asked -> asked.with("/deliberations/0/present", 20))
                                .apart("cited"),
                        Defect.of(
                                "CTR-20",
                                "it was not approved",
                                asked -> asked.contract(contract -> contract.decisions(List.of()))),
                        Defect.of(
                                "CHA-01",
                                "nobody signed the charter",
                                asked -> asked.with("/charter/signatures", List.of()))));
    }

    static Defect<Signature> citesTheOtherBody(String code, DeliberationId other) {
        return Defect.<Signature>of(
                        code,
                        "the act of another body is cited",
                        asked -> asked.asking(given -> given.authorisedBy(Known.of(other), Known.none())))
                .apart("cited");
    }
}
