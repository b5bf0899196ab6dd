package org.cldess.rulebook;

import java.util.List;
import java.util.Locale;
import org.cldess.language.Sayable;
import org.cldess.rule.RuleRecord;

/**
 * A fact that nobody recorded and that rules ask (<i>{@index "fait manquant"}</i>).
 *
 * @param path where it should stand, a JSON Pointer into the dossier file
 * @param place what the place is called, « délibération n° 12, transmise le »
 * @param rules the rules that cannot be told without it
 */
public record MissingFact(String path, Sayable place, List<RuleRecord> rules) implements Sayable {
    /** Copies the rules. */
    public MissingFact {
        rules = List.copyOf(rules);
    }

    /** What to add and what it is asked for. */
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
