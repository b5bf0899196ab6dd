package org.cldess.reporting.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.RenewalKind;
import org.cldess.agreement.RenewalTerms;
import org.cldess.known.Known;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The state of an agreement on the day: whether it is signed and in force, and until when. */
final class AgreementSituation {
    private final View view;
    private final Speech speech;
    private final Agreement agreement;
    private final Known<Boolean> isInForce;
    private final Known<LocalDate> last;

    AgreementSituation(View view, Agreement agreement) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.agreement = agreement;
        this.isInForce = agreement.isInForce(view.day());
        this.last = agreement.endsOn(view.day());
    }

    /** « en vigueur », « à signer », « terminée ». */
    Phrase status() {
        if (!agreement.stillToSign(view.day()).isEmpty()) {
            return Phrase.status(StatusMark.TO_DO, speech.say("standing.to-sign"));
        }
        return isInForce.fold(
                binds -> binds
                        ? Phrase.status(StatusMark.IN_PROGRESS, speech.say("standing.in-force"))
                        : isOver()
                                ? Phrase.status(StatusMark.DONE, speech.say("standing.over"))
                                : Phrase.status(StatusMark.TO_DO, speech.say("standing.to-begin")),
                () -> Phrase.of(speech.say("not-recorded")),
                () -> Phrase.status(StatusMark.TO_DISCUSS, speech.say("standing.unknown")));
    }

    private boolean isOver() {
        return last.value().filter(view.day()::isAfter).isPresent();
    }

    /** Returns the state as a sentence, with its day. */
    Phrase sentence() {
        List<ActorId> missing = agreement.stillToSign(view.day());
        if (!missing.isEmpty()) {
            return speech.phrase(
                    "standing.sentence.to-sign",
                    missing.size(),
                    speech.list("each.du", missing.stream().map(view::acting).toList()));
        }
        return Phrase.of(isInForce.fold(
                binds -> binds ? inForce() : over(),
                () -> speech.say("standing.sentence.unknown"),
                () -> last.value()
                        .filter(view.day()::isAfter)
                        .map(day -> speech.say("standing.sentence.renewed-perhaps", day))
                        .orElseGet(() -> speech.say("standing.sentence.unknown"))));
    }

    /** An agreement in force has a last day, or is known to have none. */
    private String inForce() {
        return last.value()
                .map(day -> speech.say("standing.sentence.in-force", day))
                .orElseGet(() -> speech.say("standing.sentence.endless"));
    }

    private String over() {
        return isOver()
                ? last.fold(day -> speech.say("standing.sentence.over", day), () -> "", () -> "")
                : agreement
                        .start()
                        .value()
                        .map(day -> speech.say("standing.sentence.to-begin", day))
                        .orElseGet(() -> speech.say("standing.sentence.unknown"));
    }

    /** Returns until when a partner can give notice about the renewal, if that day is still to come. */
    Optional<String> notice() {
        return agreement
                .noticeBy(view.day())
                .flatMap(day -> agreement.renewal().value().map(terms -> notice(terms, day)));
    }

    private String notice(RenewalTerms terms, LocalDate day) {
        return speech.say(terms.kind() == RenewalKind.TACIT ? "standing.notice.tacit" : "standing.notice.express", day);
    }
}
