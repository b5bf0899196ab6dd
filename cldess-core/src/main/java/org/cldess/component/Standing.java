package org.cldess.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an act asks of the thing that a component names (<i>{@index "ce que l’acte exige de ce qu’il cite"}</i>). Every
 * act asks it of each component that it adds or changes, on the day of the thing that it adds or, if that has none, on
 * its own day.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Standing {
    /**
     * Returns what is asked.
     *
     * @return the demand
     */
    Demand value();

    /**
     * Returns the kind of act that a deliberation must authorise, if {@link Demand#VOTED} is asked.
     *
     * @return the code of the kind, which the id of the enclosing thing completes; empty if a rule compares the matters
     */
    String authorises() default "";

    /**
     * Returns the choice of the enclosing thing on which it depends whether this is asked.
     *
     * @return the name of the component; empty if it is always asked
     */
    @NamesComponent
    String where() default "";

    /**
     * Returns the choices for which this is asked.
     *
     * @return their codes, if {@link #where} names a component
     */
    String[] is() default {};

    /**
     * Returns the paths to the day or the year in which the thing is named, for the rule that asks whether it exists
     * then. They are written as those of {@link Follows}; the first known one counts.
     *
     * @return the paths; empty if it is the day from which the enclosing thing is known or exists
     */
    String[] on() default {};

    /** What an act asks of the thing that a component names. */
    enum Demand {
        /** The body or person exists on that day. A body that was succeeded no longer acts: its successor does. */
        ACTS,
        /** The body or person exists on that day, or another body succeeded it by then. */
        EXISTS,
        /**
         * The deliberation was carried, with the quorum, and was enforceable, by a body that existed on the day of the
         * vote; and it authorises this act.
         */
        VOTED,
        /** The action is neither done nor dropped. This is asked only of what an act adds. */
        OPEN,
        /** The thing meets what is asked of the things that it names in turn. */
        ITSELF,
        /** Nothing: the component only refers to the thing, or an act compares both itself. */
        NOTHING
    }
}
