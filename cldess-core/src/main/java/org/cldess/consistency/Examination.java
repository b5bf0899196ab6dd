package org.cldess.consistency;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.validation.Place;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/** Asks everything that must hold of a thing, once. */
public final class Examination {
    private final Parts whole;
    private final Hearing hearing;
    private final Ids ids;
    private final Walk walk;

    private Examination(Parts whole, boolean named, Function<String, Optional<Place>> places) {
        this.whole = whole;
        this.hearing = new Hearing(whole, named, places);
        this.ids = new Ids(hearing);
        this.walk = new Walk(hearing, ids);
    }

    private Violations asked() {
        walk.thing(whole);
        ids.resolve();
        return Violations.of(hearing.list());
    }

    /**
     * What is wrong with a dossier that was read. Takes time linear in its size, but for one sort.
     *
     * @param dossier the dossier
     * @param reported what its reader found wrong
     * @param places tells where a value was read
     * @return all problems, in the order of their places
     */
    public static Violations ofRead(Parts dossier, List<Violation> reported, Function<String, Optional<Place>> places) {
        Examination examination = new Examination(dossier, true, places);
        reported.forEach(examination.hearing::addReported);
        return atMost(examination.asked().inOrder());
    }

    private static Violations atMost(Violations all) {
        if (all.list().size() <= Hearing.MOST) {
            return all;
        }
        Violation more = Violation.error("form.more", "", Texts.WORDS.message("form.more", Hearing.MOST));
        return Violations.of(all.list().subList(0, Hearing.MOST)).and(Violations.of(more));
    }

    /** What is wrong with a dossier that a program made, in the order of its components. Takes time linear in its size. */
    public static Violations ofMade(Parts dossier) {
        return atMost(new Examination(dossier, true, path -> Optional.empty()).asked());
    }

    /** What is wrong with a dossier that a program made, in sentences that do not begin with what they are about. */
    public static Violations ofNameless(Parts dossier) {
        return atMost(new Examination(dossier, false, path -> Optional.empty()).asked());
    }

    /** What is wrong with single values at the head of a dossier, where nothing else of it can be. */
    public static Violations ofHead(Parts dossier, List<String> parts) {
        Examination examination = new Examination(dossier, true, path -> Optional.empty());
        parts.forEach(name -> examination.walk.part(dossier, dossier.form().get(name)));
        return Violations.of(examination.hearing.list());
    }

    /**
     * What is wrong with one thing that was read, whose sentences stand beside its fields.
     *
     * @param thing the thing
     * @param reported what its reader found wrong
     * @param dossier where what it cites stands; nothing where that is not known
     * @return all problems, in the order of their places
     */
    public static Violations ofThing(Parts thing, List<Violation> reported, Optional<? extends Record> dossier) {
        Examination examination = new Examination(thing, false, path -> Optional.empty());
        examination.ids.take(dossier);
        reported.forEach(examination.hearing::addReported);
        return atMost(examination.asked().inOrder());
    }
}
