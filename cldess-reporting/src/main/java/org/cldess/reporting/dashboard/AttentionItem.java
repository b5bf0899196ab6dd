package org.cldess.reporting.dashboard;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;

/**
 * An item that needs attention.
 *
 * @param reason why it needs attention
 * @param priority the high priority of the action, in words; empty for any other
 * @param subject the thing that needs attention; empty if the statement names it
 * @param shortName the name of the subject in a list of several
 * @param statement what is wrong with it
 * @param since the day since when it has needed attention
 * @param who who has to act
 * @param todo what to do
 */
record AttentionItem(
        Reason reason,
        Optional<String> priority,
        Phrase subject,
        Phrase shortName,
        Phrase statement,
        Optional<LocalDate> since,
        Optional<Phrase> who,
        Phrase todo) {
    /** Creates an item whose statement names its subject. */
    AttentionItem(
            Reason reason,
            Phrase shortName,
            Phrase statement,
            Optional<LocalDate> since,
            Optional<Phrase> who,
            Phrase todo) {
        this(reason, Optional.empty(), Phrase.EMPTY, shortName, statement, since, who, todo);
    }

    /** Returns the subject and what is wrong with it. */
    Phrase object() {
        return subject.isEmpty() ? statement : subject.then(". ").then(statement);
    }

    /** Why an item needs attention, most urgent first. */
    public enum Reason {
        SIGNATURE(StatusMark.TO_DISCUSS, "attention.reason.signature"),
        RULE(StatusMark.BLOCKED, "attention.reason.rule"),
        BLOCKED(StatusMark.BLOCKED, "attention.reason.blocked"),
        LATE(StatusMark.LATE, "attention.reason.late"),
        DECISION(StatusMark.LATE, "attention.reason.decision"),
        BUDGET(StatusMark.TO_DISCUSS, "attention.reason.budget"),
        CALL(StatusMark.LATE, "attention.reason.call"),
        AGREEMENT(StatusMark.TO_DISCUSS, "attention.reason.agreement"),
        AID(StatusMark.TO_DISCUSS, "attention.reason.aid"),
        STEP(StatusMark.LATE, "attention.reason.step"),
        DELIVERABLE(StatusMark.LATE, "attention.reason.deliverable"),
        FOLLOW_UP(StatusMark.TO_DISCUSS, "attention.reason.follow-up"),
        WARNING(StatusMark.TO_DISCUSS, "attention.reason.warning");

        private final StatusMark mark;
        private final String key;

        Reason(StatusMark mark, String key) {
            this.mark = mark;
            this.key = key;
        }

        Phrase say(Speech speech) {
            return Phrase.status(mark, speech.say(key));
        }
    }
}
