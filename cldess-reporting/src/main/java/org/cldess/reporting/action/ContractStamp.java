package org.cldess.reporting.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractStatus;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The state of the contract as a stamp: « Signé, en cours, 18 mois restants ». */
public final class ContractStamp {
    private ContractStamp() {}

    /** Returns the shape of the state, and the state in words. */
    public static Phrase of(View view) {
        return Phrase.status(mark(view), words(view, SharedTexts.speech(view, Texts.WORDS)));
    }

    private static StatusMark mark(View view) {
        Contract contract = view.contract();
        return switch (contract.status(view.day())) {
            case DRAFT, IN_CONSULTATION, APPROVED -> StatusMark.TO_DO;
            case SIGNED -> isOver(view) ? StatusMark.TO_DISCUSS : StatusMark.IN_PROGRESS;
            case EVALUATED, CLOSED, RENEWED -> StatusMark.DONE;
            case TERMINATED -> StatusMark.DROPPED;
        };
    }

    private static String words(View view, Speech speech) {
        Contract contract = view.contract();
        ContractStatus status = contract.status(view.day());
        LocalDate end = contract.term().end();
        if (contract.signedOn(view.day()).isEmpty()) {
            return speech.say("stamp.unsigned", status);
        }
        if (status != ContractStatus.SIGNED) {
            return speech.say(status);
        }
        if (view.day().isBefore(contract.term().start())) {
            return speech.say("stamp.to-begin", contract.term().start());
        }
        return isOver(view)
                ? speech.say("stamp.over", end)
                : speech.say("stamp.in-force", ChronoUnit.MONTHS.between(view.day(), end.plusDays(1)));
    }

    private static boolean isOver(View view) {
        return view.day().isAfter(view.contract().term().end());
    }
}
