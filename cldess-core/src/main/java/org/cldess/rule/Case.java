package org.cldess.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.language.Sayable;

/**
 * One subject before one rule: all that a test may look at.
 *
 * @param <S> the kind of the subject
 */
public final class Case<S> {
    private final RuleRecord rule;
    private final Part<S> part;
    private final LocalDate keyDate;
    private final LocalDate day;
    private final Optional<Parameter> leftOut;
    private List<Parameter> used = List.of();

    Case(RuleRecord rule, Part<S> part, LocalDate keyDate, LocalDate day, Optional<Parameter> leftOut) {
        this.rule = rule;
        this.part = part;
        this.keyDate = keyDate;
        this.day = day;
        this.leftOut = leftOut;
    }

    /** {@return the subject} */
    public S subject() {
        return part.subject();
    }

    /**
     * What the subject is called in a sentence, such as « l’action 1.2.3 ».
     *
     * @return its name; its place in the dossier where it has none
     */
    public Sayable name() {
        return part.name().orElse(locale -> part.path());
    }

    /**
     * Where something of the subject stands.
     *
     * @param pointer a JSON Pointer relative to the subject
     * @return the pointer from the root
     */
    public String at(String pointer) {
        return part.at(pointer);
    }

    /**
     * Where something beside the subject stands.
     *
     * @param pointer a JSON Pointer relative to the wider thing from which the subjects were taken
     * @return the pointer from the root
     */
    public String beside(String pointer) {
        return part.beside(pointer);
    }

    /** {@return the date that selected the version of the rule} */
    public LocalDate keyDate() {
        return keyDate;
    }

    /**
     * The day of the check.
     *
     * @return the day; the key date of rules that judge what stands as of a day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * The parameter that holds on the key date. That it was used stands in the finding.
     *
     * @param name its name
     * @return the parameter; absent if none holds, or to see what the outcome would be without it
     */
    public Optional<Parameter> parameter(String name) {
        return parameter(name, keyDate);
    }

    /**
     * The parameter that holds on a day, where another day than the key date decides. That it was used stands in the finding.
     *
     * @param name its name
     * @param on the day
     * @return the parameter; absent if none holds, or to see what the outcome would be without it
     */
    public Optional<Parameter> parameter(String name, LocalDate on) {
        for (Parameter parameter : rule.parameters()) {
            if (parameter.name().equals(name) && parameter.holdsOn(on)) {
                use(parameter);
                return leftOut.filter(parameter::equals).isPresent() ? Optional.empty() : Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    private void use(Parameter parameter) {
        if (used.isEmpty()) {
            used = List.of(parameter);
        } else if (!used.contains(parameter)) {
            List<Parameter> more = new ArrayList<>(used);
            more.add(parameter);
            used = List.copyOf(more);
        }
    }

    /**
     * Begins to gather the facts that the test needs.
     *
     * @return the needs, none so far
     */
    public Needs needs() {
        return new Needs(part);
    }

    List<Parameter> used() {
        return used;
    }
}
