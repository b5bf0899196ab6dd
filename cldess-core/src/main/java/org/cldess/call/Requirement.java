package org.cldess.call;

import java.util.Locale;
import org.cldess.language.Message;
import org.cldess.language.Sayable;
import org.cldess.rule.Outcome;

/**
 * One thing that a call asks of an application, and what the application answers to it (<i>{@index exigence}</i>).
 *
 * @param kind whether it is about what was handed in, or about who applies for what
 * @param outcome kept, broken, not to be told for want of a fact, or not asked
 * @param path where the fact stands, a JSON Pointer into the application; into the call, where that has not recorded its rule
 * @param message what is wrong or lacking, with the way out; what is kept
 */
public record Requirement(RequirementKind kind, Outcome outcome, String path, Message message) implements Sayable {
    /** What a requirement is about. */
    public enum RequirementKind {
        /** Whether all that is asked was handed in, in time (<i>{@index recevabilité}</i>). */
        COMPLETENESS,
        /** Whether who applies, and what is asked, is what the call is for (<i>{@index éligibilité}</i>). */
        ELIGIBILITY
    }

    @Override
    public String say(Locale locale) {
        return message.say(locale);
    }
}
