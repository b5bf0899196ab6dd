package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterSignatureId;
import org.cldess.charter.CharterSignature_;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Charter_;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.internal.code.FreeId;
import org.cldess.known.Known;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/** The act by which an actor signs a version of the charter. */
final class CharterSigning {
    private static final String PATH =
            Dossier_.CHARTER.then(Charter_.SIGNATURES).toString();

    private final Dossier dossier;
    private final Act act;

    private CharterSigning(Dossier dossier, Conditions conditions) {
        this.dossier = dossier;
        this.act = new Act(PATH, dossier, conditions);
    }

    static Answer<Dossier> sign(
            Dossier dossier, Conditions conditions, ActorId actor, CharterVersionId version, LocalDate day) {
        List<CharterSignature> signatures = dossier.charter().value().stream()
                .flatMap(charter -> charter.signatures().stream())
                .toList();
        String id = FreeId.beginningWith(
                "signature-" + actor.value(),
                signatures.stream().map(signature -> signature.id().value()).toList());
        Optional<CharterVersion> text = dossier.charter().value().flatMap(charter -> charter.findVersion(version));
        return sign(
                dossier,
                conditions,
                new CharterSignature(
                        CharterSignatureId.of(id),
                        actor,
                        version,
                        Known.of(day),
                        text.map(shown -> Known.of(shown.textHash())).orElse(Known.notRecorded()),
                        Known.notRecorded(),
                        Known.none(),
                        Known.notRecorded(),
                        Known.notRecorded()));
    }

    static Answer<Dossier> sign(Dossier dossier, Conditions conditions, CharterSignature signature) {
        return new CharterSigning(dossier, conditions).add(signature);
    }

    private Answer<Dossier> add(CharterSignature signature) {
        Optional<LocalDate> day = signature.date().value();
        act.refuseUngivenIf(day.isEmpty(), act.added(CharterSignature_.DATE), "sign.undated");
        if (dossier.charter().value().isEmpty()) {
            act.refuseWithout(dossier.charter(), Dossier_.CHARTER, "sign.charter.none");
            return act.refused();
        }
        Charter charter = dossier.charter().value().get();
        act.refuseIf(
                charter.signatures().stream().anyMatch(other -> stands(other, signature, day)),
                "sign.charter.twice",
                new Act.ReportedRule("CHA-05"),
                dossier.findActor(signature.actor())
                        .map(Actor::name)
                        .orElse(signature.actor().value()),
                charter.findVersion(signature.version())
                        .map(CharterVersion::label)
                        .orElse(signature.version().value()));
        day.ifPresent(date -> refuseDay(charter, signature, date));
        int version = charter.findVersion(signature.version())
                .map(charter.versions()::indexOf)
                .orElse(charter.versions().size());
        ActBasis basis = ActBasis.of(
                PATH + "/" + charter.signatures().size(), Dossier_.CHARTER.then(Charter_.VERSIONS.at(version)));
        return act.outcome(Gate.CHARTER_SIGNATURE, day, () -> with(charter, signature), basis);
    }

    /** Refuses a version that is no longer in force on the day. */
    private void refuseDay(Charter charter, CharterSignature signature, LocalDate day) {
        act.refuseFar(day);
        Optional<CharterVersion> signed = charter.findVersion(signature.version())
                .filter(version -> version.date().value().isPresent());
        Optional<CharterVersion> current = charter.versionInForce(day);
        boolean replaced = signed.isPresent()
                && current.isPresent()
                && signed.get()
                        .date()
                        .value()
                        .orElseThrow()
                        .isBefore(current.get().date().value().orElseThrow());
        if (replaced) {
            act.refuse(
                    "sign.charter.replaced",
                    signed.get().label(),
                    day,
                    current.get().label());
        }
    }

    /** Checks whether another signature is by the same actor on the same version, and not withdrawn by the day. */
    private static boolean stands(CharterSignature other, CharterSignature signature, Optional<LocalDate> day) {
        boolean withdrawn = other.withdrawn()
                .value()
                .filter(end -> day.filter(date -> !end.isAfter(date)).isPresent())
                .isPresent();
        return other.actor().equals(signature.actor()) && other.version().equals(signature.version()) && !withdrawn;
    }

    private Dossier with(Charter charter, CharterSignature signature) {
        return dossier.toBuilder()
                .charter(charter.toBuilder()
                        .signatures(Act.after(charter.signatures(), signature))
                        .build())
                .build();
    }
}
