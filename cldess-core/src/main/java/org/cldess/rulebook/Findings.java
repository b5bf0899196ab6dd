package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Pointers;
import org.cldess.internal.wording.Wording;
import org.cldess.language.Sayable;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What a rulebook says of a dossier on a day (<i>{@index constats}</i>): one finding for each rule and subject.
 */
public final class Findings implements Iterable<Finding> {
    private final Dossier dossier;
    private final LocalDate day;
    private final List<Finding> list;
    private volatile @Nullable Wording wording;

    Findings(Dossier dossier, LocalDate day, List<Finding> list) {
        this.dossier = dossier;
        this.day = day;
        this.list = List.copyOf(list);
    }

    /**
     * The dossier into whose file the paths point.
     *
     * @return the dossier that was checked, with its whole history; after {@link #seenBy}, what the audience sees of it
     */
    public Dossier dossier() {
        return dossier;
    }

    /** {@return the day of the check} */
    public LocalDate day() {
        return day;
    }

    /**
     * All findings.
     *
     * @return rule by rule, in the order of the rulebook, and subject by subject, in the order of the file
     */
    public List<Finding> list() {
        return list;
    }

    /**
     * All findings.
     *
     * @return as {@link #list}
     */
    public Stream<Finding> stream() {
        return list.stream();
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }

    /**
     * Where a rule is kept.
     *
     * @return the findings, in order
     */
    public List<Finding> complies() {
        return with(Outcome.COMPLIES);
    }

    /**
     * Where a rule is broken.
     *
     * @return the findings, in order
     */
    public List<Finding> breached() {
        return with(Outcome.BREACHED);
    }

    /**
     * Where a rule has nothing to say.
     *
     * @return the findings, in order
     */
    public List<Finding> notApplicable() {
        return with(Outcome.NOT_APPLICABLE);
    }

    /**
     * Where a fact is lacking: never a pass.
     *
     * @return the findings, in order
     */
    public List<Finding> notEvaluable() {
        return with(Outcome.NOT_EVALUABLE);
    }

    /**
     * The findings with an outcome.
     *
     * @param outcome the outcome
     * @return the findings, in order
     */
    public List<Finding> with(Outcome outcome) {
        List<Finding> found = new ArrayList<>();
        for (Finding finding : list) {
            if (finding.outcome() == outcome) {
                found.add(finding);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * The findings of one rule.
     *
     * @param code its code
     * @return the findings, in order
     */
    public List<Finding> of(String code) {
        return list.stream().filter(finding -> finding.code().equals(code)).toList();
    }

    /**
     * How many findings have an outcome.
     *
     * @param outcome the outcome
     * @return their number
     */
    public int count(Outcome outcome) {
        return with(outcome).size();
    }

    /** {@return whether a breach is an error} */
    public boolean hasErrors() {
        return list.stream().anyMatch(Finding::isError);
    }

    /**
     * The breaches among other problems.
     *
     * @return one violation for each, under the code of its rule and with the same path
     */
    public Violations violations() {
        return Violations.of(
                list.stream().flatMap(finding -> finding.violation().stream()).toList());
    }

    /**
     * What people call a place of the dossier’s file.
     *
     * @param pointer the place, such as the path of a finding or a fact that it lacks
     * @return words from the widest thing to the field, « action 1.2.3, plan de financement, ressources »
     */
    public Sayable place(String pointer) {
        Wording words = wording;
        if (words == null) {
            words = new Wording(dossier.parts());
            wording = words;
        }
        return words.place(pointer);
    }

    /**
     * How much of what the rules ask is recorded, and what to add next.
     *
     * @return the completeness of the dossier, as far as these findings tell of it
     */
    public Completeness completeness() {
        return Completeness.of(this);
    }

    /**
     * The findings as an audience may see them: those about a thing that is hidden from it, or that lack a fact of such a thing, are
     * gone, and nobody is named who {@linkplain Dossier#withheld asked not to be}. The rules themselves run on the whole dossier.
     *
     * @param audience who looks
     * @return the findings that are left, with paths into the file of what the audience sees
     */
    public Findings seenBy(Audience audience) {
        return new Findings(
                dossier.withheld().seenBy(audience),
                day,
                Pointers.seenBy(dossier, audience).move(list));
    }
}
