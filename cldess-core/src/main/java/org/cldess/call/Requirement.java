package org.cldess.call;

import java.util.List;
import java.util.Locale;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.rule.Outcome;

/**
 * A requirement of a call and the result for an application (<i>{@index exigence}</i>).
 *
 * @param kind completeness or eligibility
 * @param outcome met, breached, not evaluable because a fact is missing, or not required
 * @param path the JSON Pointer to the fact in the application, or to the rule in the call if the rule is not recorded
 * @param message what is wrong or missing and how to correct it, or what is met
 * @param missing the missing facts, as JSON Pointers from the call; empty unless the requirement is not evaluable
 */
public record Requirement(RequirementKind kind, Outcome outcome, String path, Message message, List<String> missing)
        implements Localizable {
    /** Copies the list. */
    public Requirement {
        missing = List.copyOf(missing);
    }

    /** The kinds of requirement. */
    public enum RequirementKind {
        /** The application is complete and arrived in time (<i>{@index recevabilité}</i>). */
        COMPLETENESS,
        /** The call is open to the applicant and to the project (<i>{@index éligibilité}</i>). */
        ELIGIBILITY
    }

    @Override
    public String say(Locale locale) {
        return message.say(locale);
    }

    /** {@return the message with a capital letter, which begins a sentence of its own} */
    public Localizable asSentence() {
        return new Sentence(message);
    }

    private record Sentence(Message message) implements Localizable {
        @Override
        public String say(Locale locale) {
            String said = message.say(locale);
            return said.substring(0, 1).toUpperCase(locale) + said.substring(1);
        }
    }
}
