package org.cldess.rulebook;

import java.util.List;
import java.util.Locale;
import org.cldess.language.Localizable;
import org.cldess.rule.RuleRecord;

/**
 * A fact that rules need and that is not recorded (<i>{@index "fait manquant"}</i>).
 *
 * @param path the place of the fact, a JSON Pointer into the dossier file
 * @param place the name of the place, « délibération n° 12, transmise le »
 * @param rules the rules that cannot be evaluated without it
 */
public record MissingFact(String path, Localizable place, List<RuleRecord> rules) implements Localizable {
    /** Copies the rules. */
    public MissingFact {
        rules = List.copyOf(rules);
    }

    /** Returns what to add and which rules need it. */
    @Override
    public String say(Locale locale) {
        return Texts.WORDS
                .message(
                        "missing",
                        place,
                        String.join(", ", rules.stream().map(RuleRecord::code).toList()))
                .say(locale);
    }
}
