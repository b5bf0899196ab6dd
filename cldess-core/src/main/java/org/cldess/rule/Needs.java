package org.cldess.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cldess.known.Known;

/**
 * Gathers the facts that a test needs, and judges only when none of them is lacking.
 *
 * <pre>{@code
 * it.needs().value("/inFavour", vote.inFavour()).value("/against", vote.against()).judge(() -> carried(vote));
 * }</pre>
 */
public final class Needs {
    private final Part<?> part;
    private List<String> missing = List.of();

    Needs(Part<?> part) {
        this.part = part;
    }

    /**
     * Asks for a fact that must have a value: known to be none is lacking too.
     *
     * @param pointer where it stands, relative to the subject
     * @param fact the fact
     * @return this
     */
    public Needs value(String pointer, Known<?> fact) {
        return isValue(fact) ? this : lackingIf(true, part.at(pointer));
    }

    /**
     * Asks for a fact that must have a value, and stands beside the subject.
     *
     * @param pointer where it stands, relative to the wider thing from which the subjects were taken
     * @param fact the fact
     * @return this
     */
    public Needs valueBeside(String pointer, Known<?> fact) {
        return isValue(fact) ? this : lackingIf(true, part.beside(pointer));
    }

    /**
     * Asks for a fact that must be recorded, be it as none.
     *
     * @param pointer where it stands, relative to the subject
     * @param fact the fact
     * @return this
     */
    public Needs recorded(String pointer, Known<?> fact) {
        return fact.isRecorded() ? this : lackingIf(true, part.at(pointer));
    }

    /**
     * Asks for a fact of an item of a list of the subject that must be recorded, be it as none.
     *
     * @param list where the list stands, relative to the subject
     * @param index the place of the item in it, from 0
     * @param pointer where the fact stands, relative to the item
     * @param fact the fact
     * @return this
     */
    public Needs recorded(String list, int index, String pointer, Known<?> fact) {
        return fact.isRecorded() ? this : lackingIf(true, part.at(list + "/" + index + pointer));
    }

    /**
     * Asks for a fact that must be recorded, be it as none, and stands beside the subject.
     *
     * @param pointer where it stands, relative to the wider thing from which the subjects were taken
     * @param fact the fact
     * @return this
     */
    public Needs recordedBeside(String pointer, Known<?> fact) {
        return fact.isRecorded() ? this : lackingIf(true, part.beside(pointer));
    }

    /**
     * Counts a fact of another thing as lacking, on a condition.
     *
     * @param lacking whether it is lacking
     * @param thing where the thing stands, from the root
     * @param pointer where the fact should stand, relative to the thing
     * @return this
     */
    public Needs lackingIf(boolean lacking, String thing, String pointer) {
        return lacking ? lackingIf(true, thing + pointer) : this;
    }

    /**
     * Counts a fact as lacking, on a condition.
     *
     * @param lacking whether it is lacking
     * @param pointer where it should stand, from the root
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
     * Judges.
     *
     * @param judgement the verdict, asked only if no fact is lacking
     * @return the verdict, or that facts are lacking, all of them
     */
    public Verdict judge(Supplier<Verdict> judgement) {
        return missing.isEmpty() ? judgement.get() : Verdict.notEvaluable(missing);
    }
}
