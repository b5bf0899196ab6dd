package org.cldess.consistency;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.validation.Place;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;

/** Runs all checks of a thing, once. */
public final class ConsistencyCheck {
    private final Parts whole;
    private final ProblemCollector problems;
    private final Ids ids;
    private final Traversal walk;

    private ConsistencyCheck(Parts whole, boolean named, Function<String, Optional<Place>> places) {
        this.whole = whole;
        this.problems = new ProblemCollector(whole, named, places);
        this.ids = new Ids(problems);
        this.walk = new Traversal(problems, ids);
    }

    private Violations asked() {
        walk.thing(whole);
        ids.resolve();
        return Violations.of(problems.list());
    }

    /**
     * Checks a dossier that was read. Takes time linear in its size, plus one sort.
     *
     * @param dossier the dossier
     * @param reported the violations that its reader found
     * @param places returns the position at which a value was read
     * @return all problems, in the order of their places
     */
    public static Violations ofRead(Parts dossier, List<Violation> reported, Function<String, Optional<Place>> places) {
        ConsistencyCheck examination = new ConsistencyCheck(dossier, true, places);
        reported.forEach(examination.problems::addReported);
        return atMost(examination.asked().inOrder());
    }

    private static Violations atMost(Violations all) {
        if (all.list().size() <= ProblemCollector.MAX_PROBLEMS) {
            return all;
        }
        Violation more =
                Violation.error("form.more", "", Texts.WORDS.message("form.more", ProblemCollector.MAX_PROBLEMS));
        return Violations.of(all.list().subList(0, ProblemCollector.MAX_PROBLEMS))
                .and(Violations.of(more));
    }

    /** Checks a dossier made by a program; reports in the order of its components. Takes time linear in its size. */
    public static Violations ofMade(Parts dossier) {
        return atMost(new ConsistencyCheck(dossier, true, path -> Optional.empty()).asked());
    }

    /** Checks a dossier made by a program, with messages that do not begin with the name of their subject. */
    public static Violations ofNameless(Parts dossier) {
        return atMost(new ConsistencyCheck(dossier, false, path -> Optional.empty()).asked());
    }

    /** Checks single values at the top level of a dossier, when nothing else can be wrong. */
    public static Violations ofHead(Parts dossier, List<String> parts) {
        ConsistencyCheck examination = new ConsistencyCheck(dossier, true, path -> Optional.empty());
        parts.forEach(name -> examination.walk.part(dossier, dossier.form().get(name)));
        return Violations.of(examination.problems.list());
    }

    /** Checks one thing that a program made; the unchanged parts of the thing before, which may be null, are valid. */
    static Violations ofNew(Parts thing, @Nullable Record before) {
        ConsistencyCheck examination = new ConsistencyCheck(thing, false, path -> Optional.empty());
        examination.ids.take(Optional.empty());
        examination.walk.thing(thing, before);
        examination.ids.resolve();
        return atMost(Violations.of(examination.problems.list()).inOrder());
    }

    /**
     * Checks one thing that was read, with messages to be shown next to its fields.
     *
     * @param thing the thing
     * @param reported the violations that its reader found
     * @param dossier the dossier that contains the things that it cites; empty if it is not known
     * @param places returns the position at which a value was read
     * @return all problems, in the order of their places
     */
    public static Violations ofThing(
            Parts thing,
            List<Violation> reported,
            Optional<? extends Record> dossier,
            Function<String, Optional<Place>> places) {
        ConsistencyCheck examination = new ConsistencyCheck(thing, false, places);
        examination.ids.take(dossier);
        reported.forEach(examination.problems::addReported);
        return atMost(examination.asked().inOrder());
    }
}
