package org.cldess.rule;

import java.util.List;
import java.util.Optional;
import org.cldess.language.Message;

/** The sentence of a finding, with what a reader must know of the rule behind a breach. */
final class Notes {
    private Notes() {}

    static Message message(RuleRecord rule, Verdict verdict, Optional<Parameter> doubtful) {
        return switch (verdict.outcome()) {
            case BREACHED -> noted(rule, verdict.message().orElseThrow(), doubtful);
            case NOT_APPLICABLE -> verdict.message().orElseThrow();
            case COMPLIES -> rule.kept();
            case NOT_EVALUABLE -> lacking(verdict.missing());
        };
    }

    /** That a rule could not be judged for want of facts, named by their places. */
    static Message lacking(List<String> missing) {
        return Texts.WORDS.message("not-evaluable", missing.size(), String.join(", ", missing));
    }

    private static Message noted(RuleRecord rule, Message breach, Optional<Parameter> doubtful) {
        Message noted = breach;
        if (rule.certainty() == Certainty.CONVENTION) {
            noted = Texts.WORDS.message("noted.convention", noted);
        }
        if (doubtful.isPresent()) {
            Parameter parameter = doubtful.get();
            noted = Texts.WORDS.message("noted.parameter", noted, parameter.label(), parameter.quantity());
        }
        return rule.isConfirmed() ? noted : Texts.WORDS.message("noted.unconfirmed", noted);
    }
}
