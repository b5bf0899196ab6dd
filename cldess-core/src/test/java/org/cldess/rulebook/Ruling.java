package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cldess.dossier.Dossier;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleDossiers;

/** The findings of the shipped rulebook about a dossier, one rule at a time. */
public final class Ruling {
    private final List<Finding> findings;

    private Ruling(List<Finding> findings) {
        this.findings = findings;
    }

    public static Ruling of(String code, Dossier dossier) {
        return of(code, dossier, SampleDossiers.DAY);
    }

    public static Ruling of(String code, Dossier dossier, LocalDate day) {
        return new Ruling(only(Set.of(code)).check(dossier, day).list());
    }

    /** Returns the shipped rules with these codes, and no others. */
    public static Rulebook only(Set<String> codes) {
        return Rulebook.france().only(codes);
    }

    /** Returns the finding about one subject. */
    public Finding at(String path) {
        List<Finding> found =
                findings.stream().filter(finding -> finding.path().equals(path)).toList();
        assertThat(found).as("findings at %s", path).hasSize(1);
        return found.get(0);
    }

    /** Returns the outcome for one subject. */
    public Outcome outcome(String path) {
        return at(path).outcome();
    }

    /** Returns the name of an outcome as tables write it, such as {@code not-evaluable}. */
    static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns all findings. */
    public List<Finding> all() {
        return findings;
    }

    /** Returns the French sentence about one subject, with ordinary spaces. */
    public String french(String path) {
        return plain(at(path).message(Locale.FRENCH));
    }

    public static String plain(String sentence) {
        return sentence.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
