package org.cldess.rule;

import java.util.List;
import java.util.Optional;
import org.cldess.language.Message;

/** Builds the sentence of a finding, with what a reader must know about the rule behind a breach. */
final class Notes {
    private Notes() {}

    static Message message(RuleRecord rule, Verdict verdict, List<Parameter> used, Optional<Parameter> doubtful) {
        return switch (verdict.outcome()) {
            case BREACHED -> noted(rule, verdict.message().orElseThrow(), doubtful);
            case NOT_APPLICABLE -> verdict.message().orElseThrow();
            case COMPLIES -> doubtful.isPresent() ? depending(rule.kept(), doubtful.get()) : rule.kept();
            case NOT_EVALUABLE -> lacking(MissingNames.asPointers(verdict.missing()), used);
        };
    }

    /**
     * Returns the message that a rule could not be evaluated. It lists the missing facts, and the first unconfirmed
     * parameter that asks for them.
     */
    static Message lacking(MissingNames missing, List<Parameter> used) {
        Message lacking =
                Texts.WORDS.message("not-evaluable", missing.pointers().size(), missing);
        for (Parameter parameter : used) {
            if (!parameter.confirmed()) {
                return pending("noted.asked", lacking, parameter);
            }
        }
        return lacking;
    }

    private static Message depending(Message said, Parameter parameter) {
        return pending("noted.parameter", said, parameter);
    }

    /** Names what is to be confirmed. A point whose only value is « yes » is named without it. */
    private static Message pending(String key, Message said, Parameter parameter) {
        return parameter.value().equals("yes")
                ? Texts.WORDS.message(key + ".point", said, parameter.label())
                : Texts.WORDS.message(key, said, parameter.label(), parameter.quantity());
    }

    private static Message noted(RuleRecord rule, Message breach, Optional<Parameter> doubtful) {
        Message noted = breach;
        if (rule.certainty() == Certainty.CONVENTION) {
            noted = Texts.WORDS.message("noted.convention", noted);
        }
        if (doubtful.isPresent()) {
            noted = depending(noted, doubtful.get());
        }
        return rule.isConfirmed() ? noted : Texts.WORDS.message("noted.unconfirmed", noted);
    }
}
