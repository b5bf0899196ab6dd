package org.cldess.rulebook;

import java.util.List;
import java.util.Locale;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.rule.RuleRecord;

/**
 * A fact that rules or an act need and that is not recorded (<i>{@index "fait manquant"}</i>).
 *
 * @param path the place of the fact, a JSON Pointer into the dossier file; empty for a fact of what an act would add,
 *     which can only be given with the act
 * @param place the name of the place, « délibération n° 12, transmise le »
 * @param rules the rules that cannot be evaluated without it; empty if only the act itself asks for it
 */
public record MissingFact(String path, Localizable place, List<RuleRecord> rules) implements Localizable {
    /** Copies the rules. */
    public MissingFact {
        rules = List.copyOf(rules);
    }

    /** Returns what to add and which rules need it. */
    @Override
    public String say(Locale locale) {
        String key = path.isEmpty() ? "missing.given" : "missing";
        Message message = rules.isEmpty()
                ? Texts.WORDS.message(key + ".by-act", place)
                : Texts.WORDS.message(
                        key,
                        place,
                        String.join(", ", rules.stream().map(RuleRecord::code).toList()));
        return message.say(locale);
    }
}
