package org.cldess.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cldess.component.VisibleTo;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.dossier.Dossier_;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.rule.Finding;
import org.cldess.rule.RuleRecord;

/** Finds the audience that sees every fact that a rule reads, according to the components of the dossier. */
final class ReadFacts {
    private static final Pattern SLASH = Pattern.compile("/");
    private static final String ANY = "*";

    /** The subjects of the rules that first ask whether a grant was awarded. */
    private static final String OF_GRANTS = Dossier_.GRANTS + "/";

    /** The fact by which they know that it was not, if no movement records it. */
    private static final String REFUSAL = Dossier_.GRANTS + "/" + ANY + "/decision/refusal";

    private final boolean areGrantsTold;

    /** The audience of each rule, by its code. */
    private final Map<String, Audience> ofRules = new HashMap<>();

    private ReadFacts(boolean areGrantsTold) {
        this.areGrantsTold = areGrantsTold;
    }

    /**
     * Returns the facts that rules read about a dossier.
     *
     * @param shown what the reader sees of the dossier on the day
     */
    static ReadFacts in(Dossier shown) {
        return new ReadFacts(shown.journal().grants().stream()
                .allMatch(account -> account.awarded().isRecorded()));
    }

    /**
     * Returns the least privileged audience that sees a finding: it may see those of the rule. A finding about a grant
     * also shows something about the refusals of grants, unless the reader sees of each whether it was awarded.
     */
    Audience audience(Finding finding) {
        Audience least = ofRules.computeIfAbsent(finding.code(), code -> audience(finding.rule()));
        return areGrantsTold || !finding.path().startsWith(OF_GRANTS) ? least : wider(least, of(REFUSAL));
    }

    /**
     * Returns the least privileged audience that may see the findings of a rule: it sees each of the facts that the
     * rule {@linkplain RuleRecord#needs needs}, and it is not below the audience of the record.
     */
    static Audience audience(RuleRecord rule) {
        Audience least = rule.audience();
        for (String need : rule.needs()) {
            least = wider(least, of(need));
        }
        return least;
    }

    /** Returns the one that sees more. */
    private static Audience wider(Audience one, Audience other) {
        return one.sees(other) ? one : other;
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
            least = declared == null ? least : wider(least, declared.value());
            if (!part.get().holdsThings()) {
                return least;
            }
            form = part.get().form();
        }
        return least;
    }
}
