package org.cldess.consistency;

import org.cldess.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * Checks a new thing against the constraints of its components and its {@link Consistency}, as reading does. A record
 * with a builder is checked when the builder builds it. If views use its canonical constructor to hide parts of checked
 * things, that constructor checks nothing; any other constructor checks the components too.
 */
public final class FormRules {
    private FormRules() {}

    /**
     * Checks the components of a record that is being constructed, at any depth.
     *
     * @param type the record
     * @param components all components of the record, in order
     * @throws org.cldess.validation.Violations all problems, with JSON Pointers into the thing
     * @throws NullPointerException if a component is null
     */
    public static void check(Class<? extends Record> type, Object... components) {
        if (!Unchecked.isOn()) {
            ConsistencyCheck.ofNew(Parts.of(Form.of(type), components), null).throwIfAny();
        }
    }

    /**
     * Returns a thing after checking it. Takes time linear in the size of the changed parts and of those that contain
     * things with ids.
     *
     * @param thing the thing
     * @param before the checked thing of which it is a changed copy; null if there is none
     * @throws org.cldess.validation.Violations all problems, with JSON Pointers into the thing
     */
    public static <T extends Record> T checked(T thing, @Nullable T before) {
        if (!Unchecked.isOn()) {
            ConsistencyCheck.ofNew(Parts.of(thing), before).throwIfAny();
        }
        return thing;
    }
}
