package org.cldess.said;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cldess.dossier.Dossier;
import org.cldess.language.Localizable;
import org.cldess.rule.Finding;
import org.cldess.rule.Parameter;
import org.cldess.rule.RuleRecord;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;

/** Produces the findings of rules, and the texts of the rules themselves. */
final class Rules {
    private static final Pattern COMMA = Pattern.compile(", ");

    private Rules() {}

    static void records(Said said) {
        for (RuleRecord rule : RuleRecord.shipped()) {
            said.add(rule.source());
            rule.parameters().forEach(parameter -> parameter(parameter, said));
        }
    }

    private static void parameter(Parameter parameter, Said said) {
        said.add(parameter.label());
        said.add(parameter.quantity());
        said.add(parameter);
        int words = COMMA.split(parameter.quantity().say(Locale.FRENCH)).length;
        for (int i = 0; i < words; i++) {
            int index = i;
            said.add((Localizable) locale -> COMMA.split(parameter.quantity().say(locale))[index]);
        }
    }

    static void find(Dossier dossier, LocalDate day, Said said) {
        Findings findings = Rulebook.france().check(dossier, day);
        for (Finding finding : findings) {
            said.add(finding);
        }
        findings.completeness().missing().forEach(said::add);
    }
}
