package org.cldess.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cldess.component.VisibleTo;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.rule.RuleRecord;

/** Finds the audience that sees every fact that a rule reads, according to the components of the dossier. */
final class ReadFacts {
    private static final Pattern SLASH = Pattern.compile("/");
    private static final String ANY = "*";

    private ReadFacts() {}

    /**
     * Returns the least privileged audience that sees the findings of a rule: it sees each of the facts that the rule
     * {@linkplain RuleRecord#needs needs}, and it is not below the audience of the record.
     */
    static Audience audience(RuleRecord rule) {
        Audience least = rule.audience();
        for (String need : rule.needs()) {
            Audience first = of(need);
            least = least.sees(first) ? least : first;
        }
        return least;
    }

    /** Returns the audience of a component: the most privileged one on the way to it. */
    private static Audience of(String need) {
        List<String> names = SLASH.splitAsStream(need)
                .filter(name -> !name.isEmpty() && !name.equals(ANY))
                .toList();
        Audience least = Audience.PUBLIC;
        Form form = Form.of(DossierParts.class);
        for (String name : names) {
            Optional<Part> part = form.find(name);
            if (part.isEmpty()) {
                return least;
            }
            VisibleTo declared = part.get().visibleTo();
            least = declared == null || least.sees(declared.value()) ? least : declared.value();
            if (!part.get().holdsThings()) {
                return least;
            }
            form = part.get().form();
        }
        return least;
    }
}
