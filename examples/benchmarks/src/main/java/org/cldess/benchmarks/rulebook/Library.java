package org.cldess.benchmarks.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.cldess.dossier.Dossier;
import org.cldess.rule.Finding;
import org.cldess.rule.Rule;
import org.cldess.rulebook.Rulebook;

/** The library’s side: the shipped rules on contract and charter. */
public final class Library {
    private final Rulebook rulebook = contractAndCharter();

    private static Rulebook contractAndCharter() {
        Rulebook rulebook = Rulebook.france();
        for (Rule<Dossier> rule : Rulebook.france().rules()) {
            boolean isAsked = rule.code().startsWith("CTR-") || rule.code().startsWith("CHA-");
            rulebook = isAsked ? rulebook : rulebook.without(rule.code());
        }
        return rulebook;
    }

    /**
     * Checks a dossier and returns its breaches as sentences in French.
     *
     * @param dossier the dossier
     * @return one sentence for each breach
     */
    public List<String> say(Dossier dossier) {
        return rulebook.check(dossier, MadeDossier.DAY).breached().stream()
                .map(finding -> finding.message(Locale.FRENCH))
                .toList();
    }

    Set<Place> breaches(Dossier dossier) {
        Set<Place> breaches = new TreeSet<>();
        for (Finding finding : rulebook.check(dossier, MadeDossier.DAY).breached()) {
            breaches.add(new Place(finding.code(), finding.path()));
        }
        return breaches;
    }

    List<String> codes() {
        return rulebook.rules().stream().map(Rule::code).toList();
    }
}
