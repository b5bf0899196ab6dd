package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.pointer.Pointers;
import org.cldess.internal.wording.PlaceDescriptions;
import org.cldess.language.Localizable;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.rule.RuleRecord;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a rulebook on a dossier on a day (<i>{@index constats}</i>): one for each rule and subject.
 * Immutable; several threads may use them at once.
 */
public final class Findings implements Iterable<Finding> {
    private final Dossier dossier;
    private final LocalDate day;

    /** The findings with paths into the view of the day. */
    private final List<Finding> found;

    /** Who reads the findings. */
    private final Audience reader;

    /** The codes of the rules of which a finding about a grant is kept from the reader. */
    private final Set<String> withheld;

    /** Returns the same findings with paths into the file; for a long history, this takes longer than the check. */
    private final UnaryOperator<List<Finding>> moving;

    private volatile @Nullable List<Finding> moved;
    private volatile @Nullable PlaceDescriptions places;

    private Findings(
            Dossier dossier,
            LocalDate day,
            List<Finding> found,
            Audience reader,
            Set<String> withheld,
            UnaryOperator<List<Finding>> moving) {
        this.dossier = dossier;
        this.day = day;
        this.found = List.copyOf(found);
        this.reader = reader;
        this.withheld = withheld;
        this.moving = moving;
    }

    /**
     * Returns the findings of a check.
     *
     * @param dossier the checked dossier
     * @param seen its view of the day
     * @param day the day
     * @param found the findings, with paths into the view
     */
    static Findings of(Dossier dossier, Dossier seen, LocalDate day, List<Finding> found) {
        return new Findings(
                dossier,
                day,
                found,
                Audience.FACILITATOR,
                Set.of(),
                some -> Pointers.between(seen, dossier).move(some));
    }

    /**
     * Returns the dossier whose file the paths refer to.
     *
     * @return the checked dossier, with its whole history; after {@link #seenBy}, the part of it that the audience sees
     */
    public Dossier dossier() {
        return dossier;
    }

    /** {@return the day of the check} */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns all findings.
     *
     * @return the findings, by rule in the order of the rulebook, then by subject in the order of the file
     */
    public List<Finding> list() {
        List<Finding> known = moved;
        if (known == null) {
            known = named(found);
            moved = known;
        }
        return known;
    }

    /**
     * Returns all findings.
     *
     * @return the findings of {@link #list}
     */
    public Stream<Finding> stream() {
        return list().stream();
    }

    @Override
    public Iterator<Finding> iterator() {
        return list().iterator();
    }

    /**
     * Returns the findings where the subject complies.
     *
     * @return the findings, in order
     */
    public List<Finding> complies() {
        return with(Outcome.COMPLIES);
    }

    /**
     * Returns the findings where a rule is breached.
     *
     * @return the findings, in order
     */
    public List<Finding> breached() {
        return with(Outcome.BREACHED);
    }

    /**
     * Returns the findings where a rule does not apply.
     *
     * @return the findings, in order
     */
    public List<Finding> notApplicable() {
        return with(Outcome.NOT_APPLICABLE);
    }

    /**
     * Returns the findings where a fact is missing, which never count as compliance.
     *
     * @return the findings, in order
     */
    public List<Finding> notEvaluable() {
        return with(Outcome.NOT_EVALUABLE);
    }

    /**
     * Returns the findings with an outcome.
     *
     * @param outcome the outcome
     * @return the findings, in order
     */
    public List<Finding> with(Outcome outcome) {
        List<Finding> known = moved;
        List<Finding> some = (known == null ? found : known)
                .stream().filter(finding -> finding.outcome() == outcome).toList();
        return known != null || some.isEmpty() ? some : named(some);
    }

    /** Returns findings with paths into the file, and with messages that name what is missing. */
    private List<Finding> named(List<Finding> some) {
        return moving.apply(some).stream()
                .map(finding -> finding.named(this::place))
                .toList();
    }

    /**
     * Returns the findings of one rule.
     *
     * @param code the code of the rule
     * @return the findings, in order
     */
    public List<Finding> of(String code) {
        return stream().filter(finding -> finding.code().equals(code)).toList();
    }

    /**
     * Checks whether findings of a rule are kept from the reader, because they show something about facts that the
     * reader does not see. Counts of the other findings say nothing about such a rule, and the answer does not show
     * whether there are any.
     *
     * @param rule the record of the rule
     * @return true if so; false for each rule before {@link #seenBy}
     */
    public boolean isWithheld(RuleRecord rule) {
        return !reader.sees(ReadFacts.audience(rule)) || withheld.contains(rule.code());
    }

    /**
     * Returns the number of findings with an outcome.
     *
     * @param outcome the outcome
     * @return the number
     */
    public int count(Outcome outcome) {
        return with(outcome).size();
    }

    /** {@return whether any breach is an error} */
    public boolean hasErrors() {
        return breached().stream().anyMatch(Finding::isError);
    }

    /**
     * Returns the breaches as violations.
     *
     * @return one violation for each breach, with the code of its rule and the same path
     */
    public Violations violations() {
        return Violations.of(breached().stream()
                .flatMap(finding -> finding.violation().stream())
                .toList());
    }

    /**
     * Returns the readable name of a place in the dossier’s file.
     *
     * @param pointer the place, such as the path of a finding or of a missing fact
     * @return the name, from the outermost thing to the field, « action 1.2.3, plan de financement, ressources »
     */
    public Localizable place(String pointer) {
        PlaceDescriptions known = places;
        if (known == null) {
            known = new PlaceDescriptions(dossier.parts());
            places = known;
        }
        return known.place(pointer);
    }

    /**
     * Returns how many of the facts that the rules need are recorded, and what to add next.
     *
     * @return the completeness of the dossier, according to these findings
     */
    public Completeness completeness() {
        return Completeness.of(this);
    }

    /**
     * Returns the findings that an audience may see. A rule speaks only to those who see every fact that it
     * {@linkplain RuleRecord#needs needs}, because its answer shows something about each of them, and only to its
     * {@linkplain RuleRecord#audience audience}. Where a grant may have been refused for a reason that the audience
     * does not see, it gets no findings about grants. Findings about a hidden thing, or that lack a fact of a hidden
     * thing, are removed, and persons who {@linkplain Dossier#withoutWithheld asked not to be named} are not named. The
     * rules themselves run on the whole dossier.
     *
     * @param audience the audience
     * @return the remaining findings, with paths into the file that the audience sees
     */
    public Findings seenBy(Audience audience) {
        Dossier shown = dossier.withoutWithheld().seenBy(audience);
        ReadFacts read = ReadFacts.in(shown.seenOn(day));
        Map<Boolean, List<Finding>> told =
                list().stream().collect(Collectors.partitioningBy(finding -> audience.sees(read.audience(finding))));
        Set<String> kept = Stream.concat(
                        withheld.stream(),
                        told.getOrDefault(false, List.of()).stream()
                                .filter(finding -> audience.sees(ReadFacts.audience(finding.rule())))
                                .map(Finding::code))
                .collect(Collectors.toUnmodifiableSet());
        Audience narrower = reader.sees(audience) ? audience : reader;
        List<Finding> seen = Pointers.seenBy(dossier, audience).move(told.getOrDefault(true, List.of()));
        return new Findings(shown, day, seen, narrower, kept, UnaryOperator.identity());
    }

    @Override
    public String toString() {
        return "Findings of %s: %s breached, %s not evaluable, %s complied"
                .formatted(
                        day,
                        breached().size(),
                        notEvaluable().size(),
                        complies().size());
    }
}
