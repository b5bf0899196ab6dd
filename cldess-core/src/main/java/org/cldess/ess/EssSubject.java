package org.cldess.ess;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.identity.FormVerdict;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.rule.Verdict;

/**
 * A body that the rules on the social economy and on work integration check.
 *
 * @param actor the body
 * @param charterSigned the day on which it signed the charter; not applicable if it has not signed
 */
public record EssSubject(Actor actor, Known<LocalDate> charterSigned) {
    Known<LegalForm> form(LocalDate day) {
        return actor.legalFormOn(day);
    }

    boolean isPublic(LocalDate day) {
        return actor.publicBody().value().isPresent()
                || form(day)
                        .value()
                        .filter(known -> known.verdict() == FormVerdict.PUBLIC)
                        .isPresent();
    }

    /** Returns the family of the social economy that the body declares; not recorded if it declares nothing. */
    Known<EssFamily> family() {
        return actor.essFamily();
    }

    /** Returns why no rule of this package applies to the body; empty if the rules may apply. */
    Optional<Verdict> outOfScope(LocalDate day) {
        if (actor.kind() != ActorKind.ORGANISATION) {
            return Optional.of(Verdict.notApplicable(Texts.WORDS.message("scope.kind", actor.kind())));
        }
        return isPublic(day)
                ? Optional.of(Verdict.notApplicable(Texts.WORDS.message("scope.public", actor.name())))
                : Optional.empty();
    }

    EssClassification classification(LocalDate day) {
        return EssClassification.of(actor, day, charterSigned);
    }
}
