package org.cldess.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cldess.component.Fact;
import org.cldess.component.Listed;
import org.cldess.component.Path;
import org.cldess.known.Known;

/**
 * Gathers the facts that a test needs, and judges only if none of them is missing.
 *
 * <pre>{@code
 * it.needs().value(Vote_.IN_FAVOUR, vote).value(Vote_.AGAINST, vote).judge(() -> carried(vote));
 * }</pre>
 */
public final class RequiredFacts {
    private final Located<?> part;
    private List<String> missing = List.of();

    RequiredFacts(Located<?> part) {
        this.part = part;
    }

    /**
     * Requires a fact to have a value; a fact that is not applicable counts as missing too.
     *
     * @param path its path from the subject
     * @param fact the fact
     * @return this
     */
    public RequiredFacts value(Path<?, ?> path, Known<?> fact) {
        return isValue(fact) ? this : lackingIf(true, part.at(path));
    }

    /**
     * Requires a fact of the subject to have a value.
     *
     * @param component its component
     * @param thing the subject
     * @param <R> the record
     * @return this
     */
    public <R> RequiredFacts value(Fact<R, ?> component, R thing) {
        return value(component, component.of(thing));
    }

    /**
     * Requires a fact beside the subject to have a value.
     *
     * @param path its path from the enclosing object from which the subjects were taken
     * @param fact the fact
     * @return this
     */
    public RequiredFacts valueBeside(Path<?, ?> path, Known<?> fact) {
        return isValue(fact) ? this : lackingIf(true, part.beside(path));
    }

    /**
     * Requires a fact to be recorded, possibly as not applicable.
     *
     * @param path its path from the subject
     * @param fact the fact
     * @return this
     */
    public RequiredFacts recorded(Path<?, ?> path, Known<?> fact) {
        return fact.isRecorded() ? this : lackingIf(true, part.at(path));
    }

    /**
     * Requires a fact of the subject to be recorded, possibly as not applicable.
     *
     * @param component its component
     * @param thing the subject
     * @param <R> the record
     * @return this
     */
    public <R> RequiredFacts recorded(Fact<R, ?> component, R thing) {
        return recorded(component, component.of(thing));
    }

    /**
     * Requires a fact of an item in a list of the subject to be recorded, possibly as not applicable.
     *
     * @param list the list
     * @param index the index of the item in it, from 0
     * @param component the component of the item
     * @param item the item
     * @param <R> the type of the items
     * @return this
     */
    public <R> RequiredFacts recorded(Listed<?, R> list, int index, Fact<R, ?> component, R item) {
        return component.of(item).isRecorded()
                ? this
                : lackingIf(true, part.at(list.at(index).then(component)));
    }

    /**
     * Requires a fact beside the subject to be recorded, possibly as not applicable.
     *
     * @param path its path from the enclosing object from which the subjects were taken
     * @param fact the fact
     * @return this
     */
    public RequiredFacts recordedBeside(Path<?, ?> path, Known<?> fact) {
        return fact.isRecorded() ? this : lackingIf(true, part.beside(path));
    }

    /**
     * Counts a fact of another object as missing if a condition holds.
     *
     * @param lacking whether it is missing
     * @param thing the JSON Pointer to the object, from the root
     * @param path the path to the missing fact, from the object
     * @return this
     */
    public RequiredFacts lackingIf(boolean lacking, String thing, Path<?, ?> path) {
        return lacking ? lackingIf(true, path.in(thing)) : this;
    }

    /**
     * Counts a fact as missing if a condition holds.
     *
     * @param lacking whether it is missing
     * @param pointer the JSON Pointer to the missing fact, from the root
     * @return this
     */
    public RequiredFacts lackingIf(boolean lacking, String pointer) {
        if (lacking && !missing.contains(pointer)) {
            if (missing.isEmpty()) {
                missing = new ArrayList<>();
            }
            missing.add(pointer);
        }
        return this;
    }

    private static boolean isValue(Known<?> fact) {
        return fact.value().isPresent();
    }

    /**
     * Judges the subject if no fact is missing.
     *
     * @param judgement supplies the verdict; called only if no fact is missing
     * @return the verdict; if facts are missing, a verdict that lists them all
     */
    public Verdict judge(Supplier<Verdict> judgement) {
        return missing.isEmpty() ? judgement.get() : Verdict.notEvaluable(missing);
    }

    @Override
    public String toString() {
        return "RequiredFacts of %s: missing %s".formatted(part.path(), missing);
    }
}
