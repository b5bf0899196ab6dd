package org.cldess.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cldess.known.Known;

/**
 * Gathers the facts that a test needs, and judges only if none of them is missing.
 *
 * <pre>{@code
 * it.needs().value("/inFavour", vote.inFavour()).value("/against", vote.against()).judge(() -> carried(vote));
 * }</pre>
 */
public final class Needs {
    private final Located<?> part;
    private List<String> missing = List.of();

    Needs(Located<?> part) {
        this.part = part;
    }

    /**
     * Requires a fact to have a value; a fact that is not applicable counts as missing too.
     *
     * @param pointer its JSON Pointer, relative to the subject
     * @param fact the fact
     * @return this
     */
    public Needs value(String pointer, Known<?> fact) {
        return isValue(fact) ? this : lackingIf(true, part.at(pointer));
    }

    /**
     * Requires a fact beside the subject to have a value.
     *
     * @param pointer its JSON Pointer, relative to the enclosing object from which the subjects were taken
     * @param fact the fact
     * @return this
     */
    public Needs valueBeside(String pointer, Known<?> fact) {
        return isValue(fact) ? this : lackingIf(true, part.beside(pointer));
    }

    /**
     * Requires a fact to be recorded, possibly as not applicable.
     *
     * @param pointer its JSON Pointer, relative to the subject
     * @param fact the fact
     * @return this
     */
    public Needs recorded(String pointer, Known<?> fact) {
        return fact.isRecorded() ? this : lackingIf(true, part.at(pointer));
    }

    /**
     * Requires a fact of an item in a list of the subject to be recorded, possibly as not applicable.
     *
     * @param list the JSON Pointer to the list, relative to the subject
     * @param index the index of the item in it, from 0
     * @param pointer the JSON Pointer to the fact, relative to the item
     * @param fact the fact
     * @return this
     */
    public Needs recorded(String list, int index, String pointer, Known<?> fact) {
        return fact.isRecorded() ? this : lackingIf(true, part.at(list + "/" + index + pointer));
    }

    /**
     * Requires a fact beside the subject to be recorded, possibly as not applicable.
     *
     * @param pointer its JSON Pointer, relative to the enclosing object from which the subjects were taken
     * @param fact the fact
     * @return this
     */
    public Needs recordedBeside(String pointer, Known<?> fact) {
        return fact.isRecorded() ? this : lackingIf(true, part.beside(pointer));
    }

    /**
     * Counts a fact of another object as missing if a condition holds.
     *
     * @param lacking whether it is missing
     * @param thing the JSON Pointer to the object, from the root
     * @param pointer the JSON Pointer to the missing fact, relative to the object
     * @return this
     */
    public Needs lackingIf(boolean lacking, String thing, String pointer) {
        return lacking ? lackingIf(true, thing + pointer) : this;
    }

    /**
     * Counts a fact as missing if a condition holds.
     *
     * @param lacking whether it is missing
     * @param pointer the JSON Pointer to the missing fact, from the root
     * @return this
     */
    public Needs lackingIf(boolean lacking, String pointer) {
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
}
