package org.cldess.sample;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterSignatureId;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.known.Known;
import org.cldess.signing.SignatureMethod;

/** The charter of the sample dossier. */
public final class SampleCharter {
    /** The only version, of 17 February 2013. */
    public static final CharterVersionId FIRST = CharterVersionId.of("charte-1");

    /** The day of its adoption and of the first signature. */
    public static final LocalDate ADOPTED = LocalDate.of(2013, 2, 17);

    private SampleCharter() {}

    static Charter signed() {
        return Charter.builder("Charte des acteurs de l’économie sociale et solidaire")
                .versions(List.of(version()))
                .signatures(List.of(
                        signature("signature-apeas", SampleActors.APEAS, ADOPTED),
                        signature("signature-chantier", SampleActors.WORKSHOP, ADOPTED),
                        signature("signature-camille", SampleActors.CAMILLE, LocalDate.of(2013, 6, 4))))
                .build();
    }

    /**
     * Returns the version with its hash.
     *
     * @return the version
     */
    public static CharterVersion version() {
        CharterVersion text = new CharterVersion(
                FIRST,
                "1",
                Known.of(ADOPTED),
                Known.of(LocalDate.of(2015, 2, 17)),
                "Nous, actrices et acteurs de l’économie sociale et solidaire, écrivons ensemble ce qui nous engage.",
                List.of(
                        new Principle(
                                PrincipleId.of("democratie"),
                                "Une personne, une voix",
                                "Chacune de nos organisations décide démocratiquement.",
                                Known.of(Axis.DEMOCRATIC_MANAGEMENT)),
                        new Principle(
                                PrincipleId.of("profit"),
                                "Le profit est un moyen",
                                "Nos excédents servent d’abord au projet.",
                                Known.of(Axis.LIMITED_PROFIT)),
                        new Principle(
                                PrincipleId.of("territoire"),
                                "Un même territoire",
                                "Nous travaillons ici et avec ceux d’ici.",
                                Known.of(Axis.TERRITORIAL_ANCHORING)),
                        new Principle(
                                PrincipleId.of("utilite"),
                                "Utiles à la société",
                                "Nous disons à qui notre activité est utile.",
                                Known.of(Axis.SOCIAL_UTILITY))),
                Known.notRecorded());
        return new CharterVersion(
                text.id(),
                text.label(),
                text.date(),
                text.reviewBy(),
                text.preamble(),
                text.principles(),
                Known.of(text.textHash()),
                Known.of(CollectiveDecision.of(
                        DecisionMethod.CONSENT,
                        ADOPTED,
                        12,
                        List.of(
                                Vote.of(SampleActors.APEAS, Position.FOR),
                                Vote.of(SampleActors.WORKSHOP, Position.FOR)))));
    }

    /**
     * Returns a signature of that version, bound to its text.
     *
     * @param id the id of the signature
     * @param actor the signatory
     * @param day the day of the signature
     * @return the signature
     */
    public static CharterSignature signature(String id, ActorId actor, LocalDate day) {
        return new CharterSignature(
                CharterSignatureId.of(id),
                actor,
                FIRST,
                Known.of(day),
                Known.of(version().textHash()),
                Known.of(new Representative("Sacha", "Bernard", Known.of("direction"))),
                Known.none(),
                Known.of(SignatureMethod.HANDWRITTEN),
                Known.none());
    }
}
